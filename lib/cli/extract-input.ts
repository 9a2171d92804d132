import { MAX_ARTICLE_BYTES } from '@/lib/article/article-limits'
import type { ExtractItem } from '@/lib/cli/extract-batch'
import { BATCH_BYTES, inBatches } from '@/lib/article/in-batches'
import type { Chunks } from '@/lib/article/read-lines'
import { isTable, readLines, readTable } from '@/lib/cli/read-table'

/** What standard input holds; `auto` looks. */
export type StandardInputKind = 'auto' | 'jsonl' | 'article'

const LOOKED_AT = 64 * 1024
/** One line shorter than this is no article, so it must be a broken line of a table. */
const SHORTEST_ARTICLE = 200

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
      yield { kind: 'refused', source: '-', number: 1, error: 'the text is too large for one article', isFile: true }
      return
    }
    parts.push(chunk)
  }
  yield { kind: 'bytes', source: '-', bytes: Buffer.concat(parts) }
}

async function* readItems(
  files: readonly string[],
  stdin: Chunks,
  kind: StandardInputKind,
): AsyncGenerator<ExtractItem> {
  for (const file of files) {
    if (file === '-') yield* readStandardInput(stdin, kind)
    else if (isTable(file)) yield* readTable(file)
    else yield { kind: 'file', path: file }
  }
}

// A page costs as much as many lines of a table.
const sizeOf = (item: ExtractItem) => ('bytes' in item ? item.bytes.length : BATCH_BYTES / 4)

/** The articles of all inputs in the order named, a bounded batch at a time. */
export const readBatches = (
  files: readonly string[],
  stdin: Chunks,
  kind: StandardInputKind,
): AsyncGenerator<readonly ExtractItem[]> => inBatches(readItems(files, stdin, kind), sizeOf)
