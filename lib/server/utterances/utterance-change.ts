import 'server-only'
import { z } from 'zod'
import { Id } from '@/lib/schemas/id'
import { PairState } from '@/lib/schemas/utterance'
import type { NewAuditEvent } from '@/lib/server/audit'
import { recordEvents } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'
import { requireFound } from '@/lib/server/db/require-found'
import { refreshUtterances } from '@/lib/server/utterances/refresh-utterances'

/** Where a quotation was and where it is now. */
const Move = z.object({ quotationId: Id, from: Id, to: Id, origin: z.enum(['MACHINE', 'PERSON']) })
export type Move = z.infer<typeof Move>

const Decision = z.object({ state: PairState, decidedById: Id.nullable(), decidedAt: z.string().nullable() })

/** What was held about a pair, null where nothing was, and the version that it has now. */
const PairChange = z.object({
  id: Id,
  before: Decision.nullable(),
  after: z.object({ state: PairState, version: z.number() }),
})
export type PairChange = z.infer<typeof PairChange>

/** All that one decision of a person changed: what the record keeps of it, and what undoing it gives back. */
export const UtteranceChange = z.object({ moves: z.array(Move), pairs: z.array(PairChange) })
export type UtteranceChange = z.infer<typeof UtteranceChange>

/** What the screen is told of a decision. */
export interface UtteranceResult {
  /** The utterance that goes on. */
  readonly utteranceId: string
  /** By which the decision can be undone. */
  readonly eventId: string
}

/**
 * Ends a decision: what lists show of the utterances concerned is written down again, their versions rise, the record
 * is told. An utterance that went into another has an event of its own, so that its address leads there.
 */
export const recordChange = async (
  tx: Transaction,
  ctx: Context,
  event: NewAuditEvent,
  change: UtteranceChange,
  utteranceIds: readonly string[],
): Promise<UtteranceResult> => {
  const { newsroomId } = ctx.actor
  const where = { newsroomId, id: { in: [...utteranceIds] } }
  await tx.utterance.updateMany({ where, data: { version: { increment: 1 }, updatedAt: ctx.now() } })
  await refreshUtterances(tx, newsroomId, utteranceIds)
  const left = await tx.utterance.findMany({ where, select: { id: true } })
  const gone = [...new Set(utteranceIds)].filter((id) => !left.some((one) => one.id === id))
  await recordEvents(tx, ctx, [
    { ...event, data: { ...event.data, ...change } },
    ...gone.map((from) => ({ action: 'utterance.merge', subjectId: from, data: { from, into: event.subjectId } })),
  ])
  const where2 = { newsroomId, subjectId: event.subjectId, action: event.action }
  const recorded = await tx.auditEvent.findFirst({ where: where2, orderBy: { sequence: 'desc' }, select: { id: true } })
  return { utteranceId: event.subjectId, eventId: requireFound(recorded).id }
}
