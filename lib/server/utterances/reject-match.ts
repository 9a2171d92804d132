import 'server-only'
import { groupUtterances } from '@/lib/matching/group-utterances'
import type { DecideMatchInput } from '@/lib/schemas/utterance'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'
import { newId } from '@/lib/server/db/new-id'
import { requirePermission } from '@/lib/server/db/require-permission'
import { requirePerson } from '@/lib/server/db/require-person'
import { transact } from '@/lib/server/db/transact'
import { lockUtterances } from '@/lib/server/utterances/lock-utterances'
import { moveMembers } from '@/lib/server/utterances/move-members'
import { readPassages } from '@/lib/server/utterances/read-passages'
import { findRepeated, requirePair } from '@/lib/server/utterances/require-pair'
import { settlePair } from '@/lib/server/utterances/settle-pair'
import { type Move, recordChange, type UtteranceResult } from '@/lib/server/utterances/utterance-change'

/** Members that are looked at to see which of them go with the words that leave; of more, only those leave. */
const REGROUPED = 300

/**
 * A person says that two quotations are not one act of saying; they stay apart, whatever arrives. Where they stood in
 * one utterance, the second leaves it with all that belongs to it rather than to the first. Throws NOT_FOUND and
 * CONFLICT `utterance.pair-changed` with what is stored now.
 */
export const rejectMatch = async (ctx: Context, input: DecideMatchInput): Promise<UtteranceResult> => {
  requirePermission(ctx, 'utterance.decide')
  requirePerson(ctx)
  const { newsroomId } = ctx.actor
  return transact(ctx, async (tx) => {
    await lockUtterances(tx, newsroomId)
    const repeated = await findRepeated(tx, ctx, input, 'REJECTED')
    if (repeated !== null) return repeated
    const { id, aId, bId, utterances } = await requirePair(tx, newsroomId, input)
    const [one, other] = utterances
    const pairs = [await settlePair(tx, ctx, [aId, bId], 'REJECTED')]
    const moves = one.id === other.id ? await partMembers(tx, ctx, one.id, aId, bId) : []
    const event = { action: 'utterance.reject', subjectId: one.id, data: { pairId: id } }
    return recordChange(tx, ctx, event, { moves, pairs }, [one.id, other.id, ...moves.map(({ to }) => to)])
  })
}

const partMembers = async (
  tx: Transaction,
  ctx: Context,
  utteranceId: string,
  staying: string,
  leaving: string,
): Promise<Move[]> => {
  const { newsroomId } = ctx.actor
  const members = await tx.utteranceMember.findMany({
    where: { newsroomId, utteranceId },
    select: { quotationId: true },
    orderBy: { quotationId: 'asc' },
    take: REGROUPED,
  })
  const ids = [...new Set([...members.map(({ quotationId }) => quotationId), staying, leaving])]
  const settled = await tx.quotationPair.findMany({
    where: { newsroomId, state: { in: ['CONFIRMED', 'REJECTED'] }, aId: { in: ids }, bId: { in: ids } },
  })
  const decisions = settled.map(({ aId, bId, state }) => ({ a: aId, b: bId, isSame: state === 'CONFIRMED' }))
  const { utterances } = groupUtterances(await readPassages(tx, newsroomId, ids), { decisions })
  const group = utterances.find((one) => one.includes(leaving)) ?? [leaving]
  // Confirmed pairs can tie the two together all the same: then only the rejected words leave.
  const only = group.includes(staying) ? [leaving] : group
  const to = newId()
  const at = ctx.now()
  await tx.utterance.create({ data: { id: to, newsroomId, createdAt: at, updatedAt: at } })
  return moveMembers(tx, newsroomId, { from: utteranceId, to, only })
}
