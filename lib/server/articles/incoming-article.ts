import 'server-only'
import type { ParsedArticle } from '@/lib/article/layout'
import type { AppError } from '@/lib/errors'

/** What came in and what was read in it. */
export interface IncomingArticle {
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly encoding: string
  readonly fileName: string | null
  readonly sourceUrl: string | null
  readonly text: string
  readonly layout: ParsedArticle
  /** Which row of which table it was. Rows are known by their address as well: a table is sent again with more in it. */
  readonly row?: { readonly table: string; readonly number: number }
}

/**
 * `unchanged`: it had come in before. `new-version`: its address was known with another text. `duplicate`: a new article
 * whose text another address had already; the two are linked, not merged.
 */
export interface ImportOutcome {
  readonly outcome: 'new' | 'unchanged' | 'new-version' | 'duplicate'
  readonly articleId: string
  readonly headline: string
  readonly quotationCount: number
}

/** Not taken in, and why; nothing of it is stored. */
export interface ImportRefusal {
  readonly outcome: 'refused'
  readonly error: AppError
}
