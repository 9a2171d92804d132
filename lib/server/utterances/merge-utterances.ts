import 'server-only'
import { AppError } from '@/lib/errors'
import type { MergeUtterancesInput } from '@/lib/schemas/utterance'
import type { Context } from '@/lib/server/db/context'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { requirePerson } from '@/lib/server/db/require-person'
import { transact } from '@/lib/server/db/transact'
import { joinUtterances } from '@/lib/server/utterances/join-utterances'
import { lockUtterances } from '@/lib/server/utterances/lock-utterances'
import { requireUtterance } from '@/lib/server/utterances/require-utterance'
import { settlePair } from '@/lib/server/utterances/settle-pair'
import { recordChange, type UtteranceResult } from '@/lib/server/utterances/utterance-change'

/**
 * A person says that two utterances are one: they stay so, whatever arrives. Throws NOT_FOUND, INVALID
 * `utterance.same`, CONFLICT `utterance.changed` with what is stored now, and `utterance.kept-apart` where somebody
 * rejected a pair of theirs.
 */
export const mergeUtterances = async (ctx: Context, input: MergeUtterancesInput): Promise<UtteranceResult> => {
  requirePermission(ctx, 'utterance.decide')
  requirePerson(ctx)
  const { newsroomId } = ctx.actor
  const { utteranceId, otherId } = input
  if (utteranceId === otherId) throw new AppError('INVALID', 'utterance.same')
  return transact(ctx, async (tx) => {
    await lockUtterances(tx, newsroomId)
    const one = await requireUtterance(tx, newsroomId, utteranceId, input.version)
    const other = await requireUtterance(tx, newsroomId, otherId, input.otherVersion)
    const { into, moves } = await joinUtterances(tx, newsroomId, one, other)
    // Said of the two fullest wordings, so that it holds for what comes later as well.
    const sides = [requireFound(one.fullestId), requireFound(other.fullestId)] as const
    const pairs = [await settlePair(tx, ctx, sides, 'CONFIRMED')]
    const event = { action: 'utterance.merge', subjectId: into, data: { merged: [one.id, other.id] } }
    return recordChange(tx, ctx, event, { moves, pairs }, [one.id, other.id])
  })
}
