import 'server-only'
import { kindOfUpload } from '@/lib/article/kind-of-upload'
import { AppError } from '@/lib/errors'
import type { StartUploadInput } from '@/lib/schemas/import'
import { recordEvent } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import { newId } from '@/lib/server/db/new-id'
import { requirePermission } from '@/lib/server/db/require-permission'
import { transact } from '@/lib/server/db/transact'

export interface StartedUpload {
  readonly importId: string
  readonly uploadId: string
}

/**
 * Opens an import for a table or an archive that will be sent in pieces (`saveUploadChunk`, then `finishUpload`). Throws
 * INVALID `import.notInPieces` for a file that is neither.
 */
export const startUpload = async (ctx: Context, input: StartUploadInput): Promise<StartedUpload> => {
  requirePermission(ctx, 'article.import')
  const { newsroomId, id: createdById } = ctx.actor
  const { fileName, byteLength } = input
  const kind = kindOfUpload(fileName)
  if (kind === null) throw new AppError('INVALID', 'import.notInPieces')
  const [importId, uploadId, createdAt] = [newId(), newId(), ctx.now()]
  await transact(ctx, async (tx) => {
    await tx.import.create({
      data: { id: importId, newsroomId, kind, state: 'MAPPING', name: fileName, createdAt, createdById },
    })
    await tx.upload.create({ data: { id: uploadId, newsroomId, importId, fileName, byteLength, createdAt } })
    await recordEvent(tx, ctx, { action: 'import.start', subjectId: importId, data: { kind, name: fileName } })
  })
  return { importId, uploadId }
}
