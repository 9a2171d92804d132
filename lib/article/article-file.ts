import type { ParsedArticle } from '@/lib/article/layout'

/** A further page of an article that its outlet divides into several. */
interface ArticlePart {
  readonly bytes: Uint8Array
  readonly charset?: string | null
  readonly mediaType?: string | null
  readonly sourceUrl?: string | null
}

/** One file as it came, and what came with it. */
export interface ArticleFile {
  readonly fileName: string
  readonly bytes: Uint8Array
  /** From an HTTP header or a form, where there is one. */
  readonly charset?: string | null
  readonly mediaType?: string | null
  readonly url?: string | null
  /** When it was fetched: what `2 jam yang lalu` is counted from. Null where nobody knows. */
  readonly retrievedAt?: Date | null
  /** The second, third, … page of the article, in their order. */
  readonly parts?: readonly ArticlePart[] | undefined
}

type ArticleMediaType =
  | 'text/plain'
  | 'text/html'
  | 'multipart/related'
  | 'application/pdf'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export interface ParsedFile {
  /** The text to which all spans refer: the file's own for plain text, the canonical text for everything else. */
  readonly text: string
  readonly layout: ParsedArticle
  readonly mediaType: ArticleMediaType
  /** WHATWG name of the encoding in which the words stood; `binary` for documents that are not text. */
  readonly encoding: string
}
