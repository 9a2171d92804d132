import 'server-only'
import type { MatchedQuotation } from '@/lib/matching/match-quotations'
import type { Transaction } from '@/lib/server/db/create-database'

/** Text kept after a quotation, where its speaker is often named. */
const AFTER = 160

/** A stored quotation as it is compared. */
export type StoredPassage = MatchedQuotation & { utteranceId: string | null }

interface PassageRow {
  id: string
  articleId: string
  utteranceId: string | null
  text: string
  kind: 'direct' | 'mixed' | 'indirect'
  after: string
  /** The version's whole text, where characters and UTF-16 units are not the same. */
  whole: string | null
  end: number
  speakerId: string | null
  speaker: string | null
  role: string | null
  headline: string
  language: string
}

/** The quotations of these keys with what stands around them, in the order of their keys, in one query. */
export const readPassages = async (
  tx: Transaction,
  newsroomId: string,
  ids: readonly string[],
): Promise<StoredPassage[]> => {
  if (ids.length === 0) return []
  // PostgreSQL counts characters, spans count UTF-16 units: they differ where a text holds a character of four bytes.
  const rows = await tx.$queryRaw<PassageRow[]>`
    select q.id, v.article_id as "articleId", m.utterance_id as "utteranceId", q.text, lower(q.kind::text) as kind,
      substr(v.text, (q.content_spans->-1->>'end')::int + 1, ${AFTER}) as after,
      case when position('\\xf0'::bytea in convert_to(v.text, 'UTF8')) > 0 then v.text end as whole,
      (q.content_spans->-1->>'end')::int as "end",
      q.speaker_id as "speakerId", s.name as speaker, q.speaker_role as role, a.headline, a.language
    from unnest(${ids}::uuid[]) as given(id)
    join quotations q on q.newsroom_id = ${newsroomId}::uuid and q.id = given.id
    join article_versions v on v.newsroom_id = ${newsroomId}::uuid and v.id = q.article_version_id
    join articles a on a.newsroom_id = ${newsroomId}::uuid and a.id = v.article_id
    left join speakers s on s.newsroom_id = ${newsroomId}::uuid and s.id = q.speaker_id
    left join utterance_members m on m.newsroom_id = ${newsroomId}::uuid and m.quotation_id = q.id
    order by q.id`
  return rows.map(({ whole, end, after, language, ...row }) => ({
    ...row,
    after: (whole === null ? after : whole.slice(end, end + AFTER)).replace(/^["”“'’]+/, ''),
    language: language === 'en' ? 'en' : 'id',
  }))
}
