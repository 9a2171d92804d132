import 'server-only'
import { run, type Runner, type TaskList } from 'graphile-worker'
import { JOBS, type JobName } from '@/lib/schemas/job'
import { createDatabase } from '@/lib/server/db/create-database'
import { runTask } from '@/lib/server/jobs/tasks'

/** How many jobs a worker process has under way at once: two wait for the network or the database while one computes. */
const CONCURRENCY = 4

export interface RunningWorker {
  /** Settles when the worker has ended, by `stop` or by itself. */
  readonly ended: Promise<void>
  /** Takes no new jobs, finishes those under way and gives the connections back. */
  readonly stop: () => Promise<void>
}

/** Works on the jobs of the database that `url` names until it is stopped; any number may run, on any machines. */
export const startWorker = async (url: string, now: () => Date = () => new Date()): Promise<RunningWorker> => {
  const db = createDatabase(url)
  const taskList: TaskList = Object.fromEntries(
    (Object.keys(JOBS) as JobName[]).map((name) => [name, (payload: unknown) => runTask(name, payload, { db, now })]),
  )
  let runner: Runner
  try {
    runner = await run({ connectionString: url, concurrency: CONCURRENCY, taskList, noHandleSignals: true })
  } catch (error) {
    await db.$disconnect()
    throw error
  }
  return {
    ended: runner.promise.finally(() => db.$disconnect()),
    stop: () => runner.stop(),
  }
}
