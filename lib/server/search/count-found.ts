import 'server-only'
import type { SearchFilter, SearchNoun } from '@/lib/schemas/search'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'
import { countNoun } from '@/lib/server/search/count-noun'
import { quickRead } from '@/lib/server/search/quick-read'

/** Beyond this nobody counts: "1,000+". */
const MOST_COUNTED = 1000

export interface BoundedCount {
  readonly count: number
  /** There are more than were counted. */
  readonly isMore: boolean
}

export const toBounded = (counted: number, most: number): BoundedCount => ({
  count: Math.min(counted, most),
  isMore: counted > most,
})

/** How many of each noun are found? Counted up to a thousand each, so that no count reads a whole table. */
export const countFound = async (ctx: Context, filter: SearchFilter): Promise<Record<SearchNoun, BoundedCount>> => {
  requirePermission(ctx, 'article.read')
  return quickRead(ctx, async (tx) => {
    const count = async (noun: SearchNoun) =>
      toBounded(await countNoun(tx, ctx.actor.newsroomId, noun, filter, MOST_COUNTED), MOST_COUNTED)
    return {
      quotations: await count('quotations'),
      articles: await count('articles'),
      speakers: await count('speakers'),
      claims: await count('claims'),
    }
  })
}
