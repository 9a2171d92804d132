import 'server-only'
import { MAX_ARTICLE_BYTES } from '@/lib/article/article-limits'
import { AppError } from '@/lib/errors'
import type { Context } from '@/lib/server/db/context'
import { askFetcher } from '@/lib/server/fetching/ask-fetcher'
import { readFetchSettings, type FetchSettings } from '@/lib/server/fetching/fetch-settings'
import { readTarget } from '@/lib/server/fetching/fetch-target'
import { withTurn } from '@/lib/server/fetching/host-turn'
import { readContentType } from '@/lib/server/fetching/read-content-type'
import { readRobots, type HostRules } from '@/lib/server/fetching/read-robots'
import { readRetryAfter, refusedStatus } from '@/lib/server/fetching/refused-status'
import type { HopAnswer } from '@/lib/server/fetching/request-once'

export interface FetchRequest {
  readonly url: string
  /** What the address said of itself last time: with these it may answer that nothing has changed. */
  readonly etag?: string | null
  readonly lastModified?: string | null
  readonly maxBytes?: number
  readonly accept?: string
  /** How long to wait for the host's turn, in milliseconds; a job comes again instead of waiting long. */
  readonly patienceMs?: number
}

export interface FetchedPage {
  readonly status: number
  /** Where the redirects ended. */
  readonly url: string
  /** Unpacked, otherwise as received; empty when nothing has changed. */
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly mediaType: string | null
  readonly charset: string | null
  readonly etag: string | null
  readonly lastModified: string | null
  readonly retrievedAt: Date
  /** The server says that it is as it was (304). */
  readonly isUnchanged: boolean
}

/** For all requests of one fetch together, waiting for a turn not counted. */
const TIMEOUT_MS = 10_000
const MOST_REDIRECTS = 5
const PATIENCE_MS = 30_000
/** A redirect to another host waits for that host's turn at least this long, or it would be begun again for ever. */
const LEAST_FOLLOWING_MS = 10_000
const PAGES = 'text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5'

const readRedirect = ({ status, headers }: HopAnswer, from: string): string | null => {
  if (![301, 302, 303, 307, 308].includes(status)) return null
  // Node reads headers as Latin-1; what is not ASCII in an address was sent as UTF-8.
  const location = Buffer.from(headers.location ?? '', 'latin1').toString('utf8')
  if (headers.location === undefined || !URL.canParse(location, from)) throw new AppError('INVALID', 'fetch.redirect')
  return new URL(location, from).href
}

/**
 * Fetches one address, politely and safely: by the host's robots.txt, in its turn, within 10 seconds and `maxBytes`,
 * over at most five redirects, each of which is checked like the first. The request itself is made by a process that
 * knows no secret. Throws INVALID with a reason `fetch.*`, and HostBusy when the turn does not come in time.
 */
export const fetchUrl = async (
  ctx: Pick<Context, 'db' | 'now'>,
  { url, etag, lastModified, maxBytes = MAX_ARTICLE_BYTES, accept = PAGES, patienceMs = PATIENCE_MS }: FetchRequest,
  settings: FetchSettings = readFetchSettings(),
): Promise<FetchedPage> => {
  const { allowedHosts, userAgent } = settings
  const headers = {
    ...{ 'user-agent': userAgent, accept, 'accept-encoding': 'gzip, br' },
    ...(etag ? { 'if-none-match': etag } : {}),
    ...(lastModified ? { 'if-modified-since': lastModified } : {}),
  }
  let address = readTarget(url, allowedHosts).url.href
  let leftMs = TIMEOUT_MS
  let redirects = 0

  /** Asks one origin until it gives an answer or sends us to another one. */
  const askOrigin = async (origin: string, rules: HostRules, lengthenPause: (ms: number) => void) => {
    for (;;) {
      const target = readTarget(address, allowedHosts)
      if (target.url.origin !== origin) return null
      if (!rules.allows(target.url.href)) throw new AppError('INVALID', 'fetch.robots', { host: target.host })
      const before = Date.now()
      const answer = await askFetcher({ url: address, headers, allowedHosts, timeoutMs: leftMs, maxBytes })
      leftMs -= Date.now() - before
      const next = readRedirect(answer, address)
      if (next === null) {
        if (answer.status === 429 || answer.status === 503) {
          lengthenPause(readRetryAfter(answer.headers['retry-after'], ctx.now()))
        }
        return { ...answer, host: target.host }
      }
      if (++redirects > MOST_REDIRECTS) throw new AppError('INVALID', 'fetch.redirects', { limit: MOST_REDIRECTS })
      address = readTarget(next, allowedHosts).url.href
    }
  }

  for (;;) {
    const { origin } = new URL(address)
    const patience = redirects === 0 ? patienceMs : Math.max(patienceMs, LEAST_FOLLOWING_MS)
    const rules = await readRobots(ctx, origin, settings, patience)
    const turn = { pauseMs: rules.pauseMs, patienceMs: patience }
    const answer = await withTurn(ctx.db, origin, turn, (lengthenPause) => askOrigin(origin, rules, lengthenPause))
    if (answer === null) continue
    const isUnchanged = answer.status === 304 && Boolean(etag || lastModified)
    const refusal = isUnchanged ? null : refusedStatus(answer.status, answer.host)
    if (refusal !== null) throw refusal
    return {
      ...{ status: answer.status, url: address, bytes: answer.bytes, isUnchanged, retrievedAt: ctx.now() },
      ...readContentType(answer.headers['content-type']),
      etag: answer.headers.etag ?? null,
      lastModified: answer.headers['last-modified'] ?? null,
    }
  }
}
