import type { ColumnMapping } from '@/lib/schemas/import'
import type { Context } from '@/lib/server/db/context'
import { confirmMapping } from '@/lib/server/imports/confirm-mapping'
import { describeTable } from '@/lib/server/imports/describe-table'
import { finishUpload } from '@/lib/server/imports/finish-upload'
import { saveUploadChunk } from '@/lib/server/imports/save-upload-chunk'
import { startUpload } from '@/lib/server/imports/start-upload'

interface GivenUpload {
  readonly fileName?: string
  readonly content: string | Uint8Array
  /** In pieces of so many bytes. */
  readonly pieceBytes?: number
}

/** A table that was sent whole and waits for somebody to say which column is what. */
export const anUpload = async (ctx: Context, given: GivenUpload): Promise<{ importId: string; uploadId: string }> => {
  const { fileName = 'tabel.jsonl', content, pieceBytes = 1000 } = given
  const bytes = new Uint8Array(Buffer.from(content))
  const started = await startUpload(ctx, { fileName, byteLength: bytes.length })
  for (let number = 0; number * pieceBytes < bytes.length; number++) {
    const piece = bytes.slice(number * pieceBytes, (number + 1) * pieceBytes)
    await saveUploadChunk(ctx, { uploadId: started.uploadId, number, bytes: piece })
  }
  await finishUpload(ctx, { uploadId: started.uploadId })
  return started
}

/** A table whose columns were told, waiting for a worker. */
export const aStartedTable = async (
  ctx: Context,
  given: GivenUpload & { mapping?: ColumnMapping },
): Promise<string> => {
  const { importId } = await anUpload(ctx, given)
  const { guess } = await describeTable(ctx, { importId })
  const mapping =
    given.mapping ??
    (guess.mapping.text === undefined ? { text: 'text' } : { ...guess.mapping, text: guess.mapping.text })
  await confirmMapping(ctx, { importId, mapping })
  return importId
}
