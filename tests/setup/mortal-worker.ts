// Run as a process of its own by the tests of the workers: a worker that dies, as if the machine had killed it, when it
// is to take in the file that KILLED_BY names. Says the key of each job that it begins.
import { startWorker } from '@/lib/server/jobs/start-worker'
import { runTask } from '@/lib/server/jobs/tasks'

const worker = await startWorker(process.env.DATABASE_URL ?? '', {
  say: (line) => process.stderr.write(`${line}\n`),
  run: async (name, payload, tools, run) => {
    if (name === 'take-in-item') {
      const { itemId } = payload as { itemId: string }
      const { source } = await tools.db.importItem.findFirstOrThrow({ where: { id: itemId } })
      process.stdout.write(`${source}\n`)
      if (source === process.env.KILLED_BY) process.kill(process.pid, 'SIGKILL')
    }
    await runTask(name, payload, tools, run)
  },
})
process.stdout.write('ready\n')
process.on('SIGTERM', () => void worker.stop())
await worker.ended
process.exit(0)
