import { createReadStream } from 'node:fs'
import { MAX_ARTICLE_BYTES } from '@/lib/article/article-limits'
import { describeProblem } from '@/lib/cli/describe-problem'
import type { ExtractItem } from '@/lib/cli/extract-batch'

/** What standard input holds; `auto` looks. */
export type StandardInputKind = 'auto' | 'jsonl' | 'article'

/** JSON may write each character with six; a line beyond this cannot hold an article. */
const MAX_LINE_BYTES = 4 * MAX_ARTICLE_BYTES
const BATCH_ITEMS = 16
const BATCH_BYTES = 128 * 1024
const LOOKED_AT = 64 * 1024
/** One line shorter than this is no article, so it must be a broken line of a table. */
const SHORTEST_ARTICLE = 200
const NEWLINE = 10

type Chunks = AsyncIterable<Uint8Array>

const isBlank = (bytes: Uint8Array) => bytes.every((byte) => byte === 32 || (byte >= 9 && byte <= 13))
const withoutMark = (bytes: Uint8Array) =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes

/** The lines of a byte stream, at most one in memory; one that is too long is skipped and becomes a refusal. */
async function* readLines(source: string, chunks: Chunks): AsyncGenerator<ExtractItem> {
  let parts: Uint8Array[] = []
  let size = 0
  let number = 0
  const takeLine = (): ExtractItem | null => {
    number++
    const isTooLong = size > MAX_LINE_BYTES
    const joined = isTooLong ? new Uint8Array() : Buffer.concat(parts)
    parts = []
    size = 0
    if (isTooLong) return { kind: 'refused', source, error: 'the line is too long', isFile: false }
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

const isTable = (path: string) => /\.(?:jsonl|ndjson)$/iu.test(path)

/** A table is read as a stream; a table without a single line is an empty file and said to be one. */
async function* readTable(path: string): AsyncGenerator<ExtractItem> {
  let isEmpty = true
  try {
    for await (const line of readLines(path, createReadStream(path, { highWaterMark: 1 << 16 }))) {
      isEmpty = false
      yield line
    }
    if (isEmpty) yield { kind: 'refused', source: path, error: 'the file is empty', isFile: true }
  } catch (error) {
    yield { kind: 'refused', source: path, error: describeProblem(error), isFile: true }
  }
}

async function* chain(head: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* head
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

/** Five words or more that end like a sentence, or markup: somebody piped a short article, not a broken line. */
const isShortArticle = (text: string) => text.startsWith('<') || (/[.!?"”]$/u.test(text) && text.split(' ').length >= 5)

const hasObjectLine = (text: string) => /(?:^|[\r\n])\s{0,8}\{/u.test(text)

/**
 * Standard input is a table when any line of its first 64 KB opens an object, whatever sizes it arrives in; otherwise
 * it is one article, unless it is so short that it can only be a broken line. Nothing at all prints nothing, since an
 * empty share of a divided table is no error.
 */
async function* readStandardInput(stdin: Chunks, kind: StandardInputKind): AsyncGenerator<ExtractItem> {
  const rest = stdin[Symbol.asyncIterator]()
  const head: Uint8Array[] = []
  let looked = kind === 'auto' ? '' : null
  let isObject = false
  while (looked !== null && !isObject && looked.length < LOOKED_AT) {
    const next = await rest.next()
    if (next.done) break
    head.push(next.value)
    looked += Buffer.from(next.value.subarray(0, LOOKED_AT)).toString('utf8')
    isObject = hasObjectLine(looked.slice(0, LOOKED_AT))
  }
  const whole = looked?.trim() ?? ''
  const isBrokenLine = whole.length < SHORTEST_ARTICLE && !/[\r\n]/u.test(whole) && !isShortArticle(whole)
  if (kind === 'jsonl' || (kind === 'auto' && (isObject || isBrokenLine))) {
    yield* readLines('-', chain(head, rest))
    return
  }
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chain(head, rest)) {
    size += chunk.length
    if (size > MAX_ARTICLE_BYTES) {
      yield { kind: 'refused', source: '-', error: 'the text is too large for one article', isFile: true }
      return
    }
    parts.push(chunk)
  }
  yield { kind: 'bytes', source: '-', bytes: Buffer.concat(parts) }
}

/** The articles of all inputs in the order named, a bounded batch at a time. */
export async function* readBatches(
  files: readonly string[],
  stdin: Chunks,
  kind: StandardInputKind,
): AsyncGenerator<readonly ExtractItem[]> {
  let batch: ExtractItem[] = []
  let size = 0
  for (const file of files) {
    const items =
      file === '-'
        ? readStandardInput(stdin, kind)
        : isTable(file)
          ? readTable(file)
          : [{ kind: 'file' as const, path: file }]
    for await (const item of items) {
      batch.push(item)
      // A page costs as much as many lines of a table.
      size += 'bytes' in item ? item.bytes.length : BATCH_BYTES / 4
      if (batch.length < BATCH_ITEMS && size < BATCH_BYTES) continue
      yield batch
      batch = []
      size = 0
    }
  }
  if (batch.length > 0) yield batch
}
