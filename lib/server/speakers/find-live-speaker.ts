import 'server-only'
import type { Database, Transaction } from '@/lib/server/db/create-database'

/**
 * Who is this speaker now? The one at the end of the merges, which is the speaker itself where nobody merged it; null
 * for a key that the newsroom does not know.
 */
export const findLiveSpeakerId = async (
  db: Database | Transaction,
  newsroomId: string,
  speakerId: string,
): Promise<string | null> => {
  const [row] = await db.$queryRaw<{ id: string }[]>`
    with recursive chain as (
      select id, merged_into_id from speakers where newsroom_id = ${newsroomId}::uuid and id = ${speakerId}::uuid
      union
      select s.id, s.merged_into_id from speakers s
      join chain c on s.newsroom_id = ${newsroomId}::uuid and s.id = c.merged_into_id
    )
    select id from chain where merged_into_id is null`
  return row?.id ?? null
}
