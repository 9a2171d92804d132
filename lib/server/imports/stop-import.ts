import 'server-only'
import { AppError } from '@/lib/errors'
import type { ImportRef } from '@/lib/schemas/import'
import { recordEvent } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import { dropJob } from '@/lib/server/db/enqueue'
import { requirePermission } from '@/lib/server/db/require-permission'
import { transact } from '@/lib/server/db/transact'
import { lockImport } from '@/lib/server/imports/lock-import'
import { itemKey, readingKey } from '@/lib/server/imports/queue-import'

/**
 * Ends an import before its end: what came in stays, what waits is refused as `import.stopped` and can be tried again,
 * which also goes on with the rest. Throws CONFLICT `import.changed` when it runs no more.
 */
export const stopImport = async (ctx: Context, { importId }: ImportRef): Promise<void> => {
  requirePermission(ctx, 'article.import')
  const { newsroomId } = ctx.actor
  await transact(ctx, async (tx) => {
    const { state } = await lockImport(tx, ctx, importId)
    if (state !== 'RUNNING' && state !== 'MAPPING') {
      throw new AppError('CONFLICT', 'import.changed', {}, { state })
    }
    const waiting = await tx.importItem.findMany({
      where: { newsroomId, importId, outcome: 'WAITING' },
      select: { id: true },
    })
    await tx.importItem.updateMany({
      where: { newsroomId, importId, outcome: 'WAITING' },
      data: { outcome: 'REFUSED', reason: 'import.stopped', details: {} },
    })
    await tx.import.update({ where: { id: importId }, data: { state: 'STOPPED', finishedAt: ctx.now() } })
    // A table whose columns nobody named has nothing that could be gone on with.
    if (state === 'MAPPING') await tx.uploadChunk.deleteMany({ where: { newsroomId, upload: { importId } } })
    await dropJob(tx, readingKey(importId))
    for (const { id } of waiting) await dropJob(tx, itemKey(id))
    await recordEvent(tx, ctx, { action: 'import.stop', subjectId: importId, data: { waitingCount: waiting.length } })
  })
}
