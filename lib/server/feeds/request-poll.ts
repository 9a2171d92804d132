import 'server-only'
import type { FeedRef } from '@/lib/schemas/feed'
import type { Context } from '@/lib/server/db/context'
import { enqueue } from '@/lib/server/db/enqueue'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { transact } from '@/lib/server/db/transact'
import { findFeed, pollKey } from '@/lib/server/feeds/feed-view'

/**
 * Has a feed asked now, out of its turn. Changes nothing that is kept, so it has no event; what the poll brings has. Does
 * nothing for a paused one. Throws NOT_FOUND.
 */
export const requestPoll = async (ctx: Context, { feedId }: FeedRef): Promise<void> => {
  requirePermission(ctx, 'feed.save')
  const { newsroomId } = ctx.actor
  await transact(ctx, async (tx) => {
    requireFound(await findFeed(tx, newsroomId, feedId))
    await enqueue(tx, 'poll-feed', { newsroomId, feedId }, { key: pollKey(feedId) })
  })
}
