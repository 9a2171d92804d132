import { XMLParser } from 'fast-xml-parser'
import { z } from 'zod'
import { toEntryTitle, toEntryUrl, toFeedDate, type FeedEntry, type ParsedFeed } from '@/lib/article/feed-entry'
import { AppError } from '@/lib/errors'

/** As many as one sitemap may name (sitemaps.org). */
const MOST_ENTRIES = 50_000

const LISTS: ReadonlySet<string> = new Set(['urlset.url', 'sitemapindex.sitemap'])

// Namespaces are dropped, for their prefixes are each author's own; only `news` is read besides the sitemap's elements.
const parser = new XMLParser({
  ignoreAttributes: true,
  removeNSPrefix: true,
  parseTagValue: false,
  isArray: (_name, path) => LISTS.has(String(path)),
})

const Text = z.string().optional().catch(undefined)
const News = z.object({ publication_date: Text, title: Text }).optional().catch(undefined)
const Place = z.object({ loc: Text, lastmod: Text, news: News })
const Sitemap = z.object({
  urlset: z
    .object({ url: z.array(z.unknown()).catch([]) })
    .optional()
    .catch(undefined),
  sitemapindex: z
    .object({ sitemap: z.array(z.unknown()).catch([]) })
    .optional()
    .catch(undefined),
})

/**
 * Which articles does this sitemap name, or which sitemaps does this index name (sitemaps.org 0.9, with Google's news
 * extension)? The XML is known to define no entities. Throws INVALID `feed.broken` or `feed.tooMany` (entries, limit).
 */
export const parseSitemap = (text: string, base: string): ParsedFeed => {
  const count = text.match(/<(?:[\w.-]{1,40}:)?loc[\s>]/giu)?.length ?? 0
  if (count > MOST_ENTRIES * 2) throw new AppError('INVALID', 'feed.tooMany', { entries: count, limit: MOST_ENTRIES })
  let parsed: z.infer<typeof Sitemap>
  try {
    parsed = Sitemap.parse(parser.parse(text))
  } catch {
    throw new AppError('INVALID', 'feed.broken')
  }
  const places = (list: readonly unknown[] = []) =>
    list.flatMap((item) => {
      const { data } = Place.safeParse(item)
      const url = toEntryUrl(data?.loc, base)
      return data === undefined || url === null ? [] : [{ ...data, url }]
    })
  const urls = places(parsed.urlset?.url)
  if (urls.length > MOST_ENTRIES) {
    throw new AppError('INVALID', 'feed.tooMany', { entries: urls.length, limit: MOST_ENTRIES })
  }
  const entries = urls.map(({ url, lastmod, news }): FeedEntry => ({
    url,
    title: toEntryTitle(news?.title),
    publishedAt: toFeedDate(news?.publication_date),
    modifiedAt: toFeedDate(lastmod),
  }))
  const sitemaps = places(parsed.sitemapindex?.sitemap).map(({ url, lastmod }) => ({
    url,
    modifiedAt: toFeedDate(lastmod),
  }))
  return { kind: 'SITEMAP', title: null, entries, sitemaps }
}
