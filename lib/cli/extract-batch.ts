import { readFileSync, statSync } from 'node:fs'
import { MAX_ARTICLE_BYTES } from '@/lib/article/article-limits'
import { parseArticleText } from '@/lib/article/parse-article-text'
import type { readArticleFile } from '@/lib/article/read-article-file'
import { toArticleRow } from '@/lib/article/to-article-row'
import { describeProblem } from '@/lib/cli/describe-problem'
import { printArticle, type ArticleToPrint } from '@/lib/cli/extract-article'
import type { TableItem } from '@/lib/cli/read-table'
import { AppError } from '@/lib/errors'

/** One article still to be read: a row of a table, a file by its path, or the whole of standard input. */
export type ExtractItem =
  | TableItem
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'bytes'; readonly source: string; readonly bytes: Uint8Array }

export interface ExtractedBatch {
  /** Whole lines of output, each ended. */
  readonly output: string
  /** What went wrong, one line each, for standard error. */
  readonly problems: readonly string[]
  /** Named inputs that could not be read at all; broken lines of a table are its data and do not count. */
  readonly failedFiles: number
}

interface Problem {
  readonly file: string
  readonly where: string
  readonly error: string
  readonly isFile: boolean
}

/** What becomes of one article: its line of JSON, without the line's end. */
export type PrintArticle = (article: ArticleToPrint) => string

const printProblem = ({ file, error }: Problem) => JSON.stringify({ file, error })

const utf8 = new TextDecoder()

function printLine(item: Extract<ExtractItem, { kind: 'line' }>, print: PrintArticle): string | Problem {
  const json = utf8.decode(item.bytes)
  let file = item.source
  try {
    const parsed: unknown = JSON.parse(json)
    if (typeof parsed === 'object' && parsed !== null && 'file' in parsed && typeof parsed.file === 'string') {
      file = parsed.file
    }
    const input = toArticleRow(parsed)
    const article = parseArticleText(input)
    return print({ file: input.file, text: input.text, article, isPage: false })
  } catch (error) {
    return { file, where: `${item.source}:${item.number}`, error: describeProblem(error), isFile: false }
  }
}

type ReadFile = typeof readArticleFile

async function printBytes(
  source: string,
  read: () => Uint8Array,
  readFile: ReadFile,
  print: PrintArticle,
): Promise<string | Problem> {
  try {
    const { text, layout, mediaType } = await readFile({ fileName: source, bytes: read() })
    return print({ file: source, text, article: layout, isPage: mediaType !== 'text/plain' })
  } catch (error) {
    return { file: source, where: source, error: describeProblem(error), isFile: true }
  }
}

/** Asks for the size first, so that a huge file is refused without being read. */
function readBytes(path: string): Uint8Array {
  const { size } = statSync(path)
  if (size > MAX_ARTICLE_BYTES) {
    throw new AppError('INVALID', 'import.tooLarge', { bytes: size, limit: MAX_ARTICLE_BYTES })
  }
  return readFileSync(path)
}

/** The parsers of pages take longer to load than a table takes to begin, so they are loaded for files alone. */
async function printItem(item: ExtractItem, print: PrintArticle): Promise<string | Problem> {
  if (item.kind === 'line') return printLine(item, print)
  if (item.kind === 'refused') {
    return { file: item.source, where: item.source, error: item.error, isFile: item.isFile }
  }
  const { readArticleFile: readFile } = await import('@/lib/article/read-article-file')
  if (item.kind === 'bytes') return printBytes(item.source, () => item.bytes, readFile, print)
  return printBytes(item.path, () => readBytes(item.path), readFile, print)
}

/**
 * What does a filter print for these items? Each item is one line, whatever it holds: what cannot be read is a line
 * with an `error`, which says nothing of line numbers, so that a split input prints the same bytes.
 */
export async function printBatch(items: readonly ExtractItem[], print: PrintArticle): Promise<ExtractedBatch> {
  const results: (string | Problem)[] = []
  for (const item of items) results.push(await printItem(item, print))
  const problems = results.filter((result) => typeof result !== 'string')
  return {
    output: results.map((result) => `${typeof result === 'string' ? result : printProblem(result)}\n`).join(''),
    problems: problems.map(({ where, error }) => `kutip: ${where}: ${error}`),
    failedFiles: problems.filter(({ isFile }) => isFile).length,
  }
}

/** What does `kutip extract` print for these items? */
export const extractBatch = (items: readonly ExtractItem[], isExplained: boolean): Promise<ExtractedBatch> =>
  printBatch(items, (article) => printArticle(article, isExplained))
