import type { ArticleFacts } from '@/lib/schemas/extraction'
import type { Span } from '@/lib/schemas/span'

/** Where the article's own words stand in the text as read: what the quotation rooms are given to read. */
export interface ArticleLayout {
  readonly facts: ArticleFacts
  /**
   * The body's own paragraphs in reading order, each trimmed of white space. Menus, "Baca juga" lines, captions,
   * advertisement lines, related stories and a second printing of the body are left out, so whatever reads only
   * these spans cannot quote anything that is not the article's.
   */
  readonly paragraphs: readonly Span[]
}

/** Where a fact was found: handed in with the input, in the page's metadata, in its URL, or read in the text. */
export type FactOrigin = 'input' | 'json-ld' | 'meta' | 'url' | 'header' | 'dateline' | 'body' | 'footer'

export type FactName = 'title' | 'outlet' | 'bylines' | 'publishedAt' | 'dateline' | 'credits' | 'language' | 'url'

/** An article with everything that the page says of it, and where each fact stood. */
export interface ParsedArticle extends ArticleLayout {
  readonly foundIn: Readonly<Partial<Record<FactName, FactOrigin>>>
  readonly canonicalUrl: string | null
  /** ISO 8601 with offset; only pages with metadata say it. */
  readonly modifiedAt: string | null
  /** Photo captions, kept apart from the body. */
  readonly captions: readonly Span[]
}
