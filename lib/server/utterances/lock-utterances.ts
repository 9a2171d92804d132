import 'server-only'
import type { Transaction } from '@/lib/server/db/create-database'

/**
 * Waits until nobody else in this newsroom places quotations, and holds that for the rest of the transaction: two
 * workers never make two utterances of one, and a person's decision never meets half a placing.
 */
export const lockUtterances = async (tx: Transaction, newsroomId: string): Promise<void> => {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('utterances:' || ${newsroomId}, 0))`
}
