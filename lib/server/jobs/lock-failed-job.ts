import 'server-only'
import { AppError } from '@/lib/errors'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'
import { requireFound } from '@/lib/server/db/require-found'

interface LockedJob {
  readonly name: string
  readonly payload: Readonly<Record<string, unknown>>
  readonly isFailed: boolean
}

/**
 * A job of the newsroom that was given up, held until the transaction ends. Throws NOT_FOUND for what is no job of it,
 * and CONFLICT `job.changed` for one that waits or runs (again).
 */
export const lockFailedJob = async (tx: Transaction, ctx: Context, jobId: string): Promise<LockedJob> => {
  const [found] = await tx.$queryRaw<LockedJob[]>`
    select t.identifier as name, j.payload, j.locked_at is null and j.attempts >= j.max_attempts as "isFailed"
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where j.id = ${jobId}::bigint and j.payload ->> 'newsroomId' = ${ctx.actor.newsroomId}
    for update of j`
  const job = requireFound(found)
  if (!job.isFailed) throw new AppError('CONFLICT', 'job.changed')
  return job
}
