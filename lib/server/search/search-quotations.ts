import 'server-only'
import type { QuotationState, StoredQuotationKind } from '@/lib/schemas/quotation'
import type { SearchInput } from '@/lib/schemas/search'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'
import { Prisma } from '@/lib/server/db/generated/client'
import { requirePermission } from '@/lib/server/db/require-permission'
import { findPlaces, nothingFound, type FoundPage } from '@/lib/server/search/find-places'
import type { Place } from '@/lib/server/search/found-rows'
import { narrowQuotations } from '@/lib/server/search/narrow'
import { quickRead } from '@/lib/server/search/quick-read'
import { marked } from '@/lib/server/search/snippet'
import { toWordQuery, type WordQuery } from '@/lib/server/search/word-query'
import { followSpeaker } from '@/lib/server/speakers/follow-speaker'
import { markedSegments, type Segment } from '@/lib/text/marked-segments'

/** Of a longer quotation only so many characters are shown. */
const SHOWN = 1000

interface Named {
  readonly id: string
  readonly name: string
}

export interface FoundQuotation {
  readonly id: string
  readonly kind: StoredQuotationKind
  readonly state: QuotationState
  readonly language: string
  /** The words, cut into what was looked for and the rest; joined they are the text or its first 1,000 characters. */
  readonly segments: readonly Segment[]
  readonly isShortened: boolean
  /** `YYYY-MM-DD` */
  readonly saidOn: string | null
  readonly speaker: Named | null
  readonly speakerRole: string | null
  readonly article: { readonly id: string; readonly headline: string; readonly publishedAt: Date | null }
  readonly outlet: Named | null
  readonly utteranceId: string | null
  readonly openFlagCount: number
}

interface Row extends Omit<FoundQuotation, 'segments' | 'speaker' | 'article' | 'outlet'> {
  readonly text: string
  readonly marked: string | null
  readonly speakerId: string | null
  readonly speakerName: string | null
  readonly articleId: string
  readonly headline: string
  readonly publishedAt: Date | null
  readonly outletId: string | null
  readonly outletName: string | null
}

const named = (id: string | null, name: string | null): Named | null =>
  id === null || name === null ? null : { id, name }

const toFound = (row: Row): FoundQuotation => {
  const { text, marked, speakerId, speakerName, articleId, headline, publishedAt, outletId, outletName, ...rest } = row
  return {
    ...rest,
    segments: marked === null ? [{ text, isHit: false }] : markedSegments(text, marked),
    speaker: named(speakerId, speakerName),
    article: { id: articleId, headline, publishedAt },
    outlet: named(outletId, outletName),
  }
}

/** The quotations at these places, in their order, with what a line of results shows. */
export const readFoundQuotations = async (
  tx: Transaction,
  newsroomId: string,
  places: readonly Pick<Place, 'id'>[],
  words: WordQuery,
): Promise<FoundQuotation[]> => {
  if (places.length === 0) return []
  const shown = Prisma.sql`left(q.text, ${SHOWN}::int)`
  // Thirty lines are read in less time than it takes to plan how; with marks and without are two statements.
  const name = words.query === null ? Prisma.sql`/* kept: found-quotations */` : Prisma.sql`/* kept: found-words */`
  const rows = await tx.$queryRaw<Row[]>`${name}
    select q.id, q.kind::text, q.state::text, q.language, ${shown} as text, length(q.text) > ${SHOWN}::int as "isShortened",
      ${marked(shown, Prisma.sql`q.language`, words)} as marked, to_char(q.said_on, 'YYYY-MM-DD') as "saidOn",
      s.id as "speakerId", s.name as "speakerName", q.speaker_role as "speakerRole", a.id as "articleId", a.headline,
      a.published_at as "publishedAt", o.id as "outletId", o.name as "outletName", m.utterance_id as "utteranceId",
      (select count(*)::int from quotation_flags f where f.newsroom_id = q.newsroom_id and f.quotation_id = q.id
        and f.state = 'OPEN' and f.resolved_at is null) as "openFlagCount"
    from unnest(${places.map(({ id }) => id)}::uuid[]) with ordinality as p(id, place)
    join quotations q on q.newsroom_id = ${newsroomId}::uuid and q.id = p.id
    join article_versions v on v.newsroom_id = q.newsroom_id and v.id = q.article_version_id
    join articles a on a.newsroom_id = v.newsroom_id and a.id = v.article_id
    left join outlets o on o.newsroom_id = a.newsroom_id and o.id = a.outlet_id
    left join speakers s on s.newsroom_id = q.newsroom_id and s.id = q.speaker_id
    left join utterance_members m on m.newsroom_id = q.newsroom_id and m.quotation_id = q.id
    order by p.place`
  return rows.map(toFound)
}

/** Which quotations say this, the newest or the best first? Throws INVALID for a cursor of elsewhere. */
export const searchQuotations = async (ctx: Context, input: SearchInput = {}): Promise<FoundPage<FoundQuotation>> => {
  requirePermission(ctx, 'article.read')
  const { newsroomId } = ctx.actor
  return quickRead(ctx, async (tx) => {
    const words = await toWordQuery(tx, input.q)
    if (words.isEmpty) return nothingFound(words.isCut)
    const filter = await followSpeaker(tx, newsroomId, input)
    const { items, ...page } = await findPlaces(tx, narrowQuotations(newsroomId, filter, words), input)
    const rows = await readFoundQuotations(tx, newsroomId, items, words)
    return { ...page, items: rows, isCut: words.isCut, isEmpty: false }
  })
}
