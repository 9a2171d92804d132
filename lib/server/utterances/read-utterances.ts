import 'server-only'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'

/** Quotations read at a time. */
const BATCH = 5000

/** A quotation as an utterance prints it. */
export interface PrintedQuotation {
  readonly url: string | null
  readonly outlet: string | null
  readonly publishedAt: string | null
  readonly text: string
  readonly start: number
  readonly end: number
  readonly kind: string
}

export interface PrintedUtterance {
  readonly id: string
  readonly speaker: string | null
  readonly quotations: readonly PrintedQuotation[]
}

interface Row {
  utteranceId: string
  quotationId: string
  speaker: string | null
  url: string | null
  outlet: string | null
  publishedAt: Date | null
  text: string
  start: number
  end: number
  kind: string
}

/** The stored utterances, the oldest first, each with its quotations in the latest version of their articles. */
export async function* readUtterances(ctx: Context): AsyncGenerator<PrintedUtterance> {
  requirePermission(ctx, 'article.read')
  let after: { utteranceId: string; quotationId: string } | null = null
  let open: Row[] = []
  do {
    const rows: Row[] = await readRows(ctx, after)
    for (const row of rows) {
      if (open.length > 0 && open[0]?.utteranceId !== row.utteranceId) {
        yield toPrinted(open)
        open = []
      }
      open.push(row)
    }
    after = rows.length < BATCH ? null : (rows.at(-1) ?? null)
  } while (after !== null)
  if (open.length > 0) yield toPrinted(open)
}

const readRows = (ctx: Context, after: { utteranceId: string; quotationId: string } | null): Promise<Row[]> => {
  const { newsroomId } = ctx.actor
  const least = '00000000-0000-0000-0000-000000000000'
  return ctx.db.$queryRaw<Row[]>`
    select m.utterance_id as "utteranceId", m.quotation_id as "quotationId", s.name as speaker,
      a.canonical_url as url, o.name as outlet, a.published_at as "publishedAt", q.text,
      q.start_offset as start, (q.content_spans->-1->>'end')::int as "end", lower(q.kind::text) as kind
    from utterance_members m
    join utterances u on u.newsroom_id = m.newsroom_id and u.id = m.utterance_id
    join quotations q on q.newsroom_id = m.newsroom_id and q.id = m.quotation_id
    join article_versions v on v.newsroom_id = m.newsroom_id and v.id = q.article_version_id
    join articles a on a.newsroom_id = m.newsroom_id and a.id = v.article_id
    left join outlets o on o.newsroom_id = a.newsroom_id and o.id = a.outlet_id
    left join speakers s on s.newsroom_id = u.newsroom_id and s.id = u.speaker_id
    where m.newsroom_id = ${newsroomId}::uuid
      and (m.utterance_id, m.quotation_id) > (${after?.utteranceId ?? least}::uuid, ${after?.quotationId ?? least}::uuid)
      and q.state <> 'REJECTED'
      and not exists (
        select from article_versions later
        where later.newsroom_id = v.newsroom_id and later.article_id = v.article_id and later.number > v.number
      )
    order by m.utterance_id, m.quotation_id limit ${BATCH}`
}

const toPrinted = (rows: readonly Row[]): PrintedUtterance => ({
  id: rows[0]?.utteranceId ?? '',
  speaker: rows[0]?.speaker ?? null,
  quotations: rows.map(({ url, outlet, publishedAt, text, start, end, kind }) => {
    return { url, outlet, publishedAt: publishedAt?.toISOString() ?? null, text, start, end, kind }
  }),
})
