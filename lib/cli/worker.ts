import { acquireServer } from '@/lib/server/db/with-database'
import { migrate } from '@/lib/server/db/migrate'
import { startWorker } from '@/lib/server/jobs/start-worker'

/**
 * `npm run worker`: does the work behind the screens (fetch, read, match, check) until it is told to stop; any number
 * may run. Answers the exit code.
 */
const work = async (): Promise<number> => {
  const server = await acquireServer()
  try {
    await migrate(server.url)
    const worker = await startWorker(server.url, { say: (line) => process.stderr.write(`kutip worker: ${line}\n`) })
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void worker.stop())
    await worker.ended
    return 0
  } finally {
    await server.release()
  }
}

try {
  process.exitCode = await work()
} catch (error) {
  process.stderr.write(`kutip worker: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
