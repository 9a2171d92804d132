import 'server-only'
import { gunzipSync } from 'node:zlib'
import { decodeBytes } from '@/lib/article/decode-bytes'
import type { ParsedFeed } from '@/lib/article/feed-entry'
import { parseFeed } from '@/lib/article/parse-feed'
import { AppError } from '@/lib/errors'
import type { Context } from '@/lib/server/db/context'
import { fetchUrl, type FetchedPage, type FetchRequest } from '@/lib/server/fetching/fetch-url'

const FEEDS =
  'application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.5'
const MAX_BYTES = 10 * 1024 * 1024

/** Asks an address for a feed, as `fetchUrl` does. */
export const fetchFeed = (ctx: Context, request: FetchRequest): Promise<FetchedPage> =>
  fetchUrl(ctx, { ...request, accept: FEEDS, maxBytes: MAX_BYTES })

/** Sitemaps are kept packed on many servers and sent as they are. */
const unpack = (bytes: Uint8Array): Uint8Array => {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_BYTES })
  } catch (error) {
    const isLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    throw isLarge
      ? new AppError('INVALID', 'fetch.tooLarge', { megabytes: MAX_BYTES / 2 ** 20 })
      : new AppError('INVALID', 'feed.broken')
  }
}

/** The words of what was fetched. Throws INVALID `feed.broken` for what is no text, `fetch.tooLarge` (megabytes). */
export const readFeedText = ({ bytes, charset }: FetchedPage): string => {
  const unpacked = unpack(bytes)
  try {
    return decodeBytes(unpacked, { charset }).text
  } catch {
    throw new AppError('INVALID', 'feed.broken')
  }
}

/** The feed that was fetched. Throws as `readFeedText` and `parseFeed` do. */
export const readFeed = (page: FetchedPage): ParsedFeed => parseFeed(readFeedText(page), page.url)
