import 'server-only'
import { AppError } from '@/lib/errors'
import type { Transaction } from '@/lib/server/db/create-database'
import { requireFound } from '@/lib/server/db/require-found'
import { heldSpeakerSelect, type HeldSpeaker } from '@/lib/server/speakers/speaker-view'

/**
 * A speaker that can be changed. Throws NOT_FOUND, CONFLICT `speaker.merged` for somebody who has been merged into
 * another, and CONFLICT `speaker.changed` with what is stored now where `version` is not the stored one.
 */
export const requireLiveSpeaker = async (
  tx: Transaction,
  newsroomId: string,
  id: string,
  version?: number,
): Promise<HeldSpeaker> => {
  const speaker = requireFound(await tx.speaker.findFirst({ where: { newsroomId, id }, select: heldSpeakerSelect }))
  if (speaker.mergedIntoId !== null) throw new AppError('CONFLICT', 'speaker.merged', { name: speaker.name }, speaker)
  if (version !== undefined && speaker.version !== version)
    throw new AppError('CONFLICT', 'speaker.changed', { name: speaker.name }, speaker)
  return speaker
}

/** Marks these speakers as changed, so that a form opened before is told; `data` is what else changes of each. */
export const touchSpeakers = async (
  tx: Transaction,
  newsroomId: string,
  ids: readonly string[],
  data: { mergedIntoId?: string | null } = {},
): Promise<void> => {
  await tx.speaker.updateMany({
    where: { newsroomId, id: { in: [...ids] } },
    data: { ...data, version: { increment: 1 } },
  })
}
