import 'server-only'
import { AppError } from '@/lib/errors'
import type { SaveUploadChunkInput } from '@/lib/schemas/import'
import type { Context } from '@/lib/server/db/context'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'

/**
 * Keeps one piece of a table or an archive; sent again it replaces itself, so that a broken line costs one piece. It is
 * a part of `import.start` and has no event of its own. Throws NOT_FOUND, and CONFLICT `import.changed` when the import
 * has gone on.
 */
export const saveUploadChunk = async (ctx: Context, input: SaveUploadChunkInput): Promise<void> => {
  requirePermission(ctx, 'article.import')
  const { newsroomId } = ctx.actor
  const { uploadId, number } = input
  const upload = requireFound(
    await ctx.db.upload.findFirst({
      where: { newsroomId, id: uploadId },
      select: { import: { select: { state: true } } },
    }),
  )
  if (upload.import.state !== 'MAPPING') throw new AppError('CONFLICT', 'import.changed')
  const bytes = new Uint8Array(input.bytes)
  await ctx.db.uploadChunk.upsert({
    where: { newsroomId_uploadId_number: { newsroomId, uploadId, number } },
    create: { newsroomId, uploadId, number, bytes },
    update: { bytes },
  })
}
