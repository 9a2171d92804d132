import 'server-only'
import { MOST_CANDIDATES, NEWEST, OLDEST } from '@/lib/matching/find-candidates'
import type { StoredQuotationKind } from '@/lib/schemas/quotation'
import type { Transaction } from '@/lib/server/db/create-database'
import {
  PASSAGE_COLUMNS,
  type PassageRow,
  passageTables,
  type StoredPassage,
  toPassage,
} from '@/lib/server/utterances/read-passages'

/** What is looked up of a quotation that has to be placed. */
export interface KeyedQuotation {
  readonly id: string
  readonly text: string
  readonly speakerId: string | null
  readonly kind: StoredQuotationKind
  readonly language: string
  readonly keys: readonly number[]
}

/** A stored quotation that may be the same words, that a person has settled to be or not to be, or that is the one itself. */
export interface Candidate {
  /** The quotation that has to be placed. */
  readonly of: string
  readonly decided: 'CONFIRMED' | 'REJECTED' | null
  readonly passage: StoredPassage
}

/** Earlier quotations of the same speaker that are looked at: renderings and translations share no row of words. */
const BY_SPEAKER = 8

/**
 * With which stored quotations should each be compared, the likeliest first? The oldest and newest under each of its
 * keys, so that ten thousand copies of one text cost no more than twelve; the speaker's latest that are given otherwise,
 * reported or in the other language; those of which a person has decided; and each itself, all as they are compared.
 */
export const findStoredCandidates = async (
  tx: Transaction,
  newsroomId: string,
  quotations: readonly KeyedQuotation[],
): Promise<Candidate[]> => {
  const keyed = quotations.flatMap(({ id, keys }) => keys.map((key) => ({ id, key })))
  const named = quotations.filter(({ speakerId }) => speakerId !== null)
  const rows = await tx.$queryRaw<(PassageRow & Pick<Candidate, 'of' | 'decided'>)[]>`/* kept: utterance-candidates */
    select given."of", given.decided, q.id, ${PASSAGE_COLUMNS}
    from (
      select id as "of", id, null::text as decided, 0 as place
      from unnest(${quotations.map(({ id }) => id)}::uuid[]) as n(id)
      union all
      (select id, candidate, null, place from (
        select n.id, c.quotation_id as candidate,
          row_number() over (partition by n.id order by count(*) desc, c.quotation_id) as place
        from unnest(${keyed.map(({ id }) => id)}::uuid[], ${keyed.map(({ key }) => key)}::int[]) as n(id, key)
        cross join lateral (
          (select k.quotation_id from candidate_keys k
           where k.newsroom_id = ${newsroomId}::uuid and k.key = n.key order by k.quotation_id limit ${OLDEST + 1})
          union
          (select k.quotation_id from candidate_keys k
           where k.newsroom_id = ${newsroomId}::uuid and k.key = n.key order by k.quotation_id desc limit ${NEWEST})
        ) c
        where c.quotation_id <> n.id
        group by n.id, c.quotation_id
      ) ranked where place <= ${MOST_CANDIDATES})
      union all
      (select n.id, c.id, null, 1000
      from unnest(${named.map(({ id }) => id)}::uuid[], ${named.map(({ speakerId }) => speakerId)}::uuid[],
        ${named.map(({ kind }) => kind)}::quotation_kind[], ${named.map(({ language }) => language)}::text[])
        as n(id, speaker_id, kind, language)
      cross join lateral (
        select q.id, q.kind, q.language from quotations q
        where q.newsroom_id = ${newsroomId}::uuid and q.speaker_id = n.speaker_id and q.id < n.id
        order by q.id desc limit ${BY_SPEAKER}
      ) c
      where (c.kind = 'INDIRECT') <> (n.kind = 'INDIRECT') or (c.language = 'en') <> (n.language = 'en'))
      union all
      (select n.id, p.other, p.state::text, 0
      from unnest(${quotations.map(({ id }) => id)}::uuid[]) as n(id)
      cross join lateral (
        (select b_id as other, state from quotation_pairs
         where newsroom_id = ${newsroomId}::uuid and a_id = n.id and decided_at is not null)
        union all
        (select a_id, state from quotation_pairs
         where newsroom_id = ${newsroomId}::uuid and b_id = n.id and decided_at is not null)
      ) p)
    ) as given ${passageTables(newsroomId)}
    order by given."of", given.place`
  return rows.map(({ of, decided, ...row }) => ({ of, decided, passage: toPassage(row) }))
}
