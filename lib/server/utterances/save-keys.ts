import 'server-only'
import { candidateKeys } from '@/lib/matching/candidate-keys'
import type { Transaction } from '@/lib/server/db/create-database'

interface Worded {
  readonly id: string
  readonly text: string
  readonly language: string
}

/** The index keys of each quotation, stored where they are not yet; `changed` names those whose words were others before. */
export const saveKeys = async (
  tx: Transaction,
  newsroomId: string,
  quotations: readonly Worded[],
): Promise<{ keys: Map<string, number[]>; changed: Set<string> }> => {
  const stored = await tx.$queryRaw<{ id: string; keys: number[] }[]>`
    select quotation_id as id, array_agg(key order by key) as keys from candidate_keys
    where newsroom_id = ${newsroomId}::uuid and quotation_id = any(${quotations.map(({ id }) => id)}::uuid[])
    group by quotation_id`
  const before = new Map(stored.map(({ id, keys }) => [id, keys]))
  const keys = new Map(
    quotations.map(({ id, text, language }) => [id, candidateKeys(text, language === 'en' ? 'en' : 'id')]),
  )
  const isStored = (id: string): boolean => (before.get(id) ?? []).join() === (keys.get(id) ?? []).join()
  const fresh = quotations.filter(({ id }) => !isStored(id))
  const changed = new Set(fresh.filter(({ id }) => before.has(id)).map(({ id }) => id))
  if (changed.size > 0) {
    await tx.candidateKey.deleteMany({ where: { newsroomId, quotationId: { in: [...changed] } } })
  }
  const rows = fresh.flatMap(({ id }) => (keys.get(id) ?? []).map((key) => ({ id, key })))
  await tx.$executeRaw`
    insert into candidate_keys (newsroom_id, key, quotation_id)
    select ${newsroomId}::uuid, key, id
    from unnest(${rows.map(({ key }) => key)}::int[], ${rows.map(({ id }) => id)}::uuid[]) as n(key, id)
    order by key, id on conflict do nothing`
  return { keys, changed }
}
