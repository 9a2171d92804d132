import 'server-only'
import { AppError } from '@/lib/errors'
import type { DeleteFeedInput } from '@/lib/schemas/feed'
import { recordEvent } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import { dropJob } from '@/lib/server/db/enqueue'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { transact } from '@/lib/server/db/transact'
import { findFeed, pollKey } from '@/lib/server/feeds/feed-view'

/**
 * Follows a feed no more. Its articles and imports stay; the record keeps what it was. Added again, it is asked as if
 * for the first time. Throws NOT_FOUND, CONFLICT `feed.changed` with what is stored now.
 */
export const deleteFeed = async (ctx: Context, { feedId: id, version }: DeleteFeedInput): Promise<{ id: string }> => {
  requirePermission(ctx, 'feed.save')
  const { newsroomId } = ctx.actor
  return transact(ctx, async (tx) => {
    const stored = requireFound(await findFeed(tx, newsroomId, id))
    // Locks it against a poll that is about to open an import, and against who edits it at the same time.
    const { count } = await tx.feed.updateMany({
      where: { newsroomId, id, version },
      data: { version: { increment: 1 }, isActive: false },
    })
    if (count === 0) throw new AppError('CONFLICT', 'feed.changed', {}, await findFeed(tx, newsroomId, id))
    await tx.import.updateMany({ where: { newsroomId, feedId: id }, data: { feedId: null } })
    await tx.fetchedUrl.deleteMany({ where: { newsroomId, url: stored.url } })
    await tx.feed.delete({ where: { newsroomId_id: { newsroomId, id } } })
    await dropJob(tx, pollKey(id))
    const { url, kind, title, intervalMinutes, outlet } = stored
    const data = { url, kind, title, intervalMinutes, outletId: outlet?.id ?? null }
    await recordEvent(tx, ctx, { action: 'feed.delete', subjectId: id, data })
    return { id }
  })
}
