import 'server-only'
import { AppError } from '@/lib/errors'
import type { DecideMatchInput, PairState } from '@/lib/schemas/utterance'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'
import { requireFound } from '@/lib/server/db/require-found'
import { findPair, type PairView } from '@/lib/server/utterances/pair-view'
import type { UtteranceResult } from '@/lib/server/utterances/utterance-change'

/** A pair with the utterance of each of its quotations, the first side's first. */
export interface PlacedPair extends PairView {
  readonly utterances: readonly [PlacedUtterance, PlacedUtterance]
}

interface PlacedUtterance {
  readonly id: string
  readonly quotationCount: number
}

/**
 * What this person's first post of the same decision answered, where it has been posted twice; null where it has not.
 */
export const findRepeated = async (
  tx: Transaction,
  ctx: Context,
  { pairId, version }: DecideMatchInput,
  state: PairState,
): Promise<UtteranceResult | null> => {
  const { newsroomId, id: actorId } = ctx.actor
  const pair = await findPair(tx, newsroomId, pairId)
  if (pair?.version !== version + 1 || pair.state !== state || pair.decidedBy?.id !== actorId) return null
  const sides = await tx.utteranceMember.findMany({
    where: { newsroomId, quotationId: { in: [pair.aId, pair.bId] } },
    select: { utteranceId: true },
  })
  const action = state === 'CONFIRMED' ? 'utterance.confirm' : 'utterance.reject'
  const event = await tx.auditEvent.findFirst({
    where: { newsroomId, actorId, action, subjectId: { in: sides.map(({ utteranceId }) => utteranceId) } },
    orderBy: { sequence: 'desc' },
    select: { id: true, subjectId: true },
  })
  return event && { utteranceId: event.subjectId, eventId: event.id }
}

/**
 * The pair, if it is still the version that was on the screen. Throws NOT_FOUND, also where one of its quotations has
 * left its article, and CONFLICT `utterance.pair-changed` with what is stored now.
 */
export const requirePair = async (
  tx: Transaction,
  newsroomId: string,
  { pairId, version }: DecideMatchInput,
): Promise<PlacedPair> => {
  const pair = requireFound(await findPair(tx, newsroomId, pairId))
  if (pair.version !== version) throw new AppError('CONFLICT', 'utterance.pair-changed', {}, pair)
  const members = await tx.utteranceMember.findMany({
    where: { newsroomId, quotationId: { in: [pair.aId, pair.bId] } },
    select: { quotationId: true, utterance: { select: { id: true, quotationCount: true } } },
  })
  const of = (id: string) => requireFound(members.find(({ quotationId }) => quotationId === id)).utterance
  return { ...pair, utterances: [of(pair.aId), of(pair.bId)] }
}
