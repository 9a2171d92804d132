import 'server-only'
import type { Transaction } from '@/lib/server/db/create-database'

/** Until the end of the transaction no import of the newsroom recognises or makes an outlet: they take turns with this. */
export const lockOutlets = async (tx: Transaction, newsroomId: string): Promise<void> => {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('articles:' || ${newsroomId}, 0))`
}
