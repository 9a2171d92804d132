import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Context } from '@/lib/server/db/context'
import { getImport } from '@/lib/server/imports/get-import'
import { listImportItems } from '@/lib/server/imports/list-import-items'
import { startFileImport } from '@/lib/server/imports/start-file-import'
import { aContext } from '@/tests/factories/a-context'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'
import { startProgram } from '@/tests/setup/start-program'

let test: TestDatabase
let ctx: Context
const processes: ChildProcess[] = []

beforeEach(async () => {
  test = await createTestDatabase()
  ctx = await aContext(test.db, { role: 'ADMIN' })
})
afterEach(async () => {
  for (const child of processes.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  await test.dispose()
})

/** A worker process, and which files it began, in order; resolves when it looks for jobs. */
const aWorker = async (killedBy = ''): Promise<{ child: ChildProcess; begun: string[] }> => {
  const child = startProgram('tests/setup/mortal-worker.ts', [], { DATABASE_URL: test.url, KILLED_BY: killedBy })
  processes.push(child)
  const begun: string[] = []
  const lines = createInterface({ input: child.stdout ?? process.stdin })
  await new Promise<void>((resolve) =>
    lines.on('line', (line) => (line === 'ready' ? resolve() : void begun.push(line))),
  )
  return { child, begun }
}

const files = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    fileName: `berita-${index}.txt`,
    bytes: new TextEncoder().encode(
      `Tanggul ${index} dibuka\n\nTanggul nomor ${index} dibuka lagi.\n\n"Kami berjaga di tanggul ${index}," kata Camat Rina Wardhani.\n`,
    ),
  }))

const outcomesOf = async (importId: string) => {
  const { items } = await listImportItems(ctx, { importId, limit: 200 })
  return new Map(items.map((item) => [item.source, item]))
}

const until = async (isSo: () => Promise<boolean>): Promise<void> => {
  while (!(await isSo())) await setTimeout(20)
}
const isDone = (importId: string) => async () => (await getImport(ctx, { importId })).state === 'DONE'

it('two workers share the work, and do each job once', { timeout: 120_000 }, async () => {
  const [one, two] = await Promise.all([aWorker(), aWorker()])
  const { importId } = await startFileImport(ctx, { kind: 'FILES', files: files(60) })
  await until(isDone(importId))
  expect([...one.begun, ...two.begun].sort()).toEqual(files(60).map(({ fileName }) => fileName).sort()) // prettier-ignore
  expect(one.begun.length).toBeGreaterThan(0)
  expect(two.begun.length).toBeGreaterThan(0)
  expect(await getImport(ctx, { importId })).toMatchObject({ counts: { NEW: 60 }, isKept: false })
  expect(await test.db.article.count({ where: { newsroomId: ctx.actor.newsroomId } })).toBe(60)
})

it(
  'a file that kills its worker is set aside after three, with its reason, while the rest goes on',
  { timeout: 120_000 },
  async () => {
    const { importId } = await startFileImport(ctx, { kind: 'FILES', files: files(12) })
    const killer = 'berita-3.txt'
    let deaths = 0
    while (!(await isDone(importId)())) {
      const { child } = await aWorker(killer)
      const gone = once(child, 'exit').then(() => (deaths += 1))
      await Promise.race([gone, until(isDone(importId))])
      expect(deaths).toBeLessThanOrEqual(3)
    }
    expect(deaths).toBe(3)
    const outcomes = await outcomesOf(importId)
    expect(outcomes.get(killer)).toMatchObject({
      outcome: 'REFUSED',
      reason: 'job.worker-lost',
      details: { attempts: 3 },
    })
    expect(await getImport(ctx, { importId })).toMatchObject({ counts: { NEW: 11, REFUSED: 1 }, isKept: true })
    expect(await test.db.article.count({ where: { newsroomId: ctx.actor.newsroomId } })).toBe(11)
  },
)

it('what a killed worker had begun is taken over by another one', { timeout: 120_000 }, async () => {
  const [mortal, other] = await Promise.all([aWorker('berita-0.txt'), aWorker()])
  // It alone is awake: the other one may not take a job before the first has died with one.
  other.child.kill('SIGSTOP')
  const { importId } = await startFileImport(ctx, { kind: 'FILES', files: files(1) })
  await once(mortal.child, 'exit')
  other.child.kill('SIGCONT')
  await until(isDone(importId))
  expect([mortal.begun, other.begun]).toEqual([['berita-0.txt'], ['berita-0.txt']])
  expect(await getImport(ctx, { importId })).toMatchObject({ counts: { NEW: 1 } })
  expect(await test.db.jobWorker.count()).toBe(1)
})

it('a worker that is told to stop finishes what it has begun and leaves the list', { timeout: 120_000 }, async () => {
  const { child, begun } = await aWorker()
  const { importId } = await startFileImport(ctx, { kind: 'FILES', files: files(40) })
  await until(async () => begun.length > 0)
  child.kill('SIGTERM')
  await once(child, 'exit')
  expect(child.exitCode).toBe(0)
  expect(await test.db.jobWorker.count()).toBe(0)
  const done = [...(await outcomesOf(importId)).values()].filter(({ outcome }) => outcome === 'NEW')
  expect(done.map(({ source }) => source).sort()).toEqual(begun.sort())
  const locked = await test.db.$queryRaw`select id from graphile_worker.jobs where locked_by is not null`
  expect(locked).toEqual([])
})
