import 'server-only'
import { EventEmitter } from 'node:events'
import {
  Logger,
  run,
  type JobHelpers,
  type Runner,
  type TaskList,
  type WorkerEvents,
  type WorkerPool,
} from 'graphile-worker'
import { JOBS, type JobName } from '@/lib/schemas/job'
import { createDatabase } from '@/lib/server/db/create-database'
import { announceWorker, type Presence } from '@/lib/server/jobs/announce-worker'
import { countJobs } from '@/lib/server/jobs/count-jobs'
import { EACH_MINUTE } from '@/lib/server/jobs/each-minute'
import { jobGate } from '@/lib/server/jobs/job-gate'
import { setAsideJobs } from '@/lib/server/jobs/set-aside-jobs'
import { isSuspect, markAlone, takeOver } from '@/lib/server/jobs/take-over'
import { runTask } from '@/lib/server/jobs/tasks'

/** How many jobs a worker process has under way at once: two wait for the network or the database while one computes. */
const CONCURRENCY = 4
/** How often a worker says that it is alive and looks for dead ones, in milliseconds. */
const BEAT = 1000
const MINUTE = 60_000
/** Jobs come by notification; this finds those whose time has come, and what a dead worker left. */
const POLL_INTERVAL = 1000

export interface RunningWorker {
  /** Settles when the worker has ended, by `stop` or by itself. */
  readonly ended: Promise<void>
  /** Takes no new jobs, finishes those under way and gives the connections back. */
  readonly stop: () => Promise<void>
}

interface WorkerOptions {
  readonly now?: () => Date
  /** What does a job; a test has its own way to die in the middle of one. */
  readonly run?: typeof runTask
  /** Is told in a line what an operator should know: a job that failed, a line to the database that broke. */
  readonly say?: (line: string) => void
}

/** Works on the jobs of the database that `url` names until it is stopped; any number may run, on any machines. */
export const startWorker = async (url: string, options: WorkerOptions = {}): Promise<RunningWorker> => {
  const { now = () => new Date(), run: runOne = runTask, say = () => undefined } = options
  const db = createDatabase(url)
  const tools = { db, now }
  const stopping = new AbortController()
  const counts = countJobs(db)
  const gate = jobGate()
  const events: WorkerEvents = new EventEmitter()
  let pool: WorkerPool | null = null
  let presence: Promise<Presence> | null = null
  let hasGivenUp = true

  events.on('pool:create', ({ workerPool }) => {
    pool = workerPool
    presence = announceWorker(url, workerPool.id)
    // Whoever needs it waits for it and hears of the failure there.
    presence.catch(() => undefined)
  })
  events.on('job:complete', ({ job, error }) => counts.add(job.task_identifier, job.payload, Boolean(error)))
  events.on('job:failed', () => (hasGivenUp = true))

  const toTask = (name: JobName) => async (payload: unknown, helpers: JobHelpers) => {
    const { id, attempts, last_error: lastError } = helpers.job
    // Only a worker that the others can miss may begin: its jobs would stay locked if it died unseen.
    await presence
    const isAlone = isSuspect(lastError)
    const leave = await gate.enter(isAlone)
    try {
      if (isAlone) await markAlone(db, id)
      await runOne(name, payload, tools, { signal: stopping.signal, attempt: attempts })
    } finally {
      leave()
    }
  }
  const taskList: TaskList = Object.fromEntries((Object.keys(JOBS) as JobName[]).map((name) => [name, toTask(name)]))
  const logger = new Logger(() => (level, message) => {
    if (level === 'error') say(message)
  })

  let lookedAfterAt = 0
  const beat = async (): Promise<void> => {
    if (pool === null || presence === null) return
    await (await presence).beat()
    await counts.flush()
    const dead = await takeOver(db, pool.id)
    const isMinuteOver = Date.now() - lookedAfterAt > MINUTE
    if (dead > 0 || hasGivenUp || isMinuteOver) {
      hasGivenUp = false
      await setAsideJobs(tools)
    }
    if (dead > 0) pool.nudge(CONCURRENCY)
    if (!isMinuteOver) return
    lookedAfterAt = Date.now()
    for (const look of EACH_MINUTE) await look(tools)
  }
  let timer: NodeJS.Timeout | undefined
  let beating: Promise<void> = Promise.resolve()
  const keepBeating = () => {
    beating = beat().catch((error: unknown) => say(error instanceof Error ? error.message : String(error)))
    void beating.then(() => {
      if (!stopping.signal.aborted) timer = setTimeout(keepBeating, BEAT)
    })
  }

  let runner: Runner
  try {
    runner = await run({
      ...{ connectionString: url, maxPoolSize: CONCURRENCY + 2, concurrency: CONCURRENCY, pollInterval: POLL_INTERVAL },
      ...{ taskList, events, logger, noHandleSignals: true },
      // In batches, because only those are waited for when the worker stops.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    })
  } catch (error) {
    await db.$disconnect()
    throw error
  }
  keepBeating()
  const leave = async () => {
    stopping.abort()
    clearTimeout(timer)
    await beating
    await counts.flush().catch(() => undefined)
    await presence?.then((present) => present.leave()).catch(() => undefined)
    await db.$disconnect()
  }
  let stopped: Promise<void> | null = null
  return {
    // The runner's own promise does not wait for its connections to be given back; that of its stop does.
    ended: runner.promise.then(() => stopped ?? undefined).finally(leave),
    stop: () => {
      stopping.abort()
      return (stopped ??= runner.stop())
    },
  }
}
