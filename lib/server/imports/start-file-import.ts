import 'server-only'
import type { StartFileImportInput } from '@/lib/schemas/import'
import { recordEvent } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import { newId } from '@/lib/server/db/new-id'
import { requirePermission } from '@/lib/server/db/require-permission'
import { transact } from '@/lib/server/db/transact'
import { queueItems } from '@/lib/server/imports/queue-import'

/**
 * Keeps files of one article each and has them taken in by the workers; each is an item with an outcome of its own that
 * can be tried again.
 */
export const startFileImport = async (ctx: Context, input: StartFileImportInput): Promise<{ importId: string }> => {
  requirePermission(ctx, 'article.import')
  const { newsroomId, id: createdById } = ctx.actor
  const { files, name, kind } = input
  const [importId, createdAt] = [newId(), ctx.now()]
  const items = files.map((file, index) => ({ ...file, itemId: newId(), uploadId: newId(), number: index + 1 }))
  await transact(ctx, async (tx) => {
    await tx.import.create({
      data: {
        ...{ id: importId, newsroomId, kind, state: 'RUNNING', total: items.length, createdAt, createdById },
        name: name ?? files[0]?.fileName ?? '',
      },
    })
    await tx.upload.createMany({
      data: items.map(({ uploadId, fileName, mediaType, sourceUrl, bytes }) => ({
        ...{ id: uploadId, newsroomId, importId, createdAt, fileName, byteLength: bytes.byteLength },
        ...{ mediaType: mediaType ?? null, sourceUrl: sourceUrl ?? null },
      })),
    })
    await tx.uploadChunk.createMany({
      data: items.map(({ uploadId, bytes }) => ({ newsroomId, uploadId, number: 0, bytes: new Uint8Array(bytes) })),
    })
    await tx.importItem.createMany({
      data: items.map(({ itemId, uploadId, number, fileName }) => ({
        ...{ id: itemId, newsroomId, importId, uploadId, number, source: fileName },
      })),
    })
    const ids = items.map(({ itemId }) => itemId)
    await queueItems(tx, kind, { newsroomId, importId }, ids)
    const data = { kind, name: name ?? null, fileCount: items.length }
    await recordEvent(tx, ctx, { action: 'import.start', subjectId: importId, data })
  })
  return { importId }
}
