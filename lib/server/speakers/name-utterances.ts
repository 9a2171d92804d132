import 'server-only'
import type { Transaction } from '@/lib/server/db/create-database'

/** Members that are asked who spoke, the earliest first: of ten thousand copies the first say enough. */
const ASKED = 200

/**
 * Writes down who said each of these utterances: whom most of its quotations name, of several the one named first, or
 * nobody. To be called in the transaction that changes members or their speakers.
 */
export const nameUtterances = async (
  tx: Transaction,
  newsroomId: string,
  utteranceIds: readonly string[],
): Promise<void> => {
  if (utteranceIds.length === 0) return
  await tx.$executeRaw`
    update utterances u set speaker_id = named.speaker_id, updated_at = now()
    from (
      select given.id, (
        select q.speaker_id
        from (
          select m.quotation_id from utterance_members m
          where m.newsroom_id = ${newsroomId}::uuid and m.utterance_id = given.id
          order by m.quotation_id limit ${ASKED}
        ) m
        join quotations q on q.newsroom_id = ${newsroomId}::uuid and q.id = m.quotation_id
        where q.speaker_id is not null
        group by q.speaker_id order by count(*) desc, min(q.id::text) limit 1
      ) as speaker_id
      from unnest(${utteranceIds}::uuid[]) as given(id)
    ) named
    where u.newsroom_id = ${newsroomId}::uuid and u.id = named.id and u.speaker_id is distinct from named.speaker_id`
}
