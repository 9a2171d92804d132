import 'server-only'
import type { ReadStream } from 'node:fs'
import type { ExportClaimsInput } from '@/lib/schemas/export'
import type { Context } from '@/lib/server/db/context'

export interface ExportedFile {
  readonly exportId: string
  readonly fileName: string
  readonly mediaType: string
  readonly byteLength: number
  /** Lower-case hexadecimal SHA-256 of the content, as in the record. */
  readonly sha256: string
  readonly claimCount: number
  /** Read it once, to its end or `destroy()` it; for a response: `Readable.toWeb(content)`. */
  readonly content: ReadStream
}

export const exportClaims = async (ctx: Context, input: ExportClaimsInput): Promise<ExportedFile> => {
  throw new Error('not yet')
}
