import 'server-only'
import type { JobRef } from '@/lib/schemas/job'
import { recordEvent } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'
import { transact } from '@/lib/server/db/transact'
import { retryItem } from '@/lib/server/imports/retry-refused'
import { lockFailedJob } from '@/lib/server/jobs/lock-failed-job'

/**
 * Has a job that was given up begun anew, as if it had never been tried; that of an import's item through its import,
 * where it waits again. Throws NOT_FOUND, CONFLICT `job.changed`, and what `retryItem` throws.
 */
export const retryJob = async (ctx: Context, { jobId }: JobRef): Promise<void> => {
  requirePermission(ctx, 'job.manage')
  await transact(ctx, async (tx) => {
    const { name, payload } = await lockFailedJob(tx, ctx, jobId)
    const { itemId } = payload
    if (typeof itemId === 'string') {
      // Takes the place of the old one, which has the same key; where nothing is to be retried it is simply gone.
      await tx.$executeRaw`delete from graphile_worker._private_jobs where id = ${jobId}::bigint`
      await retryItem({ ...ctx, tx }, { itemId })
    } else {
      await tx.$executeRaw`
        update graphile_worker._private_jobs set attempts = 0, run_at = now(), flags = null where id = ${jobId}::bigint`
    }
    await recordEvent(tx, ctx, { action: 'job.retry', subjectId: ctx.actor.newsroomId, data: { name, jobId } })
  })
}
