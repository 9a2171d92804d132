import 'server-only'
import type { EditSpeakerInput } from '@/lib/schemas/speaker'
import { recordEvent } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import { newId } from '@/lib/server/db/new-id'
import { requirePermission } from '@/lib/server/db/require-permission'
import { fromDay, toDay } from '@/lib/server/db/to-day'
import { transact } from '@/lib/server/db/transact'
import { lockSpeakers } from '@/lib/server/speakers/lock-speakers'
import { recheckSpeakers } from '@/lib/server/speakers/recheck-speakers'
import { requireLiveSpeaker } from '@/lib/server/speakers/require-live-speaker'
import { toNameKey } from '@/lib/server/speakers/resolve-speakers'
import { heldSpeakerSelect, type HeldSpeaker } from '@/lib/server/speakers/speaker-view'

const toFacts = ({ name, kind, role, wikidataId, diedOn }: HeldSpeaker) => ({
  ...{ name, kind, role, wikidataId },
  diedOn: toDay(diedOn),
})

/**
 * Says anew what is known of a speaker. A new name becomes one more form of it, so that articles that use the old one
 * still find the speaker. Changing nothing is no change and leaves no trace. Throws NOT_FOUND, CONFLICT `speaker.merged`
 * and `speaker.changed` with what is stored now.
 */
export const editSpeaker = async (ctx: Context, input: EditSpeakerInput): Promise<HeldSpeaker> => {
  requirePermission(ctx, 'speaker.save')
  const { newsroomId } = ctx.actor
  const { speakerId, version, name, kind, role, wikidataId, diedOn } = input
  return transact(ctx, async (tx) => {
    await lockSpeakers(tx, newsroomId)
    const held = await requireLiveSpeaker(tx, newsroomId, speakerId)
    const [before, after] = [toFacts(held), { name, kind, role, wikidataId, diedOn }]
    if (JSON.stringify(before) === JSON.stringify(after)) return held
    await requireLiveSpeaker(tx, newsroomId, speakerId, version)
    await tx.speakerAlias.createMany({
      data: { id: newId(), newsroomId, speakerId, name, nameKey: toNameKey(name) },
      skipDuplicates: true,
    })
    const view = await tx.speaker.update({
      where: { newsroomId_id: { newsroomId, id: speakerId } },
      data: { ...{ name, kind, role, wikidataId }, diedOn: fromDay(diedOn), version: { increment: 1 } },
      select: heldSpeakerSelect,
    })
    if (before.diedOn !== diedOn) await recheckSpeakers(tx, newsroomId, [speakerId])
    await recordEvent(tx, ctx, { action: 'speaker.edit', subjectId: speakerId, data: { before, after } })
    return view
  })
}
