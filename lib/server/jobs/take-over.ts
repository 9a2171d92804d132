import 'server-only'
import type { Database } from '@/lib/server/db/create-database'
import { transact } from '@/lib/server/db/transact'

/** What stands as the reason when a job was begun and its worker never came back to say what became of it. */
export const WORKER_ENDED = 'worker-ended'

/**
 * Gives the jobs of dead workers to the living, and answers how many workers were found dead: those whose lock is free,
 * and those not seen for a minute, whose line to here is cut or who hang. Their jobs keep the attempt they were at.
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
      update graphile_worker._private_jobs set last_error = ${WORKER_ENDED} where locked_by = any(${ids})`
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
