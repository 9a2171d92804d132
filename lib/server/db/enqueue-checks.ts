import 'server-only'
import type { Transaction } from '@/lib/server/db/create-database'
import { enqueueAll } from '@/lib/server/db/enqueue'

/** After what is fetched, read and matched: a check compares with what those found. */
const PRIORITY = 10

/** Under this key a version waits for its check, once however often it is asked for. */
export const checkKey = (versionId: string): string => `check-version:${versionId}`

/** Asks for versions to be checked, or checked again because a fact about them has changed. */
export const enqueueChecks = (tx: Transaction, newsroomId: string, versionIds: readonly string[]): Promise<void> =>
  enqueueAll(
    tx,
    'check-version',
    [...new Set(versionIds)].map((versionId) => ({
      payload: { newsroomId, versionId },
      ...{ key: checkKey(versionId), priority: PRIORITY },
    })),
  )
