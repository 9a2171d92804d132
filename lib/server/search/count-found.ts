import 'server-only'
import type { SearchFilter, SearchNoun } from '@/lib/schemas/search'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'
import { countUpTo } from '@/lib/server/search/found-rows'
import { narrowArticles, narrowClaims, narrowQuotations } from '@/lib/server/search/narrow'
import { quickRead } from '@/lib/server/search/quick-read'
import { narrowSpeakers, toNameWords } from '@/lib/server/search/search-speakers'
import { toWordQuery } from '@/lib/server/search/word-query'

/** Beyond this nobody counts: "1,000+". */
export const MOST_COUNTED = 1000

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
  const { newsroomId } = ctx.actor
  const names = toNameWords(filter.q)
  return quickRead(ctx, async (tx) => {
    const words = await toWordQuery(tx, filter.q)
    const count = async (narrow: typeof narrowQuotations) =>
      toBounded(words.isEmpty ? 0 : await countUpTo(tx, narrow(newsroomId, filter, words), MOST_COUNTED), MOST_COUNTED)
    const [speakers] =
      filter.q && names.wanted.length === 0
        ? [{ count: 0 }]
        : await tx.$queryRaw<{ count: number }[]>`
            select count(*)::int as count
            from (select 1 from speakers s where ${narrowSpeakers(newsroomId, names)} limit ${MOST_COUNTED + 1}) m`
    return {
      quotations: await count(narrowQuotations),
      articles: await count(narrowArticles),
      speakers: toBounded(speakers?.count ?? 0, MOST_COUNTED),
      claims: await count(narrowClaims),
    }
  })
}
