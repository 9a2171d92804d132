import 'server-only'
import type { AppError } from '@/lib/errors'

/** One page that an archive holds, as the archive's own crawler received it. */
interface ArchivedPage {
  /** The record's place in the archive, counted over records of all kinds from 1. */
  readonly number: number
  readonly url: string
  /** When it was captured; null where the record does not say. */
  readonly date: Date | null
  readonly mediaType: string
  readonly charset: string | null
  readonly bytes: Uint8Array
}

/** A record that cannot be taken in, and why. After one about the archive itself nothing follows. */
interface RefusedRecord {
  readonly number: number
  /** Of the page that is refused; null where it is the archive. */
  readonly url: string | null
  readonly error: AppError
}

export type ArchiveItem = ArchivedPage | RefusedRecord
export type Chunks = AsyncIterable<Uint8Array>
