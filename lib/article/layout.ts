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

/**
 * Where a fact was found: handed in with the input, in the page's metadata, in what the page shows, in its URL, or read
 * in the text above, in and below the body.
 */
export type FactOrigin = 'input' | 'json-ld' | 'meta' | 'page' | 'url' | 'header' | 'dateline' | 'body' | 'footer'

export type FactName =
  | 'title'
  | 'outlet'
  | 'bylines'
  | 'publishedAt'
  | 'modifiedAt'
  | 'dateline'
  | 'credits'
  | 'language'
  | 'url'
  | 'captions'

/** The words under a picture, and where they stand in the text; the text of a page may leave its captions out. */
export interface Caption {
  readonly text: string
  readonly span: Span | null
}

/** An article with everything that the page says of it, and where each fact stood. */
export interface ParsedArticle extends ArticleLayout {
  readonly foundIn: Readonly<Partial<Record<FactName, FactOrigin>>>
  readonly canonicalUrl: string | null
  /** When the outlet says that it last changed the article; ISO 8601 with offset. */
  readonly modifiedAt: string | null
  /** Photo captions, kept apart from the body, each once. */
  readonly captions: readonly Caption[]
}
