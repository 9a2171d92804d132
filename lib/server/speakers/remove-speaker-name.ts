import 'server-only'
import { AppError } from '@/lib/errors'
import type { RemoveSpeakerNameInput } from '@/lib/schemas/speaker'
import { recordEvent } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { transact } from '@/lib/server/db/transact'
import { lockSpeakers } from '@/lib/server/speakers/lock-speakers'
import { requireLiveSpeaker, touchSpeakers } from '@/lib/server/speakers/require-live-speaker'
import { toNameKey } from '@/lib/server/speakers/resolve-speakers'

/**
 * Takes a form of a name away: articles that use it from now on mean somebody else; what is stored stays whose it is.
 * Throws NOT_FOUND, CONFLICT `speaker.merged`, INVALID `speaker.own-name` for the name that the speaker goes by.
 */
export const removeSpeakerName = async (ctx: Context, input: RemoveSpeakerNameInput): Promise<{ name: string }> => {
  requirePermission(ctx, 'speaker.save')
  const { newsroomId } = ctx.actor
  const { speakerId, aliasId } = input
  return transact(ctx, async (tx) => {
    await lockSpeakers(tx, newsroomId)
    const speaker = await requireLiveSpeaker(tx, newsroomId, speakerId)
    const where = { newsroomId, speakerId, id: aliasId }
    const { name, nameKey } = requireFound(await tx.speakerAlias.findFirst({ where }))
    if (nameKey === toNameKey(speaker.name)) throw new AppError('INVALID', 'speaker.own-name', { name })
    await tx.speakerAlias.deleteMany({ where })
    await touchSpeakers(tx, newsroomId, [speakerId])
    await recordEvent(tx, ctx, { action: 'speaker.edit', subjectId: speakerId, data: { removedName: name } })
    return { name }
  })
}
