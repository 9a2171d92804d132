import 'server-only'
import { AppError } from '@/lib/errors'
import type { TenureRef } from '@/lib/schemas/tenure'
import { recordEvent } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { transact } from '@/lib/server/db/transact'
import { recheckSpeakers } from '@/lib/server/speakers/recheck-speakers'
import { findTenure, toTenureRecord, type TenureView } from '@/lib/server/speakers/tenure-view'

/**
 * Takes a tenure away; it is kept, out of sight, so that it can be brought back. Throws NOT_FOUND, CONFLICT
 * `tenure.changed` with what is stored now.
 */
export const deleteTenure = async (ctx: Context, input: TenureRef): Promise<TenureView> => {
  requirePermission(ctx, 'tenure.save')
  const { newsroomId } = ctx.actor
  const { tenureId, version } = input
  return transact(ctx, async (tx) => {
    const { count } = await tx.tenure.updateMany({
      where: { newsroomId, id: tenureId, version, deletedAt: null },
      data: { deletedAt: ctx.now(), version: { increment: 1 } },
    })
    const view = requireFound(await findTenure(tx, newsroomId, tenureId))
    if (count === 0) throw new AppError('CONFLICT', 'tenure.changed', {}, view)
    await recheckSpeakers(tx, newsroomId, [view.speakerId])
    await recordEvent(tx, ctx, { action: 'tenure.delete', subjectId: tenureId, data: { before: toTenureRecord(view) } })
    return view
  })
}
