import 'server-only'
import type { SearchInput } from '@/lib/schemas/search'
import type { Context } from '@/lib/server/db/context'
import { Prisma } from '@/lib/server/db/generated/client'
import { requirePermission } from '@/lib/server/db/require-permission'
import { findPlaces, nothingFound, type FoundPage } from '@/lib/server/search/find-places'
import { narrowArticles } from '@/lib/server/search/narrow'
import { quickRead } from '@/lib/server/search/quick-read'
import { marked, markedStretch } from '@/lib/server/search/snippet'
import { toWordQuery } from '@/lib/server/search/word-query'
import { HIT_END, HIT_START, markedSegments, type Segment } from '@/lib/text/marked-segments'

/** A hit further on in a text is found, but shown by the text's beginning. */
const READ = 8000

export interface FoundArticle {
  readonly id: string
  readonly language: string
  readonly headline: readonly Segment[]
  /** The stretch of the text that says it, or its beginning. */
  readonly excerpt: readonly Segment[]
  readonly publishedAt: Date | null
  readonly outlet: { readonly id: string; readonly name: string } | null
  readonly quotationCount: number
}

interface Row {
  readonly id: string
  readonly language: string
  readonly headline: string
  readonly markedHeadline: string | null
  readonly excerpt: string
  readonly markedExcerpt: string | null
  readonly publishedAt: Date | null
  readonly outletId: string | null
  readonly outletName: string | null
  readonly quotationCount: number
}

const bare = (text: Prisma.Sql): Prisma.Sql => Prisma.sql`translate(${text}, ${HIT_START + HIT_END}, '')`

const toFound = ({ outletId, outletName, markedHeadline, markedExcerpt, ...row }: Row): FoundArticle => ({
  ...row,
  headline: markedSegments(row.headline, markedHeadline ?? ''),
  excerpt: markedSegments(row.excerpt, markedExcerpt ?? ''),
  outlet: outletId === null || outletName === null ? null : { id: outletId, name: outletName },
})

/** Which articles say this in their headline or text, the newest or the best first? Throws INVALID for a cursor of elsewhere. */
export const searchArticles = async (ctx: Context, input: SearchInput = {}): Promise<FoundPage<FoundArticle>> => {
  requirePermission(ctx, 'article.read')
  const { newsroomId } = ctx.actor
  return quickRead(ctx, async (tx) => {
    const words = await toWordQuery(tx, input.q)
    if (words.isEmpty) return nothingFound(words.isCut)
    const { items, ...page } = await findPlaces(tx, narrowArticles(newsroomId, input, words), input)
    const language = Prisma.sql`a.language`
    const rows = await tx.$queryRaw<Row[]>`
      select a.id, a.language, a.headline, ${marked(Prisma.sql`a.headline`, language, words)} as "markedHeadline",
        case when e.place > 0 then substr(v.text, e.place, length(${bare(Prisma.sql`e.stretch`)})) else left(v.text, 240) end as excerpt,
        case when e.place > 0 then e.stretch end as "markedExcerpt", a.published_at as "publishedAt",
        o.id as "outletId", o.name as "outletName",
        (select count(*)::int from quotations q where q.newsroom_id = a.newsroom_id and q.article_version_id = v.id
          and q.state <> 'REJECTED') as "quotationCount"
      from unnest(${items.map(({ id }) => id)}::uuid[]) with ordinality as p(id, place)
      join articles a on a.newsroom_id = ${newsroomId}::uuid and a.id = p.id
      join lateral (select id, left(text, ${READ}::int) as text from article_versions w
        where w.newsroom_id = a.newsroom_id and w.article_id = a.id order by number desc limit 1) v on true
      join lateral (select ${markedStretch(Prisma.sql`v.text`, language, words)} as stretch offset 0) h on true
      join lateral (select h.stretch, strpos(search_text(v.text), ${bare(Prisma.sql`h.stretch`)}) as place offset 0) e on true
      left join outlets o on o.newsroom_id = a.newsroom_id and o.id = a.outlet_id
      order by p.place`
    return { ...page, items: rows.map(toFound), isCut: words.isCut, isEmpty: false }
  })
}
