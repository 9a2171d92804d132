import 'server-only'
import type { Transaction } from '@/lib/server/db/create-database'

/** Members of an utterance that speak for it, the earliest first; copies among them count as one. */
const WITNESSES = 12

/** Which members speak for each of these utterances when it is asked whether others belong to it? */
export const findWitnesses = async (
  tx: Transaction,
  newsroomId: string,
  utteranceIds: readonly string[],
): Promise<string[]> => {
  if (utteranceIds.length === 0) return []
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select m.quotation_id as id
    from unnest(${utteranceIds}::uuid[]) as u(id)
    cross join lateral (
      select quotation_id from utterance_members
      where newsroom_id = ${newsroomId}::uuid and utterance_id = u.id order by quotation_id limit ${WITNESSES}
    ) m`
  return rows.map(({ id }) => id)
}
