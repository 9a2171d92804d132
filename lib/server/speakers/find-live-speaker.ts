import 'server-only'
import type { Database, Transaction } from '@/lib/server/db/create-database'

/**
 * Who are these speakers now? Each leads to the one at the end of the merges, which is the speaker itself where nobody
 * merged it; keys that the newsroom does not know are left out. One query.
 */
export const findLiveSpeakers = async (
  db: Database | Transaction,
  newsroomId: string,
  speakerIds: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (speakerIds.length === 0) return new Map()
  const rows = await db.$queryRaw<{ asked: string; id: string }[]>`
    with recursive chain as (
      select id as asked, id, merged_into_id from speakers
      where newsroom_id = ${newsroomId}::uuid and id = any(${[...new Set(speakerIds)]}::uuid[])
      union
      select c.asked, s.id, s.merged_into_id from speakers s
      join chain c on s.newsroom_id = ${newsroomId}::uuid and s.id = c.merged_into_id
    )
    select asked, id from chain where merged_into_id is null`
  return new Map(rows.map(({ asked, id }) => [asked, id]))
}

/** The same of one speaker; null for a key that the newsroom does not know. */
export const findLiveSpeakerId = async (
  db: Database | Transaction,
  newsroomId: string,
  speakerId: string,
): Promise<string | null> => (await findLiveSpeakers(db, newsroomId, [speakerId])).get(speakerId) ?? null
