import 'server-only'
import type { AddSpeakerNameInput } from '@/lib/schemas/speaker'
import { recordEvent } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import { newId } from '@/lib/server/db/new-id'
import { requirePermission } from '@/lib/server/db/require-permission'
import { transact } from '@/lib/server/db/transact'
import { lockSpeakers } from '@/lib/server/speakers/lock-speakers'
import { requireLiveSpeaker, touchSpeakers } from '@/lib/server/speakers/require-live-speaker'
import { toNameKey } from '@/lib/server/speakers/resolve-speakers'

/**
 * Writes down another form of a speaker's name: articles that use it from now on mean this speaker, unless somebody
 * else bears it too. A form that is there already is left as it is. Throws NOT_FOUND and CONFLICT `speaker.merged`.
 */
export const addSpeakerName = async (ctx: Context, input: AddSpeakerNameInput): Promise<{ aliasId: string }> => {
  requirePermission(ctx, 'speaker.save')
  const { newsroomId } = ctx.actor
  const { speakerId, name } = input
  const nameKey = toNameKey(name)
  return transact(ctx, async (tx) => {
    await lockSpeakers(tx, newsroomId)
    await requireLiveSpeaker(tx, newsroomId, speakerId)
    const there = await tx.speakerAlias.findFirst({ where: { newsroomId, speakerId, nameKey }, select: { id: true } })
    if (there !== null) return { aliasId: there.id }
    const aliasId = newId()
    await tx.speakerAlias.create({ data: { id: aliasId, newsroomId, speakerId, name, nameKey } })
    await touchSpeakers(tx, newsroomId, [speakerId])
    await recordEvent(tx, ctx, { action: 'speaker.edit', subjectId: speakerId, data: { addedName: name } })
    return { aliasId }
  })
}
