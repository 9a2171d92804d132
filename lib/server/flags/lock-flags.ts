import 'server-only'
import type { Transaction } from '@/lib/server/db/create-database'

/** Checks and rules of one newsroom take turns, so that no finding is stored beside a rule that was just made. */
export const lockFlags = async (tx: Transaction, newsroomId: string): Promise<void> => {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('flags:' || ${newsroomId}, 0))`
}
