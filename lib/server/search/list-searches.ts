import 'server-only'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'
import { savedSearchSelect, toSavedSearchView, type SavedSearchView } from '@/lib/server/search/saved-search'

/** What searches did I keep? By name; nobody sees another's. */
export const listSearches = async (ctx: Context): Promise<readonly SavedSearchView[]> => {
  requirePermission(ctx, 'search.save')
  if (ctx.actor.id === null) return []
  const rows = await ctx.db.savedSearch.findMany({
    where: { newsroomId: ctx.actor.newsroomId, userId: ctx.actor.id },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: savedSearchSelect,
  })
  return rows.map(toSavedSearchView)
}
