import { MAX_ARTICLE_BYTES } from '@/lib/article/article-limits'

export type Chunks = AsyncIterable<Uint8Array>

/** One line of a file without its line feed; `bytes` is null where it is longer than any article. Numbers begin at 1. */
export interface Line {
  readonly number: number
  readonly bytes: Uint8Array | null
}

/** JSON may write each character with six; a line beyond this cannot hold an article. */
export const MAX_LINE_BYTES = 4 * MAX_ARTICLE_BYTES
const NEWLINE = 10

const join = (parts: readonly Uint8Array[], size: number): Uint8Array => {
  const [only] = parts
  if (parts.length === 1 && only !== undefined) return only
  const bytes = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

const withoutMark = (bytes: Uint8Array) =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes

/** Is there nothing in this line but spaces, tabs and line ends? */
export const isBlankLine = (bytes: Uint8Array) => bytes.every((byte) => byte === 32 || (byte >= 9 && byte <= 13))

/** The lines of a byte stream whose line feed is one byte, at most one in memory; a byte order mark is left out. */
export async function* readLines(chunks: Chunks): AsyncGenerator<Line> {
  let parts: Uint8Array[] = []
  let size = 0
  let number = 0
  const takeLine = (): Line => {
    number += 1
    const whole = size > MAX_LINE_BYTES ? null : join(parts, size)
    parts = []
    size = 0
    return { number, bytes: whole !== null && number === 1 ? withoutMark(whole) : whole }
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
      yield takeLine()
    }
    keep(chunk.subarray(from))
  }
  if (size > 0) yield takeLine()
}
