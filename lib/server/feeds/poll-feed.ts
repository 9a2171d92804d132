import 'server-only'
import type { FeedEntry, ParsedFeed } from '@/lib/article/feed-entry'
import { AppError } from '@/lib/errors'
import type { FeedRef } from '@/lib/schemas/feed'
import type { Context } from '@/lib/server/db/context'
import { enqueue } from '@/lib/server/db/enqueue'
import { requirePermission } from '@/lib/server/db/require-permission'
import { transact } from '@/lib/server/db/transact'
import { chooseFresh, MOST_A_POLL } from '@/lib/server/feeds/choose-fresh'
import { findFeed, pollKey, type FeedView } from '@/lib/server/feeds/feed-view'
import { fetchFeed, readFeed } from '@/lib/server/feeds/read-feed'
import { HostBusy } from '@/lib/server/fetching/host-busy'
import { rememberAnswer } from '@/lib/server/imports/known-page'
import { startUrlImport } from '@/lib/server/imports/start-url-import'

/** What a poll found. `importId` is null when nothing was new. */
export interface Poll {
  readonly entryCount: number
  readonly freshCount: number
  readonly importId: string | null
  /** Why it failed; null when it did not. */
  readonly error: AppError | null
}

const PATIENCE_MS = 2000
/** The host has just been asked, so each further sitemap waits for its pause. */
const SITEMAP_PATIENCE_MS = 20_000
/** Of the sitemaps that an index names, so many: those changed last. */
const MOST_SITEMAPS = 5
const LONGEST_PAUSE_MS = 86_400_000

/** The articles of the sitemaps that an index names; one that cannot be read spoils no other, unless all are so. */
const readSitemaps = async (ctx: Context, { sitemaps }: ParsedFeed): Promise<FeedEntry[]> => {
  const newest = sitemaps
    .toSorted((a, b) => (b.modifiedAt?.getTime() ?? 0) - (a.modifiedAt?.getTime() ?? 0))
    .slice(0, MOST_SITEMAPS)
  const entries: FeedEntry[] = []
  let failure: AppError | null = null
  let readCount = 0
  for (const { url } of newest) {
    try {
      entries.push(...readFeed(await fetchFeed(ctx, { url, patienceMs: SITEMAP_PATIENCE_MS })).entries)
      readCount++
    } catch (error) {
      if (!(error instanceof AppError) || error instanceof HostBusy) throw error
      failure = error
    }
  }
  if (readCount === 0 && failure !== null) throw failure
  return entries
}

interface Answer {
  readonly entries: readonly FeedEntry[]
  readonly etag: string | null
  readonly lastModified: string | null
  readonly status: number
}

/** What the feed names now; null when it says that nothing has changed. */
const askFeed = async (ctx: Context, { url }: FeedView): Promise<Answer | null> => {
  const { newsroomId } = ctx.actor
  const before = await ctx.db.fetchedUrl.findUnique({ where: { newsroomId_url: { newsroomId, url } } })
  const validators = { etag: before?.etag ?? null, lastModified: before?.lastModified ?? null }
  const page = await fetchFeed(ctx, { url, ...validators, patienceMs: PATIENCE_MS })
  if (page.isUnchanged) return null
  const feed = readFeed(page)
  const isIndex = feed.sitemaps.length > 0
  return {
    entries: isIndex ? [...feed.entries, ...(await readSitemaps(ctx, feed))] : feed.entries,
    // An index may be as it was while the sitemaps that it names are not.
    ...(isIndex ? { etag: null, lastModified: null } : { etag: page.etag, lastModified: page.lastModified }),
    status: page.status,
  }
}

const noteFailure = async (ctx: Context, { id, intervalMinutes, failureCount }: FeedView, error: AppError) => {
  const pause = Math.min(LONGEST_PAUSE_MS, intervalMinutes * 60_000 * 2 ** Math.min(failureCount + 1, 12))
  await ctx.db.feed.updateMany({
    where: { newsroomId: ctx.actor.newsroomId, id },
    data: {
      ...{ lastPolledAt: ctx.now(), nextPollAt: new Date(ctx.now().getTime() + pause) },
      ...{ lastError: error.reason, lastErrorDetails: error.details, failureCount: { increment: 1 } },
    },
  })
}

/** Starts the import of what is new and notes that the feed was asked, both or none. */
const takeIn = async (ctx: Context, feed: FeedView, fresh: readonly string[]): Promise<string | null> => {
  const { newsroomId } = ctx.actor
  return transact(ctx, async (tx) => {
    const name = (feed.title ?? feed.url).slice(0, 255)
    const input = { urls: fresh.slice(0, MOST_A_POLL), name, kind: 'FEED' as const, feedId: feed.id }
    const started = fresh.length === 0 ? null : await startUrlImport({ ...ctx, tx }, input)
    const at = ctx.now()
    await tx.feed.updateMany({
      where: { newsroomId, id: feed.id },
      data: {
        ...{ lastPolledAt: at, nextPollAt: new Date(at.getTime() + feed.intervalMinutes * 60_000) },
        ...{ lastError: null, lastErrorDetails: {}, failureCount: 0 },
      },
    })
    return started?.importId ?? null
  })
}

/**
 * Asks a feed what is new and opens an import of it; the task `poll-feed`. A failure is kept with the feed, which is
 * then asked later and later. Does nothing for a paused one. Throws what nobody foresaw.
 */
export const pollFeed = async (ctx: Context, { feedId }: FeedRef): Promise<Poll> => {
  requirePermission(ctx, 'article.import')
  const { newsroomId } = ctx.actor
  const nothing: Poll = { entryCount: 0, freshCount: 0, importId: null, error: null }
  const feed = await findFeed(ctx.db, newsroomId, feedId)
  if (feed === null || !feed.isActive) return nothing
  try {
    const answer = await askFeed(ctx, feed)
    const fresh = answer === null ? [] : await chooseFresh(ctx, feed, answer.entries)
    const importId = await takeIn(ctx, feed, fresh)
    // Last, and only when nothing was left for the next time: a poll that ends before this is as if it had not been.
    if (answer !== null && fresh.length <= MOST_A_POLL) await rememberAnswer(ctx, feed.url, answer)
    const freshCount = Math.min(fresh.length, MOST_A_POLL)
    return { entryCount: answer?.entries.length ?? 0, freshCount, importId, error: null }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    if (error instanceof HostBusy) {
      const later = { runAt: error.until, key: pollKey(feedId) }
      await transact(ctx, (tx) => enqueue(tx, 'poll-feed', { newsroomId, feedId }, later))
    } else await noteFailure(ctx, feed, error)
    return { ...nothing, error }
  }
}
