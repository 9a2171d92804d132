import 'server-only'
import type { JobRef } from '@/lib/schemas/job'
import { recordEvent } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'
import { transact } from '@/lib/server/db/transact'
import { lockFailedJob } from '@/lib/server/jobs/lock-failed-job'

/** Takes a job that was given up out of the list; what it was about stays. Throws NOT_FOUND, CONFLICT `job.changed`. */
export const discardJob = async (ctx: Context, { jobId }: JobRef): Promise<void> => {
  requirePermission(ctx, 'job.manage')
  await transact(ctx, async (tx) => {
    const { name } = await lockFailedJob(tx, ctx, jobId)
    await tx.$executeRaw`delete from graphile_worker._private_jobs where id = ${jobId}::bigint`
    await recordEvent(tx, ctx, { action: 'job.discard', subjectId: ctx.actor.newsroomId, data: { name, jobId } })
  })
}
