import 'server-only'
import { AppError } from '@/lib/errors'
import type { Context } from '@/lib/server/db/context'

/** What was sent, piece by piece, none of it kept. Throws INVALID `import.uploadGone` when it has been let go of. */
export async function* readUpload(ctx: Context, uploadId: string): AsyncGenerator<Uint8Array> {
  const { newsroomId } = ctx.actor
  for (let number = 0; ; number++) {
    const chunk = await ctx.db.uploadChunk.findUnique({
      where: { newsroomId_uploadId_number: { newsroomId, uploadId, number } },
      select: { bytes: true },
    })
    if (chunk === null && number === 0) throw new AppError('INVALID', 'import.uploadGone')
    if (chunk === null) return
    yield chunk.bytes
  }
}
