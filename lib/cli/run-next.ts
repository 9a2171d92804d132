import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'
import { PROJECT } from '@/lib/server/db/folders'

export interface RunningApplication {
  /** Settles when the application ends, with its exit code. */
  readonly ended: Promise<number | null>
  readonly stop: () => Promise<void>
}

const waitForAnswer = async (child: ChildProcess, port: number): Promise<void> => {
  const deadline = Date.now() + 90_000
  while (child.exitCode === null && child.signalCode === null) {
    const response = await fetch(`http://localhost:${port}/api/health`, { signal: AbortSignal.timeout(5000) }).catch(
      () => null,
    )
    if (response?.ok) return
    if (Date.now() > deadline) throw new Error(`the application does not answer on port ${port}`)
    await sleep(100)
  }
  throw new Error('the application ended before it answered; the lines above say why')
}

/** Serves the production build on `host` and `port` with these settings, and resolves once it answers. */
export const runNext = async (
  port: number,
  settings: Record<string, string>,
  host = 'localhost',
): Promise<RunningApplication> => {
  const next = join(PROJECT, 'node_modules/next/dist/bin/next')
  const endsWithUs = pathToFileURL(join(PROJECT, 'lib/cli/end-with-parent.mjs')).href
  const flags = ['--disable-warning=DeprecationWarning', '--import', endsWithUs]
  const child = spawn(process.execPath, [...flags, next, 'start', '-p', String(port), '-H', host], {
    cwd: PROJECT,
    // The open pipe is how the child notices that this process is gone, even when it was killed.
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...settings },
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  const stop = async () => {
    child.kill('SIGTERM')
    const isLate = sleep(8000, 'late', { ref: false })
    if ((await Promise.race([ended, isLate])) === 'late') child.kill('SIGKILL')
    await ended
  }
  try {
    await waitForAnswer(child, port)
  } catch (error) {
    await stop()
    throw error
  }
  return { ended, stop }
}
