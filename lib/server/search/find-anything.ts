import 'server-only'
import type { FindAnythingInput } from '@/lib/schemas/search'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'
import { Prisma } from '@/lib/server/db/generated/client'
import { requirePermission } from '@/lib/server/db/require-permission'
import { findNewest } from '@/lib/server/search/found-rows'
import { narrowArticles, narrowQuotations } from '@/lib/server/search/narrow'
import { quickRead } from '@/lib/server/search/quick-read'
import { findSpeakers, toNameWords, type FoundSpeaker } from '@/lib/server/search/search-speakers'
import { NO_WORDS, toWordQuery } from '@/lib/server/search/word-query'

/** Of each noun. */
const SHOWN = 5

interface FoundName {
  readonly id: string
  /** A headline, or the words of an utterance. */
  readonly name: string
  readonly language: string
  readonly outlet: string | null
}

export interface FoundAnything {
  readonly speakers: readonly FoundSpeaker[]
  /** By words of their headlines, the newest first. */
  readonly articles: readonly FoundName[]
  /** By their words, the newest first. */
  readonly utterances: readonly FoundName[]
}

const findArticles = async (tx: Transaction, newsroomId: string, query: string): Promise<FoundName[]> => {
  const searched = narrowArticles(newsroomId, {}, { ...NO_WORDS, query })
  const inHeadline = Prisma.sql`search_words(r.language, r.headline) @@ ${query}::tsquery`
  const places = await findNewest(tx, { ...searched, others: [...searched.others, inHeadline] }, SHOWN, null)
  return tx.$queryRaw<FoundName[]>`
    select a.id, a.headline as name, a.language, o.name as outlet
    from unnest(${places.map(({ id }) => id)}::uuid[]) with ordinality as p(id, place)
    join articles a on a.newsroom_id = ${newsroomId}::uuid and a.id = p.id
    left join outlets o on o.newsroom_id = a.newsroom_id and o.id = a.outlet_id
    order by p.place`
}

const findUtterances = async (tx: Transaction, newsroomId: string, query: string): Promise<FoundName[]> => {
  const searched = narrowQuotations(newsroomId, {}, { ...NO_WORDS, query })
  const isMember = Prisma.sql`exists (
    select 1 from utterance_members m where m.newsroom_id = r.newsroom_id and m.quotation_id = r.id)`
  const places = await findNewest(tx, { ...searched, others: [...searched.others, isMember] }, SHOWN * 4, null)
  return tx.$queryRaw<FoundName[]>`
    select id, name, language, outlet from (
      select distinct on (m.utterance_id) m.utterance_id as id, left(q.text, 160) as name, q.language, s.name as outlet, p.place
      from unnest(${places.map(({ id }) => id)}::uuid[]) with ordinality as p(id, place)
      join quotations q on q.newsroom_id = ${newsroomId}::uuid and q.id = p.id
      join utterance_members m on m.newsroom_id = q.newsroom_id and m.quotation_id = q.id
      left join speakers s on s.newsroom_id = q.newsroom_id and s.id = q.speaker_id
      order by m.utterance_id, p.place
    ) u order by place limit ${SHOWN}`
}

/** What has a name like this: people, articles and utterances, a few of each, while somebody still types. */
export const findAnything = async (ctx: Context, { q }: FindAnythingInput): Promise<FoundAnything> => {
  requirePermission(ctx, 'article.read')
  const { newsroomId } = ctx.actor
  const names = toNameWords(q)
  // The last word is still being typed.
  const typed = /[\p{L}\p{N}]$/u.test(q) ? `${q}*` : q
  return quickRead(ctx, async (tx) => {
    const { query } = await toWordQuery(tx, typed)
    return {
      speakers: names.wanted.length ? await findSpeakers(tx, newsroomId, names, SHOWN) : [],
      articles: query === null ? [] : await findArticles(tx, newsroomId, query),
      utterances: query === null ? [] : await findUtterances(tx, newsroomId, query),
    }
  })
}
