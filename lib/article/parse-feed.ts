import { parseFeed as parseXmlFeed } from '@rowanmanning/feed-parser'
import { z } from 'zod'
import { toEntryTitle, toEntryUrl, toFeedDate, type FeedEntry, type ParsedFeed } from '@/lib/article/feed-entry'
import { parseSitemap } from '@/lib/article/parse-sitemap'
import { AppError } from '@/lib/errors'

/** Real feeds hold some dozens. */
const MOST_ENTRIES = 2000
/** The library walks what stands beside an entry for each of them: entries times tags, a second's work. */
const MOST_WORK = 20_000_000
const MOST_TAGS = 300_000

const JsonFeed = z.object({
  version: z.string().startsWith('https://jsonfeed.org/version/'),
  title: z.string().optional().catch(undefined),
  items: z.array(z.unknown()),
})
const JsonItem = z.object({
  url: z.string().optional().catch(undefined),
  external_url: z.string().optional().catch(undefined),
  id: z.string().optional().catch(undefined),
  title: z.string().optional().catch(undefined),
  date_published: z.string().optional().catch(undefined),
  date_modified: z.string().optional().catch(undefined),
})

const refuse = (reason: string, details: Record<string, string | number> = {}) =>
  new AppError('INVALID', reason, details)

const limit = (count: number) => {
  if (count > MOST_ENTRIES) throw refuse('feed.tooMany', { entries: count, limit: MOST_ENTRIES })
}

const parseJson = (text: string, base: string): ParsedFeed => {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw refuse('feed.broken')
  }
  const { data: feed } = JsonFeed.safeParse(json)
  if (feed === undefined) throw refuse('feed.notFeed')
  limit(feed.items.length)
  const entries = feed.items.flatMap((item): FeedEntry[] => {
    const { data } = JsonItem.safeParse(item)
    // An item without an address may have one as its key.
    const key = /^https?:/iu.test(data?.id ?? '') ? data?.id : undefined
    const url = toEntryUrl(data?.url ?? data?.external_url ?? key, base)
    if (data === undefined || url === null) return []
    const [publishedAt, modifiedAt] = [toFeedDate(data.date_published), toFeedDate(data.date_modified)]
    return [{ url, title: toEntryTitle(data.title), publishedAt, modifiedAt }]
  })
  return { kind: 'FEED', title: toEntryTitle(feed.title), entries, sitemaps: [] }
}

const parseRssOrAtom = (text: string, base: string): ParsedFeed => {
  const entryCount = text.match(/<(?:\w{1,20}:)?(?:item|entry)[\s>]/giu)?.length ?? 0
  limit(entryCount)
  const tagCount = text.split('<').length - 1
  if (tagCount > MOST_TAGS || tagCount * entryCount > MOST_WORK) throw refuse('feed.tooLarge')
  try {
    const feed = parseXmlFeed(text)
    const entries = feed.items.flatMap((item): FeedEntry[] => {
      // An RSS item without a link may have one as its key.
      const url = toEntryUrl(item.url, base) ?? (/^https?:/iu.test(item.id ?? '') ? toEntryUrl(item.id, base) : null)
      return url === null
        ? []
        : [{ url, title: toEntryTitle(item.title), publishedAt: item.published, modifiedAt: item.updated }]
    })
    return { kind: 'FEED', title: toEntryTitle(feed.title), entries, sitemaps: [] }
  } catch {
    throw refuse('feed.broken')
  }
}

/** Where the document's own element begins: behind declarations, comments and a document type. -1 where none does. */
const findRoot = (text: string): number => {
  const ends: readonly (readonly [string, string])[] = [
    ['<?', '?>'],
    ['<!--', '-->'],
    ['<!', '>'],
  ]
  let at = 0
  for (;;) {
    while (/\s/u.test(text.charAt(at))) at++
    const skipped = ends.find(([start]) => text.startsWith(start, at))
    if (skipped === undefined) return text.charAt(at) === '<' ? at : -1
    const end = text.indexOf(skipped[1], at + skipped[0].length)
    if (end < 0) return -1
    at = end + skipped[1].length
  }
}

const ROOT_NAME = /^<(?:[\w.-]{1,40}:)?(rss|rdf|feed|urlset|sitemapindex)[\s>]/iu

/**
 * Which articles does this RSS, Atom or JSON feed, sitemap, news sitemap or sitemap index name? `base` is its address.
 * Entries without an address are left out. Throws INVALID with `feed.notFeed`, `feed.broken` (also for one that is cut
 * off), `feed.entities` (XML that defines entities of its own, which only bombs do) `feed.tooMany` (entries, limit) or
 * `feed.tooLarge`.
 */
export const parseFeed = (given: string, base: string): ParsedFeed => {
  const text = given.replace(/^\ufeff/u, '').trim()
  if (text.startsWith('{')) return parseJson(text, base)
  const root = findRoot(text)
  const name = root < 0 ? undefined : ROOT_NAME.exec(text.slice(root, root + 100))?.[1]?.toLowerCase()
  if (/<!ENTITY/iu.test(text)) throw refuse('feed.entities')
  if (name === undefined) throw refuse('feed.notFeed')
  // A feed that is cut off may end in the middle of an address.
  if (!new RegExp(`</(?:[\\w.-]{1,40}:)?${name}\\s{0,20}>`, 'iu').test(text.slice(-2000))) throw refuse('feed.broken')
  return name === 'urlset' || name === 'sitemapindex' ? parseSitemap(text, base) : parseRssOrAtom(text, base)
}
