import 'server-only'
import { AppError } from '@/lib/errors'
import type { AlterationState, DecideAlterationInput } from '@/lib/schemas/alteration'
import { Accepted, acceptAlteration, takeBackAcceptance } from '@/lib/server/articles/accept-alteration'
import { findAlteration, type AlterationView } from '@/lib/server/articles/alteration-view'
import { recordEvent } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'
import { enqueue } from '@/lib/server/db/enqueue'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { transact } from '@/lib/server/db/transact'
import { holdSpeakers } from '@/lib/server/speakers/lock-speakers'

const STATE_AFTER: Record<DecideAlterationInput['decision'], AlterationState> = {
  accept: 'ACCEPTED',
  dismiss: 'DISMISSED',
  undo: 'OPEN',
}

/** What accepting did, as the record keeps it. */
const readAccepted = async (tx: Transaction, newsroomId: string, alterationId: string): Promise<Accepted> => {
  const event = await tx.auditEvent.findFirst({
    where: { newsroomId, subjectId: alterationId, action: 'alteration.accept' },
    orderBy: { sequence: 'desc' },
    select: { data: true },
  })
  return Accepted.parse(requireFound(event).data)
}

const act = async (tx: Transaction, ctx: Context, before: AlterationView, input: DecideAlterationInput) => {
  const { newsroomId } = ctx.actor
  if (input.decision === 'accept') {
    const accepted = await acceptAlteration(tx, ctx, before, input.spans)
    await enqueue(tx, 'match-version', { newsroomId, versionId: before.toVersionId })
    return accepted
  }
  if (input.decision === 'undo' && before.state === 'ACCEPTED') {
    const accepted = await readAccepted(tx, newsroomId, before.id)
    await takeBackAcceptance(tx, ctx, accepted)
    await enqueue(tx, 'match-version', { newsroomId, versionId: before.toVersionId })
    return { takenBack: accepted.id }
  }
  return input.decision === 'dismiss' ? { note: input.note } : {}
}

/**
 * Settles what the comparison of two versions left to a person: `accept` carries the words to where they stand now,
 * `dismiss` keeps why nothing follows from it, `undo` takes either back. Posted twice by the same person it answers
 * what the first time did. Throws NOT_FOUND, CONFLICT `alteration.changed` with what is stored now, and as
 * `acceptAlteration` and `takeBackAcceptance` do.
 */
export const decideAlteration = async (ctx: Context, input: DecideAlterationInput): Promise<AlterationView> => {
  requirePermission(ctx, 'alteration.decide')
  const { newsroomId, id: actorId } = ctx.actor
  const { alterationId, version, decision } = input
  const state = STATE_AFTER[decision]
  return transact(ctx, async (tx) => {
    await holdSpeakers(tx, newsroomId)
    const before = requireFound(await findAlteration(tx, newsroomId, alterationId))
    const { count } = await tx.alteration.updateMany({
      where: { newsroomId, id: alterationId, version, state: decision === 'undo' ? { not: 'OPEN' } : 'OPEN' },
      data: {
        ...{ state, version: { increment: 1 }, note: input.decision === 'dismiss' ? input.note : null },
        decidedById: decision === 'undo' ? null : actorId,
        decidedAt: decision === 'undo' ? null : ctx.now(),
      },
    })
    const after = requireFound(await findAlteration(tx, newsroomId, alterationId))
    if (count === 0) {
      const isRepeated = after.version === version + 1 && after.state === state && after.decidedBy?.id === actorId
      if (isRepeated) return after
      throw new AppError('CONFLICT', 'alteration.changed', {}, after)
    }
    const data = await act(tx, ctx, before, input)
    await recordEvent(tx, ctx, { action: `alteration.${decision}`, subjectId: alterationId, data: { ...data } })
    return after
  })
}
