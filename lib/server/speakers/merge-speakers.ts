import 'server-only'
import { AppError } from '@/lib/errors'
import type { MergeSpeakersInput } from '@/lib/schemas/speaker'
import { recordEvent } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import { newId } from '@/lib/server/db/new-id'
import { requirePermission } from '@/lib/server/db/require-permission'
import { transact } from '@/lib/server/db/transact'
import { lockSpeakers } from '@/lib/server/speakers/lock-speakers'
import { MOVE_TIMEOUT, moveRows, MOVED_NOUNS, type MoveCounts } from '@/lib/server/speakers/move-rows'
import { recheckSpeakers } from '@/lib/server/speakers/recheck-speakers'
import { requireLiveSpeaker, touchSpeakers } from '@/lib/server/speakers/require-live-speaker'

export interface SpeakerOperationResult {
  readonly operationId: string
  /** Whom the rows were taken from, and whose they are now. */
  readonly fromId: string
  readonly toId: string
  readonly moved: MoveCounts
}

export const noMoves = (): Record<keyof MoveCounts, number> => ({
  quotation: 0,
  alias: 0,
  claim: 0,
  tenure: 0,
  utterance: 0,
})

/**
 * Makes one speaker of two: all that `fromId` has becomes `intoId`'s, and its address leads there. Every row that moves
 * is written down, so that `undoSpeakerOperation` can give back exactly these. Throws NOT_FOUND, INVALID `speaker.same`
 * and `speaker.kinds-differ`, CONFLICT `speaker.merged` and `speaker.changed` with what is stored now.
 */
export const mergeSpeakers = async (ctx: Context, input: MergeSpeakersInput): Promise<SpeakerOperationResult> => {
  requirePermission(ctx, 'speaker.merge')
  const { newsroomId, id: actorId } = ctx.actor
  const { fromId, intoId, versions } = input
  const reason = input.reason ?? null
  if (fromId === intoId) throw new AppError('INVALID', 'speaker.same')
  return transact(
    ctx,
    async (tx) => {
      await lockSpeakers(tx, newsroomId)
      const from = await requireLiveSpeaker(tx, newsroomId, fromId, versions.from)
      const into = await requireLiveSpeaker(tx, newsroomId, intoId, versions.into)
      if (from.kind !== into.kind) throw new AppError('INVALID', 'speaker.kinds-differ')
      const operationId = newId()
      const made = { id: operationId, newsroomId, kind: 'MERGE' as const, fromId, toId: intoId }
      await tx.speakerOperation.create({ data: { ...made, reason, createdAt: ctx.now(), createdById: actorId } })
      const move = { newsroomId, operationId, fromId, toId: intoId }
      const moved = noMoves()
      for (const noun of MOVED_NOUNS) moved[noun] = await moveRows(tx, move, noun)
      await touchSpeakers(tx, newsroomId, [fromId], { mergedIntoId: intoId })
      await touchSpeakers(tx, newsroomId, [intoId])
      await recheckSpeakers(tx, newsroomId, [intoId])
      await recordEvent(tx, ctx, {
        action: 'speaker.merge',
        subjectId: intoId,
        data: {
          operationId,
          from: { id: fromId, name: from.name },
          into: { id: intoId, name: into.name },
          moved,
          reason,
        },
      })
      return { operationId, fromId, toId: intoId, moved }
    },
    MOVE_TIMEOUT,
  )
}
