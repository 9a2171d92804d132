import { toCanonicalUrl } from '@/lib/article/to-canonical-url'

/** An article that a feed names. */
export interface FeedEntry {
  readonly url: string
  readonly title: string | null
  readonly publishedAt: Date | null
  /** When it was changed last, as the feed says. */
  readonly modifiedAt: Date | null
}

export interface ParsedFeed {
  readonly kind: 'FEED' | 'SITEMAP'
  readonly title: string | null
  readonly entries: readonly FeedEntry[]
  /** Further sitemaps that an index names, and when they were changed. */
  readonly sitemaps: readonly { readonly url: string; readonly modifiedAt: Date | null }[]
}

/** A date as feeds and sitemaps write it (RFC 822, RFC 3339, W3C); null for what is none. */
export const toFeedDate = (text: string | null | undefined): Date | null => {
  const date = new Date(text ?? '')
  return Number.isNaN(date.getTime()) ? null : date
}

/** The address of an entry, also where it is written from the feed's own place; null where there is none. */
export const toEntryUrl = (address: string | null | undefined, base: string): string | null => {
  const text = address?.trim() ?? ''
  return text !== '' && URL.canParse(text, base) ? toCanonicalUrl(new URL(text, base).href) : null
}

/** Words on one line; null where there are none. */
export const toEntryTitle = (title: string | null | undefined): string | null =>
  title?.replace(/\s+/gu, ' ').trim().slice(0, 500) || null
