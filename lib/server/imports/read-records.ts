import 'server-only'
import { mapRow } from '@/lib/article/map-row'
import { readTable } from '@/lib/article/read-table'
import { ColumnMapping } from '@/lib/schemas/import'
import type { ImportArticleInput } from '@/lib/schemas/article'
import type { TableRow } from '@/lib/server/articles/import-rows'
import type { Context } from '@/lib/server/db/context'
import { requireFound } from '@/lib/server/db/require-found'
import type { LockedImport } from '@/lib/server/imports/lock-import'
import { readArchive } from '@/lib/server/imports/read-archive'
import { readUpload } from '@/lib/server/imports/read-upload'
import { toFileName } from '@/lib/server/imports/to-file-name'

interface Place {
  /** 1, 2, 3, … in the order of the file: what `position` and an item's `number` count. */
  readonly number: number
  /** As people find it: `table.csv:17`, or the address of a record. */
  readonly source: string
}

/** One article that a table or an archive holds, or why it cannot be read. */
export type ImportRecord = Place &
  (
    | { readonly kind: 'row'; readonly row: TableRow }
    | { readonly kind: 'page'; readonly page: ImportArticleInput }
    | { readonly kind: 'refused'; readonly error: unknown }
  )

type Source = Pick<LockedImport, 'kind' | 'mapping'> & {
  readonly uploads: readonly { readonly id: string; readonly fileName: string }[]
}

async function* readRows(ctx: Context, { mapping: given, uploads }: Source): AsyncGenerator<ImportRecord> {
  const mapping = ColumnMapping.parse(given)
  const { id, fileName } = requireFound(uploads[0])
  let number = 0
  for await (const record of readTable(fileName, readUpload(ctx, id))) {
    number += 1
    const source = `${fileName}:${record.line}`
    if ('error' in record) {
      yield { kind: 'refused', number, source, error: record.error }
      continue
    }
    const { line, bytes, encoding, mediaType, cells } = record
    const row = { number: line, bytes, encoding, mediaType, input: mapRow(cells, mapping, source) }
    yield { kind: 'row', number, source, row }
  }
}

/** The records of an archive are counted anew, since most of them are no pages: pictures, scripts, redirections. */
async function* readPages(ctx: Context, { uploads }: Source): AsyncGenerator<ImportRecord> {
  const { id, fileName } = requireFound(uploads[0])
  let number = 0
  for await (const item of readArchive(readUpload(ctx, id))) {
    number += 1
    if ('error' in item) {
      yield { kind: 'refused', number, source: item.url ?? `${fileName}:${item.number}`, error: item.error }
      continue
    }
    const { url, date, mediaType, charset } = item
    const retrievedAt = date === null ? {} : { retrievedAt: date }
    const page = {
      fileName: toFileName(url),
      bytes: new Uint8Array(item.bytes),
      mediaType,
      charset,
      sourceUrl: url,
      ...retrievedAt,
    }
    yield { kind: 'page', number, source: url, page }
  }
}

/**
 * What an import holds, in the order of its file and the same each time. Throws INVALID with the reasons of `readTable`
 * and `import.uploadGone`.
 */
export const readRecords = (ctx: Context, source: Source): AsyncGenerator<ImportRecord> => {
  return source.kind === 'ARCHIVE' ? readPages(ctx, source) : readRows(ctx, source)
}

/** How many articles does an import hold, readable or not? Reads all of it, and takes in nothing. */
export const countRecords = async (ctx: Context, source: Source): Promise<number> => {
  let count = 0
  for await (const { number } of readRecords(ctx, source)) count = number
  return count
}
