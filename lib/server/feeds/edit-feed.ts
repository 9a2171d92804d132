import 'server-only'
import { AppError } from '@/lib/errors'
import type { EditFeedInput } from '@/lib/schemas/feed'
import { recordEvent } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { transact } from '@/lib/server/db/transact'
import { findFeed, type FeedView } from '@/lib/server/feeds/feed-view'

/**
 * Changes how often a feed is asked, whether at all, and whose it is; what is absent stays. One that is taken up again
 * is asked within a minute, whatever it failed at before. Changing nothing is no change and leaves no trace. Throws
 * NOT_FOUND, CONFLICT `feed.changed` with what is stored now.
 */
export const editFeed = async (ctx: Context, input: EditFeedInput): Promise<FeedView> => {
  requirePermission(ctx, 'feed.save')
  const { newsroomId } = ctx.actor
  const { feedId: id, version } = input
  return transact(ctx, async (tx) => {
    const stored = requireFound(await findFeed(tx, newsroomId, id))
    const before = {
      intervalMinutes: stored.intervalMinutes,
      isActive: stored.isActive,
      outletId: stored.outlet?.id ?? null,
    }
    const after = {
      intervalMinutes: input.intervalMinutes ?? before.intervalMinutes,
      isActive: input.isActive ?? before.isActive,
      outletId: input.outletId === undefined ? before.outletId : input.outletId,
    }
    const isSame =
      before.intervalMinutes === after.intervalMinutes &&
      before.isActive === after.isActive &&
      before.outletId === after.outletId
    if (isSame) return stored
    if (after.outletId !== null) {
      requireFound(await tx.outlet.findFirst({ where: { newsroomId, id: after.outletId } }))
    }
    const isTakenUp = after.isActive && !before.isActive
    const isPacedAnew = after.intervalMinutes !== before.intervalMinutes
    const lastAt = stored.lastPolledAt ?? ctx.now()
    const pacedAt = new Date(lastAt.getTime() + after.intervalMinutes * 60_000)
    const { count } = await tx.feed.updateMany({
      where: { newsroomId, id, version },
      data: {
        ...after,
        version: { increment: 1 },
        ...(isPacedAnew ? { nextPollAt: pacedAt } : {}),
        ...(isTakenUp ? { nextPollAt: ctx.now(), failureCount: 0 } : {}),
      },
    })
    const now = requireFound(await findFeed(tx, newsroomId, id))
    if (count === 0) throw new AppError('CONFLICT', 'feed.changed', {}, now)
    await recordEvent(tx, ctx, { action: 'feed.edit', subjectId: id, data: { version: now.version, before, after } })
    return now
  })
}
