import 'server-only'
import type { Grouping } from '@/lib/matching/group-utterances'
import { groupUtterances } from '@/lib/matching/group-utterances'
import type { NewAuditEvent } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'
import { newId } from '@/lib/server/db/new-id'
import type { KeyedQuotation } from '@/lib/server/utterances/find-candidates'
import { moveMembers } from '@/lib/server/utterances/move-members'
import { type Neighbourhood, readNeighbourhood } from '@/lib/server/utterances/read-neighbourhood'
import { findRejectedBetween } from '@/lib/server/utterances/find-rejected-between'
import { savePairs } from '@/lib/server/utterances/save-pairs'

/** Which utterances changed, and what the record is told. */
interface Placing {
  readonly touched: Set<string>
  readonly events: NewAuditEvent[]
}

/**
 * Gives each quotation that has none an utterance: one that is stored, or a new one. Where a new quotation shows two
 * stored utterances to be one, the younger goes into the older, unless a person keeps them apart. The caller holds
 * `lockUtterances`.
 */
export const placeQuotations = async (
  tx: Transaction,
  ctx: Context,
  quotations: readonly KeyedQuotation[],
): Promise<Placing> => {
  const { newsroomId } = ctx.actor
  const placing: Placing = { touched: new Set(), events: [] }
  if (quotations.length === 0) return placing
  const { near, grouping } = await findPlaces(tx, newsroomId, quotations)
  const waiting = new Set(quotations.map(({ id }) => id))
  const utteranceOf = new Map<string, string>()
  for (const members of grouping.utterances) {
    const arriving = members.filter((id) => waiting.has(id))
    if (arriving.length === 0) continue
    const [target = newId(), ...others] = storedIn(members, near)
    for (const id of [target, ...others]) placing.touched.add(id)
    for (const id of arriving) utteranceOf.set(id, target)
    for (const other of others) {
      const moved = await moveMembers(tx, newsroomId, { from: other, to: target })
      const data = { from: other, into: target, quotationIds: moved.map(({ quotationId }) => quotationId) }
      placing.events.push({ action: 'utterance.merge', subjectId: other, data })
    }
  }
  await save(tx, ctx, utteranceOf, near)
  await savePairs(tx, ctx, grouping, waiting)
  // Whom a suggestion leads to counts it as well.
  for (const { a, b } of grouping.suggestions) {
    for (const id of [a, b]) {
      const utteranceId = near.passages.get(id)?.utteranceId
      if (utteranceId) placing.touched.add(utteranceId)
    }
  }
  return placing
}

/** Where do quotations that have no utterance belong? Reads and compares, writes nothing. */
export const findPlaces = async (
  tx: Transaction,
  newsroomId: string,
  quotations: readonly KeyedQuotation[],
): Promise<{ near: Neighbourhood; grouping: Grouping }> => {
  const near = await readNeighbourhood(tx, newsroomId, quotations)
  return { near, grouping: await group(tx, newsroomId, near) }
}

/** The stored utterances that a group holds, the oldest first: it keeps its address. */
const storedIn = (members: readonly string[], { passages }: Neighbourhood): string[] =>
  [...new Set(members.flatMap((id) => passages.get(id)?.utteranceId ?? []))].sort()

/** Groups, and groups again where that would join stored utterances that a person keeps apart. */
const group = async (tx: Transaction, newsroomId: string, near: Neighbourhood): Promise<Grouping> => {
  const { decisions, groups, candidates } = near
  const quotations = [...near.passages.values()]
  const grouping = groupUtterances(quotations, { decisions, groups, candidates })
  const bridged = grouping.utterances.map((members) => storedIn(members, near)).filter(({ length }) => length > 1)
  const apart = await findRejectedBetween(tx, newsroomId, bridged)
  if (apart.length === 0) return grouping
  const spokesman = (utteranceId: string): string =>
    quotations.find((quotation) => quotation.utteranceId === utteranceId)?.id ?? ''
  const kept = apart.map(([a, b]) => ({ a: spokesman(a), b: spokesman(b), isSame: false }))
  return groupUtterances(quotations, { decisions: [...decisions, ...kept], groups, candidates })
}

const save = async (
  tx: Transaction,
  ctx: Context,
  utteranceOf: ReadonlyMap<string, string>,
  { passages }: Neighbourhood,
): Promise<void> => {
  const { newsroomId } = ctx.actor
  const known = new Set([...passages.values()].map(({ utteranceId }) => utteranceId))
  const made = [...new Set(utteranceOf.values())].filter((id) => !known.has(id))
  const at = ctx.now()
  await tx.utterance.createMany({ data: made.map((id) => ({ id, newsroomId, createdAt: at, updatedAt: at })) })
  await tx.utteranceMember.createMany({
    data: [...utteranceOf].map(([quotationId, utteranceId]) => {
      return { newsroomId, quotationId, utteranceId, origin: 'MACHINE' as const, createdAt: at }
    }),
  })
}
