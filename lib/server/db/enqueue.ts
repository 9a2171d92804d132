import 'server-only'
import type { JobName, JobPayload } from '@/lib/schemas/job'
import type { Transaction } from '@/lib/server/db/create-database'

/** A job that fails or whose worker dies is begun this often, then set aside with its reason. */
export const MOST_ATTEMPTS = 3

/**
 * What has to be in before anybody can read it goes before what is then made of it: articles that come in now do not
 * wait until all of a large import is matched and checked.
 */
const LATER = 10
const PRIORITIES: Partial<Record<JobName, number>> = { 'match-version': LATER, 'check-version': LATER }

interface JobOptions {
  /** Not before this moment. */
  readonly runAt?: Date
  /** A job of the same key that has not begun is replaced by this one. */
  readonly key?: string
  /** Jobs of one queue run one after the other, whatever the number of workers. */
  readonly queue?: string
  /** Smaller runs sooner; that of its kind when left out. */
  readonly priority?: number
}

/**
 * Asks the workers for one job for each payload, inside the transaction of what it follows from: a job never runs for
 * what was not stored, and nothing stored misses its job. (graphile-worker's `add_job` is a function of the database.)
 */
export const enqueueAll = async <Name extends JobName>(
  tx: Transaction,
  name: Name,
  jobs: readonly (JobOptions & { readonly payload: JobPayload<Name> })[],
): Promise<void> => {
  if (jobs.length === 0) return
  const rows = jobs.map(({ payload, runAt, key, queue, priority }) => ({
    ...{ payload, queue: queue ?? null, run_at: runAt?.toISOString() ?? null, key: key ?? null },
    priority: priority ?? PRIORITIES[name] ?? null,
  }))
  await tx.$executeRaw`
    select graphile_worker.add_job(${name}, j.payload, j.queue, j.run_at, ${MOST_ATTEMPTS}::int, j.key, j.priority)
    from json_to_recordset(${JSON.stringify(rows)}::json)
      as j(payload json, queue text, run_at timestamptz, key text, priority int)`
}

/** Asks for one job, as `enqueueAll` does. */
export const enqueue = <Name extends JobName>(
  tx: Transaction,
  name: Name,
  payload: JobPayload<Name>,
  options: JobOptions = {},
): Promise<void> => enqueueAll(tx, name, [{ ...options, payload }])

/** Takes back a job of this key that has not begun; one that runs is left to end. */
export const dropJob = async (tx: Transaction, key: string): Promise<void> => {
  await tx.$executeRaw`select graphile_worker.remove_job(${key})`
}

/**
 * A long job that came further is not one that kills its worker: its attempts count from here again, so that only
 * deaths without progress set it aside. Part of the transaction in which it came further.
 */
export const noteProgress = async (tx: Transaction, key: string): Promise<void> => {
  await tx.$executeRaw`
    update graphile_worker._private_jobs set attempts = 1 where key = ${key} and locked_at is not null and attempts > 1`
}
