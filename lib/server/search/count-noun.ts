import 'server-only'
import type { SearchFilter, SearchNoun } from '@/lib/schemas/search'
import type { Transaction } from '@/lib/server/db/create-database'
import { countUpTo } from '@/lib/server/search/found-rows'
import { narrowArticles, narrowClaims, narrowQuotations } from '@/lib/server/search/narrow'
import { narrowSpeakers, toNameWords } from '@/lib/server/search/search-speakers'
import { toWordQuery } from '@/lib/server/search/word-query'
import { followSpeaker } from '@/lib/server/speakers/follow-speaker'

const NARROW = { quotations: narrowQuotations, articles: narrowArticles, claims: narrowClaims }

/** How many of one noun a filter finds, at most `most` + 1. */
export const countNoun = async (
  tx: Transaction,
  newsroomId: string,
  noun: SearchNoun,
  filter: SearchFilter,
  most: number,
): Promise<number> => {
  if (noun === 'speakers') {
    const names = toNameWords(filter.q)
    if (filter.q && names.wanted.length === 0) return 0
    const [row] = await tx.$queryRaw<{ count: number }[]>`
      select count(*)::int as count
      from (select 1 from speakers s where ${narrowSpeakers(newsroomId, names, filter.since)} limit ${most + 1}) m`
    return row?.count ?? 0
  }
  const words = await toWordQuery(tx, filter.q)
  if (words.isEmpty) return 0
  return countUpTo(tx, NARROW[noun](newsroomId, await followSpeaker(tx, newsroomId, filter), words), most)
}
