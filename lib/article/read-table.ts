import iconv from 'iconv-lite'
import { guessDelimiter } from '@/lib/article/guess-delimiter'
import { readCsv } from '@/lib/article/read-csv'
import { isBlankLine, readLines, type Chunks, type Line } from '@/lib/article/read-lines'
import { toUtf8Chunks } from '@/lib/article/to-utf8-chunks'
import { AppError } from '@/lib/errors'

/** One row: its bytes as they were written and its cells by the names of their columns. */
export interface TableRow {
  readonly line: number
  readonly bytes: Uint8Array
  readonly encoding: string
  readonly mediaType: string
  readonly cells: Readonly<Record<string, unknown>>
}

/** `error` says why a row cannot be read. */
export type TableRecord = TableRow | { readonly line: number; readonly error: unknown }

const isJsonLines = (fileName: string) => /\.(?:jsonl|ndjson)$/iu.test(fileName)

/** The columns' names: one that has none is known by its place, a second one of the same name as well. */
const nameColumns = (header: readonly string[]): string[] => {
  const names: string[] = []
  for (const [index, cell] of header.entries()) {
    const name = cell.trim()
    names.push(name === '' || names.includes(name) ? `${name}#${index + 1}` : name)
  }
  return names
}

function readObject({ bytes }: Line): Record<string, unknown> {
  if (bytes === null) throw new AppError('INVALID', 'import.lineTooLong')
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new AppError('INVALID', 'import.encoding')
  }
  const value: unknown = JSON.parse(text)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  throw new AppError('INVALID', 'import.notObject')
}

async function* readJsonLines(chunks: Chunks): AsyncGenerator<TableRecord> {
  for await (const line of readLines(chunks)) {
    if (line.bytes !== null && isBlankLine(line.bytes)) continue
    try {
      const cells = readObject(line)
      yield { line: line.number, bytes: line.bytes ?? new Uint8Array(), encoding: 'utf-8', mediaType: 'application/json', cells } // prettier-ignore
    } catch (error) {
      yield { line: line.number, error }
    }
  }
}

async function* readSheet(fileName: string, chunks: Chunks, encoding: string): AsyncGenerator<TableRecord> {
  const lines = readLines(chunks)
  const { value: first, done } = await lines.next()
  if (done === true || first.bytes === null) throw new AppError('INVALID', 'import.noHeader')
  const opening = new TextDecoder().decode(first.bytes)
  const delimiter = guessDelimiter(fileName, opening)
  async function* all(): AsyncGenerator<Line> {
    yield first as Line
    yield* lines
  }
  let columns: string[] | null = null
  for await (const record of readCsv(all(), delimiter)) {
    if ('error' in record) {
      if (columns === null) throw record.error
      yield record
    } else if (columns === null) {
      columns = nameColumns(record.cells)
    } else if (record.cells.some((cell) => cell.trim() !== '')) {
      const names: readonly string[] = columns
      const { line, raw, cells } = record
      if (cells.length !== names.length) {
        const details = { found: cells.length, expected: names.length }
        yield { line, error: new AppError('INVALID', 'import.columns', details) }
        continue
      }
      const bytes = encoding === 'utf-8' ? new TextEncoder().encode(raw) : new Uint8Array(iconv.encode(raw, encoding))
      const named = Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']))
      yield { line, bytes, encoding, mediaType: delimiter === '\t' ? 'text/tab-separated-values' : 'text/csv', cells: named } // prettier-ignore
    }
  }
}

/**
 * The rows of a table in their order: JSON lines, or columns divided by a character with their names in the first line,
 * in any encoding that `decodeBytes` knows. A row that cannot be read says why and stops nothing. Throws INVALID with
 * the reasons of `decodeBytes` and `import.noHeader` where it is no table at all.
 */
export async function* readTable(fileName: string, given: Chunks): AsyncGenerator<TableRecord> {
  const { chunks, encoding } = await toUtf8Chunks(given)
  yield* isJsonLines(fileName) ? readJsonLines(chunks) : readSheet(fileName, chunks, encoding)
}
