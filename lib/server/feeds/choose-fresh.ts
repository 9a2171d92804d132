import 'server-only'
import type { FeedEntry } from '@/lib/article/feed-entry'
import type { Context } from '@/lib/server/db/context'

/** What one poll takes at most: the rest is there at the next one. */
export const MOST_A_POLL = 500
/** A sitemap may name all that an outlet ever published; only what is this new, or bears no date, is news. */
const SITEMAP_DAYS = 7
/** What the feed calls changed is fetched again, but not oftener than this. */
const REFETCH_MS = 3_600_000
const DAY_MS = 86_400_000
/** A query takes this many addresses. */
const SLICE = 5000

const dateOf = ({ modifiedAt, publishedAt }: FeedEntry): number | null => {
  const times = [modifiedAt, publishedAt].filter((date) => date !== null).map((date) => date.getTime())
  return times.length === 0 ? null : Math.max(...times)
}

interface Known {
  /** When an address was fetched last; null for an article that came in otherwise. */
  readonly fetchedAt: Date | null
}

const findKnown = async (ctx: Context, feedId: string, urls: readonly string[]): Promise<Map<string, Known>> => {
  const { newsroomId } = ctx.actor
  const known = new Map<string, Known>()
  for (let from = 0; from < urls.length; from += SLICE) {
    const slice = urls.slice(from, from + SLICE)
    const articles = await ctx.db.article.findMany({
      where: { newsroomId, canonicalUrl: { in: slice } },
      select: { canonicalUrl: true },
    })
    for (const { canonicalUrl } of articles) known.set(canonicalUrl ?? '', { fetchedAt: null })
    const fetched = await ctx.db.fetchedUrl.findMany({
      where: { newsroomId, url: { in: slice } },
      select: { url: true, fetchedAt: true },
    })
    for (const { url, fetchedAt } of fetched) known.set(url, { fetchedAt })
  }
  // What an earlier poll asked for and nobody has fetched yet.
  const waiting = await ctx.db.importItem.findMany({
    where: { newsroomId, outcome: 'WAITING', import: { feedId, state: 'RUNNING' } },
    select: { source: true },
  })
  for (const { source } of waiting) known.set(source, { fetchedAt: ctx.now() })
  return known
}

/**
 * Which of a feed's articles are to be fetched: those that the newsroom does not know, and those that the feed says were
 * changed since they were fetched. The newest first.
 */
export const chooseFresh = async (
  ctx: Context,
  feed: { readonly id: string; readonly kind: 'FEED' | 'SITEMAP' },
  entries: readonly FeedEntry[],
): Promise<readonly string[]> => {
  const now = ctx.now().getTime()
  const byUrl = new Map(entries.map((entry) => [entry.url, entry]))
  const isNews = (entry: FeedEntry) => (dateOf(entry) ?? now) >= now - SITEMAP_DAYS * DAY_MS
  const current = [...byUrl.values()].filter((entry) => feed.kind === 'FEED' || isNews(entry))
  const known = await findKnown(
    ctx,
    feed.id,
    current.map(({ url }) => url),
  )
  const isFresh = ({ url, modifiedAt }: FeedEntry): boolean => {
    const before = known.get(url)
    if (before === undefined) return true
    if (before.fetchedAt === null || modifiedAt === null) return false
    const [fetched, modified] = [before.fetchedAt.getTime(), modifiedAt.getTime()]
    return modified > fetched && modified <= now && fetched < now - REFETCH_MS
  }
  return current
    .filter(isFresh)
    .toSorted((a, b) => (dateOf(b) ?? now) - (dateOf(a) ?? now))
    .map(({ url }) => url)
}
