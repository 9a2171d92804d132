import 'server-only'
import type { MatchedQuotation } from '@/lib/matching/match-quotations'
import type { Transaction } from '@/lib/server/db/create-database'
import { Prisma } from '@/lib/server/db/generated/client'

/** Text kept after a quotation, where its speaker is often named. */
const AFTER = 160
/** Members of an utterance that speak for it, the earliest first; copies among them count as one. */
const WITNESSES = 12

/** A stored quotation as it is compared. */
export type StoredPassage = MatchedQuotation & { utteranceId: string | null }

export interface PassageRow {
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
  publishedAt: Date | null
  saidOn: Date | null
}

/**
 * The columns of a passage, of a quotation `q` with its version `v`, article `a`, speaker `s` and place `m`. PostgreSQL
 * counts characters, spans count UTF-16 units: they differ where a text holds a character of four bytes.
 */
export const PASSAGE_COLUMNS = Prisma.sql`
  v.article_id as "articleId", m.utterance_id as "utteranceId", q.text, lower(q.kind::text) as kind,
  substr(v.text, (q.content_spans->-1->>'end')::int + 1, ${Prisma.raw(String(AFTER))}) as after,
  case when position('\\xf0'::bytea in convert_to(v.text, 'UTF8')) > 0 then v.text end as whole,
  (q.content_spans->-1->>'end')::int as "end",
  q.speaker_id as "speakerId", s.name as speaker, q.speaker_role as role, a.headline, a.language,
  a.published_at as "publishedAt", q.said_on as "saidOn"`

/** The tables of these columns, joined to a table `given` of quotations' keys. */
export const passageTables = (newsroomId: string): Prisma.Sql => Prisma.sql`
  join quotations q on q.newsroom_id = ${newsroomId}::uuid and q.id = given.id
  join article_versions v on v.newsroom_id = ${newsroomId}::uuid and v.id = q.article_version_id
  join articles a on a.newsroom_id = ${newsroomId}::uuid and a.id = v.article_id
  left join speakers s on s.newsroom_id = ${newsroomId}::uuid and s.id = q.speaker_id
  left join utterance_members m on m.newsroom_id = ${newsroomId}::uuid and m.quotation_id = q.id`

export const toPassage = ({ id, whole, end, after, language, ...row }: PassageRow): StoredPassage => ({
  ...row,
  id,
  after: (whole === null ? after : whole.slice(end, end + AFTER)).replace(/^["”“'’]+/, ''),
  language: language === 'en' ? 'en' : 'id',
})

/** The quotations of these keys with what stands around them, in the order of their keys, in one query. */
export const readPassages = async (
  tx: Transaction,
  newsroomId: string,
  ids: readonly string[],
): Promise<StoredPassage[]> => {
  const rows = await tx.$queryRaw<PassageRow[]>`/* kept: utterance-passages */
    select q.id, ${PASSAGE_COLUMNS} from unnest(${ids}::uuid[]) as given(id) ${passageTables(newsroomId)} order by q.id`
  return rows.map(toPassage)
}

/** The members that speak for these utterances when it is asked whether others belong to them, with what stands around. */
export const readWitnesses = async (
  tx: Transaction,
  newsroomId: string,
  utteranceIds: readonly string[],
): Promise<StoredPassage[]> => {
  if (utteranceIds.length === 0) return []
  const rows = await tx.$queryRaw<PassageRow[]>`/* kept: utterance-witnesses */
    select q.id, ${PASSAGE_COLUMNS}
    from (
      select w.quotation_id as id from unnest(${utteranceIds}::uuid[]) as u(id)
      cross join lateral (
        select quotation_id from utterance_members
        where newsroom_id = ${newsroomId}::uuid and utterance_id = u.id order by quotation_id limit ${WITNESSES}
      ) w
    ) as given ${passageTables(newsroomId)} order by q.id`
  return rows.map(toPassage)
}
