import 'server-only'
import type { FeedEntry } from '@/lib/article/feed-entry'
import { findFeeds, type FeedLink } from '@/lib/article/find-feeds'
import { toCanonicalUrl } from '@/lib/article/to-canonical-url'
import { AppError } from '@/lib/errors'
import type { PreviewFeedInput } from '@/lib/schemas/feed'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'
import { fetchFeed, readFeed, readFeedText } from '@/lib/server/feeds/read-feed'
import { findOutletOfFeed } from '@/lib/server/feeds/find-outlet-of-feed'

export interface FeedPreview {
  readonly url: string
  readonly kind: 'FEED' | 'SITEMAP'
  readonly title: string | null
  readonly entryCount: number
  readonly sitemapCount: number
  /** Some of its articles, the first ones. */
  readonly entries: readonly FeedEntry[]
  readonly outlet: { readonly id: string; readonly name: string } | null
}

/** What was found at an address: a feed, or a page that names feeds. */
export type FoundFeed =
  | { readonly found: 'feed'; readonly feed: FeedPreview }
  | { readonly found: 'links'; readonly links: readonly FeedLink[] }

const SHOWN = 5

/**
 * Looks at an address before it is added: what does its feed hold, or which feeds does its page name? Stores nothing.
 * Throws INVALID with the reasons of `fetchUrl` and `parseFeed`, CONFLICT `feed.exists`.
 */
export const previewFeed = async (ctx: Context, { url: given }: PreviewFeedInput): Promise<FoundFeed> => {
  requirePermission(ctx, 'feed.save')
  const url = toCanonicalUrl(given) ?? given
  const { newsroomId } = ctx.actor
  const known = await ctx.db.feed.findUnique({ where: { newsroomId_url: { newsroomId, url } }, select: { id: true } })
  if (known !== null) throw new AppError('CONFLICT', 'feed.exists')
  const page = await fetchFeed(ctx, { url })
  try {
    const { kind, title, entries, sitemaps } = readFeed(page)
    const counts = { entryCount: entries.length, sitemapCount: sitemaps.length, entries: entries.slice(0, SHOWN) }
    return { found: 'feed', feed: { url, kind, title, ...counts, outlet: await findOutletOfFeed(ctx, url) } }
  } catch (error) {
    const links = findFeeds(readFeedText(page), page.url)
    if (links.length === 0) throw error
    return { found: 'links', links }
  }
}
