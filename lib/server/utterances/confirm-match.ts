import 'server-only'
import type { DecideMatchInput } from '@/lib/schemas/utterance'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'
import { requirePerson } from '@/lib/server/db/require-person'
import { transact } from '@/lib/server/db/transact'
import { joinUtterances } from '@/lib/server/utterances/join-utterances'
import { lockUtterances } from '@/lib/server/utterances/lock-utterances'
import { findRepeated, requirePair } from '@/lib/server/utterances/require-pair'
import { settlePair } from '@/lib/server/utterances/settle-pair'
import { recordChange, type UtteranceResult } from '@/lib/server/utterances/utterance-change'

/**
 * A person says that two quotations are one act of saying: their utterances become one and stay so, whatever arrives.
 * Throws NOT_FOUND, CONFLICT `utterance.pair-changed` with what is stored now, and `utterance.kept-apart` where another
 * pair of the same utterances was rejected.
 */
export const confirmMatch = async (ctx: Context, input: DecideMatchInput): Promise<UtteranceResult> => {
  requirePermission(ctx, 'utterance.decide')
  requirePerson(ctx)
  const { newsroomId } = ctx.actor
  return transact(ctx, async (tx) => {
    await lockUtterances(tx, newsroomId)
    const repeated = await findRepeated(tx, ctx, input, 'CONFIRMED')
    if (repeated !== null) return repeated
    const { id, aId, bId, utterances } = await requirePair(tx, newsroomId, input)
    const [one, other] = utterances
    const isOne = one.id === other.id
    const { into, moves } = isOne ? { into: one.id, moves: [] } : await joinUtterances(tx, newsroomId, one, other)
    const pairs = [await settlePair(tx, ctx, [aId, bId], 'CONFIRMED')]
    const event = { action: 'utterance.confirm', subjectId: into, data: { pairId: id } }
    return recordChange(tx, ctx, event, { moves, pairs }, [one.id, other.id])
  })
}
