import 'server-only'
import { AppError } from '@/lib/errors'
import type { ImportKind } from '@/lib/schemas/import'
import type { Transaction } from '@/lib/server/db/create-database'
import { enqueue, enqueueAll } from '@/lib/server/db/enqueue'

interface ImportKey {
  readonly newsroomId: string
  readonly importId: string
}

/** The job that reads a table or an archive has this key, and a queue of its own: no two workers read one import. */
export const readingKey = (importId: string): string => `read-import:${importId}`
export const itemKey = (itemId: string): string => `item:${itemId}`

/** Asks the workers to read the rest of a table or an archive, not before `runAt`. */
export const queueReading = (tx: Transaction, { newsroomId, importId }: ImportKey, runAt?: Date): Promise<void> => {
  const key = readingKey(importId)
  return enqueue(tx, 'read-import', { newsroomId, importId }, { key, queue: key, ...(runAt ? { runAt } : {}) })
}

/** Asks the workers to take in these items of an import, by what kind of import it is. */
export const queueItems = async (
  tx: Transaction,
  kind: ImportKind,
  { newsroomId, importId }: ImportKey,
  itemIds: readonly string[],
): Promise<void> => {
  if (itemIds.length === 0) return
  if (kind === 'TABLE' || kind === 'ARCHIVE') return queueReading(tx, { newsroomId, importId })
  if (kind === 'TEXT') throw new AppError('INVALID', 'import.uploadGone')
  const name = kind === 'URLS' || kind === 'FEED' ? 'fetch-item' : 'take-in-item'
  const jobs = itemIds.map((itemId) => ({ payload: { newsroomId, itemId }, key: itemKey(itemId) }))
  await enqueueAll(tx, name, jobs)
}
