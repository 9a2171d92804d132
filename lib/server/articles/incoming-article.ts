import 'server-only'
import type { ParsedArticle } from '@/lib/article/layout'
import type { AppError } from '@/lib/errors'

/** A further page of an article that its outlet divides into several, as it came. */
export interface IncomingPart {
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly encoding: string
  readonly sourceUrl: string | null
}

/** What came in and what was read in it. */
export interface IncomingArticle {
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly encoding: string
  readonly fileName: string | null
  readonly sourceUrl: string | null
  readonly text: string
  readonly layout: ParsedArticle
  /**
   * When its address was asked, where somebody asked it: then it tells how the page was at that moment, and a text that
   * stood there before is news again. Left out for files, tables and typing, which may be of any time.
   */
  readonly retrievedAt?: Date | undefined
  /** Its second, third, … page; their words are in `text` already. */
  readonly parts?: readonly IncomingPart[] | undefined
  /** Which row of which table it was. */
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
