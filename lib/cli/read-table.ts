import { createReadStream } from 'node:fs'
import { MAX_ARTICLE_BYTES } from '@/lib/article/article-limits'
import { describeProblem } from '@/lib/cli/describe-problem'

/** A line of a table as it was written; or why it, or with `isFile` the whole table, could not be read. */
export type TableItem =
  | { readonly kind: 'line'; readonly source: string; readonly number: number; readonly bytes: Uint8Array }
  | {
      readonly kind: 'refused'
      readonly source: string
      readonly number: number
      readonly error: string
      readonly isFile: boolean
    }

export type Chunks = AsyncIterable<Uint8Array>

/** JSON may write each character with six; a line beyond this cannot hold an article. */
const MAX_LINE_BYTES = 4 * MAX_ARTICLE_BYTES
const NEWLINE = 10

const isBlank = (bytes: Uint8Array) => bytes.every((byte) => byte === 32 || (byte >= 9 && byte <= 13))
const withoutMark = (bytes: Uint8Array) =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes

/** The lines of a byte stream, at most one in memory; one that is too long is skipped and becomes a refusal. */
export async function* readLines(source: string, chunks: Chunks): AsyncGenerator<TableItem> {
  let parts: Uint8Array[] = []
  let size = 0
  let number = 0
  const takeLine = (): TableItem | null => {
    number++
    const isTooLong = size > MAX_LINE_BYTES
    const joined = isTooLong ? new Uint8Array() : Buffer.concat(parts)
    parts = []
    size = 0
    if (isTooLong) return { kind: 'refused', source, number, error: 'the line is too long', isFile: false }
    const bytes = number === 1 ? withoutMark(joined) : joined
    return isBlank(bytes) ? null : { kind: 'line', source, number, bytes }
  }
  const keep = (part: Uint8Array) => {
    size += part.length
    if (size <= MAX_LINE_BYTES) parts.push(part)
    else parts = []
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let to = chunk.indexOf(NEWLINE); to >= 0; to = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, to))
      from = to + 1
      const line = takeLine()
      if (line !== null) yield line
    }
    keep(chunk.subarray(from))
  }
  if (size > 0) {
    const line = takeLine()
    if (line !== null) yield line
  }
}

/** Is this file a table, one article a line? */
export const isTable = (path: string) => /\.(?:jsonl|ndjson)$/iu.test(path)

/** A table is read as a stream; a table without a single line is an empty file and said to be one. */
export async function* readTable(path: string): AsyncGenerator<TableItem> {
  let isEmpty = true
  try {
    for await (const line of readLines(path, createReadStream(path, { highWaterMark: 1 << 16 }))) {
      isEmpty = false
      yield line
    }
    if (isEmpty) yield { kind: 'refused', source: path, number: 1, error: 'the file is empty', isFile: true }
  } catch (error) {
    yield { kind: 'refused', source: path, number: 1, error: describeProblem(error), isFile: true }
  }
}
