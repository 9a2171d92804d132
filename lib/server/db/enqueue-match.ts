import 'server-only'
import type { Transaction } from '@/lib/server/db/create-database'
import { enqueue } from '@/lib/server/db/enqueue'

/** Asks for a version's quotations to be placed again: words were added, corrected, rejected or taken back. */
export const enqueueMatch = (tx: Transaction, newsroomId: string, versionId: string): Promise<void> =>
  // Several changes that come soon after each other are one placing.
  enqueue(tx, 'match-version', { newsroomId, versionId }, { key: `match-version:${versionId}` })
