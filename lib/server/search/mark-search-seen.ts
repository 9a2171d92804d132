import 'server-only'
import type { SearchIdInput } from '@/lib/schemas/search'
import type { Context } from '@/lib/server/db/context'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { requirePerson } from '@/lib/server/db/require-person'

/**
 * Begins counting anew what came in for one's own saved search. The record does not tell of it: it is where a reader's
 * finger lay, nothing that anybody could check. Throws NOT_FOUND for one that is not there or another's.
 */
export const markSearchSeen = async (ctx: Context, { searchId: id }: SearchIdInput): Promise<{ seenAt: Date }> => {
  requirePermission(ctx, 'search.save')
  const userId = requirePerson(ctx)
  const seenAt = ctx.now()
  const { count } = await ctx.db.savedSearch.updateMany({
    where: { newsroomId: ctx.actor.newsroomId, userId, id },
    data: { seenAt },
  })
  requireFound(count > 0 || null)
  return { seenAt }
}
