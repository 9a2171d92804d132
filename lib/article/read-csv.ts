import { parse } from 'csv-parse/sync'
import { MAX_LINE_BYTES, type Line } from '@/lib/article/read-lines'
import { scanCsvLine } from '@/lib/article/scan-csv-line'
import { AppError } from '@/lib/errors'

/** The cells of one record and where it begins; `error` says why it, with all up to line `until`, cannot be read. */
export type CsvRecord =
  | { readonly line: number; readonly raw: string; readonly cells: readonly string[] }
  | { readonly line: number; readonly error: AppError }

interface TextLine {
  readonly number: number
  /** Null where the bytes are no UTF-8 or too many. */
  readonly text: string | null
}

/** No article has more lines; a mark that is never closed would otherwise take all that follows into one record. */
const MOST_LINES = 5000

const refuse = (line: number, reason: string, details: Record<string, string | number> = {}): CsvRecord => ({
  line,
  error: new AppError('INVALID', reason, details),
})

const decode = ({ number, bytes }: Line): TextLine => {
  if (bytes === null) return { number, text: null }
  try {
    return { number, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { number, text: null }
  }
}

const withoutReturn = (text: string) => (text.endsWith('\r') ? text.slice(0, -1) : text)
const countMarks = (text: string) => text.split('"').length - 1

/** Which cells of the line stand in quotation marks, as far as it can be read: `010`. */
const shapeOf = (text: string, delimiter: string): string =>
  text
    .replace(/"(?:[^"]|"")*"?/gu, '"')
    .split(delimiter)
    .map((cell) => (cell.startsWith('"') ? '1' : '0'))
    .join('')

const ADDRESS = /^https?:\/\/\S+$/iu

/** How the records before looked: what tells another one from the prose of a broken cell. */
interface Look {
  readonly shapes: ReadonlySet<string>
  /** Which cells hold an address in every record so far. */
  readonly addresses: ReadonlySet<number>
}

/** Does this line begin a record? One with a quoted cell, or with an address where all have theirs, is no prose. */
const looksLikeRecord = (text: string, delimiter: string, { shapes, addresses }: Look): boolean => {
  if (scanCsvLine(text, delimiter, false) === 'broken') return false
  const shape = shapeOf(text, delimiter)
  if (shape.includes('1')) return [...shapes].some((known) => known.startsWith(shape))
  const cells = text.split(delimiter)
  return addresses.size > 0 && shapes.has(shape) && [...addresses].every((at) => ADDRESS.test(cells[at] ?? ''))
}

/**
 * The records of a table with quoted cells (RFC 4180), one in memory at a time. One with broken quotation marks is
 * refused by itself: it ends where its marks even out or where a line has the look of the records before, so that
 * neither are the rows behind it swallowed nor is a part of it taken for a row. Linear.
 */
export async function* readCsv(lines: AsyncIterable<Line>, delimiter: string): AsyncGenerator<CsvRecord> {
  const source = lines[Symbol.asyncIterator]()
  let waiting: TextLine[] = []
  const shapes = new Set<string>()
  let addresses: ReadonlySet<number> | null = null
  const next = async (): Promise<TextLine | null> => {
    const first = waiting.shift()
    if (first !== undefined) return first
    for (let step = await source.next(); !step.done; step = await source.next()) return decode(step.value)
    return null
  }
  /** Passes over the rest of a broken record, of which `marks` quotation marks have been seen. Answers its last line. */
  const passOver = async (from: number, marks: number): Promise<number> => {
    let last = from
    for (let seen = marks; seen % 2 === 1;) {
      const line = await next()
      if (line === null) return last
      if (
        line.text === null ||
        looksLikeRecord(withoutReturn(line.text), delimiter, { shapes, addresses: addresses ?? new Set() })
      ) {
        waiting.unshift(line)
        return last
      }
      seen += countMarks(line.text)
      last = line.number
    }
    return last
  }

  for (let first = await next(); first !== null; first = await next()) {
    const { number, text } = first
    if (text === null) {
      yield refuse(number, 'import.encoding')
      continue
    }
    if (text.trim() === '') continue
    const group = [first]
    const texts = [text]
    let size = text.length
    let state = scanCsvLine(withoutReturn(text), delimiter, false)
    while (state === 'open') {
      const line = group.length < MOST_LINES && size < MAX_LINE_BYTES ? await next() : null
      if (line === null) state = 'broken'
      else {
        group.push(line)
        texts.push(line.text ?? '')
        size += line.text?.length ?? 0
        state = line.text === null ? 'broken' : scanCsvLine(withoutReturn(line.text), delimiter, true)
      }
    }
    if (state === 'broken') {
      waiting = [...group.slice(1), ...waiting]
      const until = await passOver(number, countMarks(text))
      yield refuse(number, 'import.brokenQuotes', { line: number, until, span: until === number ? 'one' : 'more' })
      continue
    }
    const raw = withoutReturn(texts.join('\n'))
    const [cells = []] = parse(raw, { delimiter, record_delimiter: '\n', relax_column_count: true })
    if (shapes.size < 100) shapes.add(shapeOf(raw, delimiter))
    const own = cells.flatMap((cell, at) => (ADDRESS.test(cell) ? [at] : []))
    // The head of the table has none.
    if (own.length > 0) addresses = new Set(own.filter((at) => addresses?.has(at) ?? true))
    yield { line: number, raw, cells }
  }
}
