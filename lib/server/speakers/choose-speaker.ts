import 'server-only'
import { AppError } from '@/lib/errors'
import type { SpeakerChoice } from '@/lib/schemas/quotation'
import type { Transaction } from '@/lib/server/db/create-database'
import { requireFound } from '@/lib/server/db/require-found'
import { findLiveSpeakerId } from '@/lib/server/speakers/find-live-speaker'
import { holdSpeakers } from '@/lib/server/speakers/lock-speakers'
import { resolveSpeakers } from '@/lib/server/speakers/resolve-speakers'

/**
 * The key of the speaker that a person chose or named; of somebody merged, that of whom they were merged into. Throws NOT_FOUND for a key that the newsroom does not know,
 * INVALID `speaker.ambiguous` for a name that several speakers bear.
 */
export const chooseSpeaker = async (
  tx: Transaction,
  newsroomId: string,
  choice: SpeakerChoice | null,
): Promise<string | null> => {
  if (choice === null) return null
  if ('speakerId' in choice) {
    await holdSpeakers(tx, newsroomId)
    return requireFound(await findLiveSpeakerId(tx, newsroomId, choice.speakerId))
  }
  const [id] = await resolveSpeakers(tx, newsroomId, [choice])
  if (id === null || id === undefined) throw new AppError('INVALID', 'speaker.ambiguous', { name: choice.name })
  return id
}
