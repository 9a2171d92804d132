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
