import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { runWorker, type RunningWorkerProcess } from '@/lib/cli/run-worker'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

let database: TestDatabase
let running: RunningWorkerProcess | null = null

beforeEach(async () => {
  database = await createTestDatabase()
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
})
afterEach(async () => {
  await running?.stop()
  await database.dispose()
})

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // It ended between the listing and the look.
    return ''
  }
}

/** The worker processes that this one began, as the system lists them. */
const workerProcesses = (): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .filter((pid) => {
      const parent = /\) \S (\d+) /u.exec(read(`/proc/${pid}/stat`))?.[1]
      return parent === String(process.pid) && read(`/proc/${pid}/cmdline`).includes('lib/cli/worker.ts')
    })
    .map(Number)

/** The one worker that is there and in the list of those alive. */
const alive = (but: string | null): Promise<{ pid: number; id: string }> =>
  vi.waitFor(
    async () => {
      const workers = await database.db.jobWorker.findMany({ orderBy: { startedAt: 'desc' } })
      const [pid] = workerProcesses()
      const fresh = workers.find(({ id }) => id !== but)
      if (pid === undefined || fresh === undefined) throw new Error('no worker is there yet')
      return { pid, id: fresh.id }
    },
    { timeout: 100_000, interval: 100 },
  )

test.skipIf(process.platform !== 'linux')(
  'a worker that is killed is followed by another, until it is told to stop; then none is left',
  async () => {
    running = runWorker(database.url)
    const first = await alive(null)
    process.kill(first.pid, 'SIGKILL')
    const second = await alive(first.id)
    expect(second.pid).not.toBe(first.pid)
    expect(workerProcesses()).toEqual([second.pid])
    expect(process.stderr.write).toHaveBeenCalledWith('kutip: the worker ended; a new one begins in 2 s\n')

    await running.stop()
    expect(workerProcesses()).toEqual([])
    // It took its leave, so nobody waits for it.
    expect((await database.db.jobWorker.findMany()).map(({ id }) => id)).not.toContain(second.id)
  },
  240_000,
)

test('one that is stopped in the pause before a new one begins none', async () => {
  running = runWorker('postgresql://niemand@127.0.0.1:1/tidak-ada')
  await vi.waitFor(
    () => expect(process.stderr.write).toHaveBeenCalledWith('kutip: the worker ended; a new one begins in 2 s\n'),
    { timeout: 100_000, interval: 50 },
  )
  await running.stop()
  expect(workerProcesses()).toEqual([])
}, 120_000)
