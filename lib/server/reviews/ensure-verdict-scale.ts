import 'server-only'
import type { Transaction } from '@/lib/server/db/create-database'

export const ensureVerdictScale = async (tx: Transaction, newsroomId: string): Promise<void> => {
  throw new Error('not yet')
}
