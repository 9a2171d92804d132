import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { PROJECT } from '@/lib/server/db/folders'

export interface RunningWorkerProcess {
  readonly stop: () => Promise<void>
}

/** A worker that ended by itself is begun anew after this pause; longer each time, so that a broken one costs little. */
const FIRST_PAUSE = 1000
const LONGEST_PAUSE = 60_000
/** One that worked for so long was not broken from the start. */
const WORKED = 60_000
/** How long a job under way may take to end when the program ends. */
const PATIENCE = 8000

const toUrl = (path: string) => pathToFileURL(join(PROJECT, path)).href

const startProcess = (databaseUrl: string): ChildProcess => {
  const flags = ['--conditions=react-server', '--disable-warning=DeprecationWarning']
  const loaders = [
    '--import',
    toUrl('node_modules/tsx/dist/loader.mjs'),
    '--import',
    toUrl('lib/cli/end-with-parent.mjs'),
  ]
  return spawn(process.execPath, [...flags, ...loaders, join(PROJECT, 'lib/cli/worker.ts')], {
    // The open pipe is how the child notices that this process is gone, even when it was killed.
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { ...process.env, DATABASE_URL: databaseUrl, TSX_TSCONFIG_PATH: join(PROJECT, 'tsconfig.json') },
  })
}

/** Keeps one worker process running beside the application, whatever kills it, until it is stopped. */
export const runWorker = (databaseUrl: string): RunningWorkerProcess => {
  const stopping = new AbortController()
  let child: ChildProcess | null = null
  const keepRunning = async (): Promise<void> => {
    let pause = FIRST_PAUSE
    while (!stopping.signal.aborted) {
      const startedAt = performance.now()
      const worker = startProcess(databaseUrl)
      child = worker
      await new Promise<void>((resolve) => {
        worker.once('exit', () => resolve())
        worker.once('error', () => resolve())
      })
      if (stopping.signal.aborted) return
      pause = performance.now() - startedAt > WORKED ? FIRST_PAUSE : Math.min(2 * pause, LONGEST_PAUSE)
      process.stderr.write(`kutip: the worker ended; a new one begins in ${pause / 1000} s\n`)
      await sleep(pause, undefined, { signal: stopping.signal }).catch(() => undefined)
    }
  }
  const ended = keepRunning()
  return {
    stop: async () => {
      stopping.abort()
      child?.kill('SIGTERM')
      const isLate = sleep(PATIENCE, 'late', { ref: false })
      if ((await Promise.race([ended, isLate])) === 'late') child?.kill('SIGKILL')
      await ended
    },
  }
}
