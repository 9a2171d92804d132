import 'server-only'
import type { Transaction } from '@/lib/server/db/create-database'

/** Which of the utterances of each set does a person keep apart, having rejected a pair of their members? */
export const findRejectedBetween = async (
  tx: Transaction,
  newsroomId: string,
  sets: readonly (readonly string[])[],
): Promise<[a: string, b: string][]> => {
  const ids = sets.flat()
  if (ids.length === 0) return []
  const rows = await tx.$queryRaw<{ a: string; b: string }[]>`
    select distinct least(ma.utterance_id, mb.utterance_id) as a, greatest(ma.utterance_id, mb.utterance_id) as b
    from quotation_pairs p
    join utterance_members ma on ma.newsroom_id = p.newsroom_id and ma.quotation_id = p.a_id
    join utterance_members mb on mb.newsroom_id = p.newsroom_id and mb.quotation_id = p.b_id
    where p.newsroom_id = ${newsroomId}::uuid and p.state = 'REJECTED' and ma.utterance_id <> mb.utterance_id
      and ma.utterance_id = any(${ids}::uuid[]) and mb.utterance_id = any(${ids}::uuid[])`
  return rows.filter(({ a, b }) => sets.some((set) => set.includes(a) && set.includes(b))).map(({ a, b }) => [a, b])
}
