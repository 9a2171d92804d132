import 'server-only'
import type { JobPayload } from '@/lib/schemas/job'
import type { Context } from '@/lib/server/db/context'
import { noteProgress } from '@/lib/server/db/enqueue'
import { transact } from '@/lib/server/db/transact'
import { queueReading, readingKey } from '@/lib/server/imports/queue-import'
import { readImport } from '@/lib/server/imports/read-import'
import type { Run } from '@/lib/server/jobs/run'

/** Reads an import as long as its worker runs; when that stops first, another job goes on. */
export const readImportTask = async (ctx: Context, payload: JobPayload<'read-import'>, run: Run): Promise<void> => {
  const isDone = await readImport(ctx, payload, {
    signal: run.signal,
    isCareful: run.attempt > 1,
    alsoWrite: (tx) => noteProgress(tx, readingKey(payload.importId)),
  })
  if (!isDone && run.signal.aborted) await transact(ctx, (tx) => queueReading(tx, payload))
}
