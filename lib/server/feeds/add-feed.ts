import 'server-only'
import { toCanonicalUrl } from '@/lib/article/to-canonical-url'
import { AppError } from '@/lib/errors'
import type { AddFeedInput } from '@/lib/schemas/feed'
import { recordEvent } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import { enqueue } from '@/lib/server/db/enqueue'
import { newId } from '@/lib/server/db/new-id'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { transact } from '@/lib/server/db/transact'
import { findFeed, pollKey, type FeedView } from '@/lib/server/feeds/feed-view'
import { findOutletOfFeed } from '@/lib/server/feeds/find-outlet-of-feed'
import { fetchFeed, readFeed } from '@/lib/server/feeds/read-feed'

/**
 * Adds a feed or a sitemap, once it has been read, and has it asked for new articles at once and from then on. Throws
 * INVALID with the reasons of `fetchUrl` and `parseFeed`, CONFLICT `feed.exists`, NOT_FOUND for another's outlet.
 */
export const addFeed = async (ctx: Context, input: AddFeedInput): Promise<FeedView> => {
  requirePermission(ctx, 'feed.save')
  const { newsroomId, id: createdById } = ctx.actor
  const { intervalMinutes } = input
  const url = toCanonicalUrl(input.url) ?? input.url
  const where = { newsroomId_url: { newsroomId, url } }
  if ((await ctx.db.feed.findUnique({ where, select: { id: true } })) !== null) {
    throw new AppError('CONFLICT', 'feed.exists')
  }
  const { kind, title } = readFeed(await fetchFeed(ctx, { url }))
  const outletId = input.outletId === undefined ? ((await findOutletOfFeed(ctx, url))?.id ?? null) : input.outletId
  const id = newId()
  const at = ctx.now()
  const nextPollAt = new Date(at.getTime() + intervalMinutes * 60_000)
  return transact(ctx, async (tx) => {
    if (outletId !== null) requireFound(await tx.outlet.findFirst({ where: { newsroomId, id: outletId } }))
    const { count } = await tx.feed.createMany({
      data: { id, newsroomId, url, kind, title, intervalMinutes, outletId, nextPollAt, createdAt: at, createdById },
      skipDuplicates: true,
    })
    if (count === 0) throw new AppError('CONFLICT', 'feed.exists')
    await enqueue(tx, 'poll-feed', { newsroomId, feedId: id }, { key: pollKey(id) })
    await recordEvent(tx, ctx, {
      action: 'feed.add',
      subjectId: id,
      data: { url, kind, title, intervalMinutes, outletId },
    })
    return requireFound(await findFeed(tx, newsroomId, id))
  })
}
