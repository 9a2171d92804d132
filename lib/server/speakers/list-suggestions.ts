import 'server-only'
import type { PageInput } from '@/lib/schemas/page'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'
import { findLikelyPairs, type LikelyPair } from '@/lib/server/speakers/find-likely-pairs'
import { listSpeakers } from '@/lib/server/speakers/list-speakers'

/** Speakers that one page looks at. */
const LOOKED_AT = 200

export interface SuggestionPage {
  readonly items: readonly LikelyPair[]
  /** How many speakers this page looked at, the most quoted ones after the cursor. */
  readonly lookedAt: number
  readonly nextCursor: string | null
}

/**
 * Who of the newsroom's speakers may be one person or body? A page looks at the next most quoted speakers and at all
 * who share a word of a name with them; the likeliest pairs come first. Throws INVALID for a cursor of elsewhere.
 */
export const listSuggestions = async (ctx: Context, { cursor }: PageInput = {}): Promise<SuggestionPage> => {
  requirePermission(ctx, 'article.read')
  const page = await listSpeakers(ctx, { sort: 'quoted', limit: LOOKED_AT, ...(cursor ? { cursor } : {}) })
  const ids = page.items.filter(({ kind }) => kind !== 'ANONYMOUS').map(({ id }) => id)
  const items = await findLikelyPairs(ctx.db, ctx.actor.newsroomId, ids, true)
  return { items, lookedAt: page.items.length, nextCursor: page.nextCursor }
}
