import 'server-only'
import type { Database } from '@/lib/server/db/create-database'
import { transact } from '@/lib/server/db/transact'

/** What stands as the reason when a job was begun and its worker never came back to say what became of it. */
export const WORKER_ENDED = 'worker-ended'

/**
 * Is this job one of those under way when a worker died? Nobody knows which of them killed it, so from then on each runs
 * alone: one that dies alone is guilty, and none is set aside for another's sake.
 */
export const isSuspect = (lastError: string | null): boolean => lastError === WORKER_ENDED

/** Writes down that a suspect has begun, and alone: should the worker die now, it is this job that did it. */
export const markAlone = async (db: Database, jobId: string): Promise<void> => {
  await db.$executeRaw`
    update graphile_worker._private_jobs set flags = coalesce(flags, '{}') || '{"alone": true}' where id = ${jobId}::bigint`
}

/**
 * Gives the jobs of dead workers to the living, and answers how many workers were found dead: those whose lock is free,
 * and those not seen for a minute, whose line to here is cut or who hang. A job keeps the attempt that it was at, but
 * for those that had only been taken and not begun, since another one ran alone or they waited to.
 */
export const takeOver = (db: Database, ownId: string): Promise<number> =>
  transact({ db }, async (tx) => {
    const dead = await tx.$queryRaw<{ id: string }[]>`
      select id from job_workers
      where id <> ${ownId}
        and (seen_at < now() - interval '1 minute'
          or (seen_at < now() - interval '1.5 seconds'
            and pg_try_advisory_xact_lock(hashtextextended('worker:' || id, 0))))`
    if (dead.length === 0) return 0
    const ids = dead.map(({ id }) => id)
    await tx.$executeRaw`
      with theirs as (
        select id, coalesce(flags ? 'alone', false) as is_alone, coalesce(last_error = ${WORKER_ENDED}, false) as is_suspect,
          bool_or(coalesce(flags ? 'alone', false)) over (partition by locked_by) as is_one_alone
        from graphile_worker._private_jobs where locked_by = any(${ids})
      )
      update graphile_worker._private_jobs j set
        attempts = j.attempts - (case when t.is_alone or not (t.is_one_alone or t.is_suspect) then 0 else 1 end),
        last_error = case when t.is_one_alone and not t.is_alone then j.last_error else ${WORKER_ENDED} end,
        flags = nullif(j.flags - 'alone', '{}')
      from theirs t where t.id = j.id`
    await tx.$executeRaw`select graphile_worker.force_unlock_workers(${ids})`
    await tx.jobWorker.deleteMany({ where: { id: { in: ids } } })
    return dead.length
  })

/** Frees what a worker locked that died before it could even enter the list; a living one enters it within seconds. */
export const freeStrangers = async (db: Database): Promise<void> => {
  const strangers = await db.$queryRaw<{ id: string }[]>`
    select distinct locked_by as id from graphile_worker._private_jobs
    where locked_at < now() - interval '1 minute' and locked_by not in (select id from job_workers)`
  const ids = strangers.map(({ id }) => id)
  if (ids.length > 0) await db.$executeRaw`select graphile_worker.force_unlock_workers(${ids})`
}
