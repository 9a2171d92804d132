import { parseHTML } from 'linkedom'
import { toEntryTitle, toEntryUrl } from '@/lib/article/feed-entry'
import { isWalkable } from '@/lib/article/measure-markup'

export interface FeedLink {
  readonly url: string
  readonly title: string | null
}

const FEED_TYPE = /^application\/(?:rss\+xml|atom\+xml|feed\+json)$/iu
const MANY = 10

/** Which feeds does this page say it has (`<link rel="alternate">`)? At most ten, in the page's order. Total. */
export const findFeeds = (html: string, base: string): readonly FeedLink[] => {
  if (!isWalkable(html)) return []
  try {
    const { document } = parseHTML(html)
    const links = [...document.querySelectorAll('link[rel][href][type]')].flatMap((link): FeedLink[] => {
      const isAlternate = (link.getAttribute('rel') ?? '').toLowerCase().split(/\s/u).includes('alternate')
      const url = toEntryUrl(link.getAttribute('href'), base)
      if (!isAlternate || url === null || !FEED_TYPE.test(link.getAttribute('type') ?? '')) return []
      return [{ url, title: toEntryTitle(link.getAttribute('title')) }]
    })
    return links.filter(({ url }, index) => links.findIndex((other) => other.url === url) === index).slice(0, MANY)
  } catch {
    return []
  }
}
