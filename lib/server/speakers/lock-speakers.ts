import 'server-only'
import type { Transaction } from '@/lib/server/db/create-database'

/**
 * Until the end of the transaction nobody else of the newsroom makes speakers: names that come in at once make one
 * person. Comes before any lock on a quotation, whose count of speakers waits for the same rows.
 */
export const lockNames = async (tx: Transaction, newsroomId: string): Promise<void> => {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('speakers:' || ${newsroomId}, 0))`
}

/**
 * Until the end of the transaction nobody else makes, merges or splits speakers of the newsroom, nor gives a quotation
 * or a claim to one: what is read here stays true.
 */
export const lockSpeakers = async (tx: Transaction, newsroomId: string): Promise<void> => {
  await lockNames(tx, newsroomId)
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('merges:' || ${newsroomId}, 0))`
}

/** Until the end of the transaction nobody merges or splits speakers of the newsroom; many may hold this at once. */
export const holdSpeakers = async (tx: Transaction, newsroomId: string): Promise<void> => {
  await tx.$executeRaw`select pg_advisory_xact_lock_shared(hashtextextended('merges:' || ${newsroomId}, 0))`
}
