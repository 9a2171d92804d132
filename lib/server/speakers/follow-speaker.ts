import 'server-only'
import type { Database, Transaction } from '@/lib/server/db/create-database'
import { findLiveSpeakers } from '@/lib/server/speakers/find-live-speaker'

/**
 * The same questions, asked of whom their speakers are now: what was kept or linked before a merge means the one they
 * were merged into, and after its undo again whom it named. One query, none where no speaker is named.
 */
export const followSpeakers = async <T extends { readonly speakerId?: string | null | undefined }>(
  db: Database | Transaction,
  newsroomId: string,
  asked: readonly T[],
): Promise<readonly T[]> => {
  const speakerIds = asked.flatMap(({ speakerId }) => speakerId ?? [])
  const live = await findLiveSpeakers(db, newsroomId, speakerIds)
  return asked.map((one) => (!one.speakerId ? one : { ...one, speakerId: live.get(one.speakerId) ?? one.speakerId }))
}

/** The same for one question. */
export const followSpeaker = async <T extends { readonly speakerId?: string | null | undefined }>(
  db: Database | Transaction,
  newsroomId: string,
  asked: T,
): Promise<T> => (await followSpeakers(db, newsroomId, [asked]))[0] ?? asked
