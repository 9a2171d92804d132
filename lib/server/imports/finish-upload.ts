import 'server-only'
import { AppError } from '@/lib/errors'
import type { FinishUploadInput, ImportState } from '@/lib/schemas/import'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { transact } from '@/lib/server/db/transact'
import { describeTable } from '@/lib/server/imports/describe-table'
import { lockImport } from '@/lib/server/imports/lock-import'
import { queueReading } from '@/lib/server/imports/queue-import'

export interface FinishedUpload {
  readonly importId: string
  /** MAPPING: a person has to say which column is what. */
  readonly state: ImportState
}

/** Are all pieces there, with as many bytes as were announced? */
const isWhole = async (tx: Transaction, newsroomId: string, uploadId: string, byteLength: bigint): Promise<boolean> => {
  const [found] = await tx.$queryRaw<{ pieces: bigint; last: number; size: bigint }[]>`
    select count(*) as pieces, coalesce(max(number), 0) as last, coalesce(sum(length(bytes)), 0)::bigint as size
    from upload_chunks where newsroom_id = ${newsroomId}::uuid and upload_id = ${uploadId}::uuid`
  return found !== undefined && found.size === byteLength && Number(found.pieces) === found.last + 1
}

/**
 * Ends the sending of a table or an archive. An archive is read at once (not before `runAt`
 * where the caller reads it), a table when its columns are told. Throws
 * INVALID `import.uploadIncomplete`, and for a table that cannot be read at all the reasons of `readTable`; that import
 * is over then.
 */
export const finishUpload = async (ctx: Context, input: FinishUploadInput, runAt?: Date): Promise<FinishedUpload> => {
  requirePermission(ctx, 'article.import')
  const { newsroomId } = ctx.actor
  const { uploadId } = input
  const found = requireFound(
    await ctx.db.upload.findFirst({ where: { newsroomId, id: uploadId }, select: { importId: true } }),
  )
  const { importId } = found
  const { kind, state } = await transact(ctx, async (tx) => {
    const locked = await lockImport(tx, ctx, importId)
    const upload = requireFound(locked.uploads.find(({ id }) => id === uploadId))
    if (locked.state !== 'MAPPING') return locked
    if (!(await isWhole(tx, newsroomId, uploadId, upload.byteLength))) {
      throw new AppError('INVALID', 'import.uploadIncomplete')
    }
    if (locked.kind !== 'ARCHIVE') return locked
    await tx.import.update({ where: { id: importId }, data: { state: 'RUNNING' } })
    await queueReading(tx, { newsroomId, importId }, runAt)
    return { ...locked, state: 'RUNNING' as const }
  })
  if (kind === 'TABLE' && state === 'MAPPING') await refuseUnreadable(ctx, importId)
  return { importId, state }
}

/** A table of which not even the first lines can be read is over before anybody is asked about its columns. */
const refuseUnreadable = async (ctx: Context, importId: string): Promise<void> => {
  const { newsroomId } = ctx.actor
  try {
    await describeTable(ctx, { importId })
  } catch (error) {
    await transact(ctx, async (tx) => {
      await lockImport(tx, ctx, importId)
      await tx.import.update({ where: { id: importId }, data: { state: 'STOPPED', finishedAt: ctx.now() } })
      await tx.uploadChunk.deleteMany({ where: { newsroomId, upload: { importId } } })
    })
    throw error
  }
}
