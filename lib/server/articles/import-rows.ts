import 'server-only'
import { parseArticleText } from '@/lib/article/parse-article-text'
import { toArticleRow } from '@/lib/article/to-article-row'
import { AppError } from '@/lib/errors'
import { HttpUrl } from '@/lib/schemas/http-url'
import type { ImportOutcome, IncomingArticle } from '@/lib/server/articles/incoming-article'
import { storeArticles } from '@/lib/server/articles/store-articles'
import { toStorable } from '@/lib/server/articles/to-storable'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'

/** One row of a table as it was written, and the number of its line there. */
export interface TableRow {
  readonly number: number
  readonly bytes: Uint8Array
  /** The article that was read out of it, for `toArticleRow` to check; where it is left out, `bytes` are its JSON. */
  readonly input?: unknown
  readonly mediaType?: string
  readonly encoding?: string
}

/** What became of a row; `error` says why it was refused, and then nothing of it is stored. */
export type RowOutcome = ImportOutcome | { readonly outcome: 'refused'; readonly error: unknown }

const LONGEST_FILE_NAME = 255
const LANGUAGE_TAG = /^[a-z]{2,3}(?:[-_]|$)/iu

const decode = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new AppError('INVALID', 'import.encoding')
  }
}

const parseRow = (table: string, given: TableRow): IncomingArticle => {
  const { number, bytes, input, mediaType = 'application/json', encoding = 'utf-8' } = given
  const row = toArticleRow(input ?? JSON.parse(decode(bytes)))
  // What is no language tag names no language, and the text is asked instead.
  const lang = LANGUAGE_TAG.test(row.lang ?? '') ? row.lang : null
  return {
    ...{ bytes, mediaType, encoding },
    fileName: toStorable(row.file.slice(0, LONGEST_FILE_NAME)),
    sourceUrl: HttpUrl.safeParse(row.url).data ?? null,
    text: row.text,
    layout: parseArticleText({ ...row, lang }),
    row: { table, number },
  }
}

/** Stores all at once; where the database refuses that, each by itself, so that one bad row cannot keep others out. */
const store = async (ctx: Context, incoming: readonly IncomingArticle[]): Promise<RowOutcome[]> => {
  try {
    return await storeArticles(ctx, incoming)
  } catch (error) {
    if (incoming.length === 1) return [{ outcome: 'refused', error }]
    const alone: RowOutcome[] = []
    for (const one of incoming) alone.push(...(await store(ctx, [one])))
    // When none comes in, it is the database that fails and not a row.
    if (alone.every(({ outcome }) => outcome === 'refused')) throw error
    return alone
  }
}

/**
 * Takes in some rows of a table, one article each, in one transaction, and answers for each, in their order, what
 * became of it. A row is known by its bytes or, where it names one, its address; the same row twice is one article. Bad
 * rows are refused by themselves. Throws FORBIDDEN, and when the database stores nothing at all.
 */
export const importRows = async (ctx: Context, table: string, rows: readonly TableRow[]): Promise<RowOutcome[]> => {
  requirePermission(ctx, 'article.import')
  const outcomes: (RowOutcome | null)[] = []
  const incoming: IncomingArticle[] = []
  for (const row of rows) {
    try {
      incoming.push(parseRow(table, row))
      outcomes.push(null)
    } catch (error) {
      outcomes.push({ outcome: 'refused', error })
    }
  }
  const stored = (incoming.length === 0 ? [] : await store(ctx, incoming)).values()
  return outcomes.map((outcome) => outcome ?? (stored.next().value as RowOutcome))
}
