import 'server-only'
import type { SpeakerPairInput } from '@/lib/schemas/speaker'
import type { Context } from '@/lib/server/db/context'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { toDay } from '@/lib/server/db/to-day'
import type { MoveCounts } from '@/lib/server/speakers/move-rows'
import { heldSpeakerSelect, type HeldSpeaker } from '@/lib/server/speakers/speaker-view'

export interface MergePart extends Omit<HeldSpeaker, 'diedOn'> {
  readonly diedOn: string | null
  /** All that would move to the other, whatever its state; a form of the name that both have stays. */
  readonly owns: MoveCounts
}

export interface MergePreview {
  /** The speaker asked for first, and the other. */
  readonly speaker: MergePart
  readonly other: MergePart
}

const countOwned = async (ctx: Context, speakerId: string, otherId: string): Promise<MoveCounts> => {
  const { newsroomId } = ctx.actor
  const where = { newsroomId, speakerId }
  const theirs = await ctx.db.speakerAlias.findMany({ where: { newsroomId, speakerId: otherId } })
  const [quotation, alias, claim, tenure, utterance] = await Promise.all([
    ctx.db.quotation.count({ where }),
    ctx.db.speakerAlias.count({ where: { ...where, nameKey: { notIn: theirs.map(({ nameKey }) => nameKey) } } }),
    ctx.db.claim.count({ where }),
    ctx.db.tenure.count({ where: { ...where, deletedAt: null } }),
    ctx.db.utterance.count({ where }),
  ])
  return { quotation, alias, claim, tenure, utterance }
}

/** What would move if these two were merged, the one way or the other? Throws NOT_FOUND. */
export const previewMerge = async (ctx: Context, input: SpeakerPairInput): Promise<MergePreview> => {
  requirePermission(ctx, 'speaker.merge')
  const { newsroomId } = ctx.actor
  const [speaker, other] = await Promise.all(
    [[input.speakerId, input.otherId] as const, [input.otherId, input.speakerId] as const].map(
      async ([id, otherId]): Promise<MergePart> => {
        const held = requireFound(
          await ctx.db.speaker.findFirst({ where: { newsroomId, id }, select: heldSpeakerSelect }),
        )
        return { ...held, diedOn: toDay(held.diedOn), owns: await countOwned(ctx, id, otherId) }
      },
    ),
  )
  return { speaker: requireFound(speaker), other: requireFound(other) }
}
