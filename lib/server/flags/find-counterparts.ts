import 'server-only'
import { candidateKeys } from '@/lib/matching/candidate-keys'
import type { Context } from '@/lib/server/db/context'
import { pairedSelect, toPaired, type StoredPaired } from '@/lib/server/flags/paired-quotation'

/** Quotations of one version that are compared with others, and others asked for under one key or in one utterance. */
const MOST_QUOTATIONS = 200
const PER_KEY = 12
/** Compared with each at most, those that share the most keys first. */
const MOST_COUNTERPARTS = 24

/** Two quotations to be compared. */
export interface Counterparts {
  readonly own: StoredPaired
  readonly other: StoredPaired
}

/**
 * With which other quotations should these be compared? Those that share an index key, an utterance or a judged pair
 * with one of them, in the newest version of their article; never with another version of the same article, nor with
 * one from which a person said that it is no such. Bounded, whatever the number of copies: three queries.
 */
export const findCounterparts = async (
  ctx: Context,
  quotations: readonly StoredPaired[],
): Promise<readonly Counterparts[]> => {
  const { newsroomId } = ctx.actor
  const asked = quotations.slice(0, MOST_QUOTATIONS)
  if (asked.length === 0) return []
  const keys = asked.flatMap(({ id, text, language }) => candidateKeys(text, language).map((key) => ({ id, key })))
  const found = await ctx.db.$queryRaw<{ ownId: string; otherId: string; weight: number }[]>`
    with own as (
      select * from json_to_recordset(${JSON.stringify(keys)}::json) as k(id uuid, key int)
    ), near as (
      select o.id as own_id, c.quotation_id as other_id, 1 as weight
      from own o cross join lateral (
        select quotation_id from candidate_keys
        where newsroom_id = ${newsroomId}::uuid and key = o.key and quotation_id <> o.id
        order by quotation_id desc limit ${PER_KEY}) c
      union all
      select m.quotation_id, c.quotation_id, 8
      from utterance_members m cross join lateral (
        select quotation_id from utterance_members
        where newsroom_id = m.newsroom_id and utterance_id = m.utterance_id and quotation_id <> m.quotation_id
        order by quotation_id desc limit ${PER_KEY}) c
      where m.newsroom_id = ${newsroomId}::uuid and m.quotation_id = any(${asked.map(({ id }) => id)}::uuid[])
      union all
      select a_id, b_id, 8 from quotation_pairs
      where newsroom_id = ${newsroomId}::uuid and a_id = any(${asked.map(({ id }) => id)}::uuid[])
      union all
      select b_id, a_id, 8 from quotation_pairs
      where newsroom_id = ${newsroomId}::uuid and b_id = any(${asked.map(({ id }) => id)}::uuid[])
    ), ranked as (
      select own_id, other_id, sum(weight)::int as weight,
        row_number() over (partition by own_id order by sum(weight) desc, other_id desc) as place
      from near group by own_id, other_id
    )
    select own_id as "ownId", other_id as "otherId", weight from ranked r
    where place <= ${MOST_COUNTERPARTS} and not exists (
      select 1 from quotation_pairs p
      where p.newsroom_id = ${newsroomId}::uuid and p.a_id = least(own_id, other_id)
        and p.b_id = greatest(own_id, other_id) and p.state = 'REJECTED')`
  const others = await readPaired(ctx, [...new Set(found.map(({ otherId }) => otherId))])
  const ownById = new Map(asked.map((one) => [one.id, one]))
  return found.flatMap(({ ownId, otherId }) => {
    const [own, other] = [ownById.get(ownId), others.get(otherId)]
    if (own === undefined || other === undefined) return []
    const isOwnOlderText = other.articleId === own.articleId && other.versionId !== own.versionId
    // Two of one version meet twice.
    const isMirrored = other.versionId === own.versionId && other.id > own.id
    return isOwnOlderText || isMirrored ? [] : [{ own, other }]
  })
}

const readPaired = async (ctx: Context, ids: readonly string[]): Promise<ReadonlyMap<string, StoredPaired>> => {
  const rows = await ctx.db.quotation.findMany({
    where: { newsroomId: ctx.actor.newsroomId, id: { in: [...ids] }, isCurrent: true, state: { not: 'REJECTED' } },
    select: pairedSelect,
  })
  return new Map(rows.map((row) => [row.id, toPaired(row)]))
}
