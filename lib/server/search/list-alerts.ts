import 'server-only'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'
import { toBounded, type BoundedCount } from '@/lib/server/search/count-found'
import { countNoun } from '@/lib/server/search/count-noun'
import { listSearches } from '@/lib/server/search/list-searches'
import { quickRead } from '@/lib/server/search/quick-read'
import type { SavedSearchView } from '@/lib/server/search/saved-search'

/** Beyond this the desk says "99+". */
const MOST_NEW = 99

export interface Alert {
  readonly search: SavedSearchView
  /** What came in since its owner last looked. */
  readonly cameIn: BoundedCount
}

/** What came in for the searches that I asked to be told of, since I last looked at each? */
export const listAlerts = async (ctx: Context): Promise<readonly Alert[]> => {
  requirePermission(ctx, 'search.save')
  const searches = (await listSearches(ctx)).filter(({ hasAlert }) => hasAlert)
  if (searches.length === 0) return []
  return quickRead(ctx, async (tx) => {
    const alerts: Alert[] = []
    for (const search of searches) {
      const { noun, ...filter } = search.filter
      const since = { ...filter, since: search.seenAt.toISOString() }
      const count = await countNoun(tx, ctx.actor.newsroomId, noun ?? 'quotations', since, MOST_NEW)
      alerts.push({ search, cameIn: toBounded(count, MOST_NEW) })
    }
    return alerts
  })
}
