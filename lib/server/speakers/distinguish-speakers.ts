import 'server-only'
import { AppError } from '@/lib/errors'
import type { SpeakerPairInput } from '@/lib/schemas/speaker'
import { recordEvent } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { transact } from '@/lib/server/db/transact'

/**
 * Says that two speakers are two: they are not suggested as one again. Said twice it is said once. Throws NOT_FOUND and
 * INVALID `speaker.same`.
 */
export const distinguishSpeakers = async (ctx: Context, input: SpeakerPairInput): Promise<{ isNew: boolean }> => {
  requirePermission(ctx, 'speaker.save')
  const { newsroomId, id: createdById } = ctx.actor
  const [aId = '', bId = ''] = [input.speakerId.toLowerCase(), input.otherId.toLowerCase()].sort()
  if (aId === bId) throw new AppError('INVALID', 'speaker.same')
  return transact(ctx, async (tx) => {
    const found = await tx.speaker.findMany({ where: { newsroomId, id: { in: [aId, bId] } }, select: { name: true } })
    requireFound(found[1])
    const { count } = await tx.speakerDistinction.createMany({
      data: { newsroomId, aId, bId, createdById, createdAt: ctx.now() },
      skipDuplicates: true,
    })
    if (count === 0) return { isNew: false }
    const data = { speakerIds: [aId, bId], names: found.map(({ name }) => name) }
    await recordEvent(tx, ctx, { action: 'speaker.distinguish', subjectId: aId, data })
    return { isNew: true }
  })
}
