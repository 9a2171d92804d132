import 'server-only'
import { MOST_CANDIDATES, NEWEST, OLDEST } from '@/lib/matching/find-candidates'
import type { Transaction } from '@/lib/server/db/create-database'

/** What is looked up of a quotation that has to be placed. */
export interface KeyedQuotation {
  readonly id: string
  readonly articleVersionId: string
  readonly speakerId: string | null
  readonly keys: readonly number[]
}

/** Earlier quotations of the same speaker that are looked at: renderings and translations share no row of words. */
const BY_SPEAKER = 12

interface Found {
  id: string
  candidate: string
}

/**
 * With which stored quotations should each be compared, the likeliest first? The oldest and newest under each of its
 * keys, so that ten thousand copies of one text cost no more than twelve, and the speaker's latest.
 */
export const findStoredCandidates = async (
  tx: Transaction,
  newsroomId: string,
  quotations: readonly KeyedQuotation[],
): Promise<Map<string, string[]>> => {
  const keyed = quotations.flatMap(({ id, keys }) => keys.map((key) => ({ id, key })))
  const named = quotations.filter(({ speakerId }) => speakerId !== null)
  const byKey = await tx.$queryRaw<Found[]>`
    select id, candidate from (
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
    ) ranked where place <= ${MOST_CANDIDATES} order by id, place`
  const bySpeaker = await tx.$queryRaw<Found[]>`
    select n.id, c.id as candidate
    from unnest(${named.map(({ id }) => id)}::uuid[], ${named.map(({ speakerId }) => speakerId)}::uuid[],
      ${named.map(({ articleVersionId }) => articleVersionId)}::uuid[]) as n(id, speaker_id, version_id)
    cross join lateral (
      select q.id from quotations q
      where q.newsroom_id = ${newsroomId}::uuid and q.speaker_id = n.speaker_id and q.id < n.id
        and q.article_version_id <> n.version_id and q.state <> 'REJECTED'
      order by q.id desc limit ${BY_SPEAKER}
    ) c`
  const candidates = new Map<string, string[]>(quotations.map(({ id }) => [id, []]))
  for (const { id, candidate } of [...byKey, ...bySpeaker]) {
    const found = candidates.get(id)
    if (found !== undefined && !found.includes(candidate)) found.push(candidate)
  }
  return candidates
}
