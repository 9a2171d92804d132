import 'server-only'
import robotsParser from 'robots-parser'
import { AppError } from '@/lib/errors'
import type { Context } from '@/lib/server/db/context'
import { askFetcher } from '@/lib/server/fetching/ask-fetcher'
import { ROBOT_NAME, type FetchSettings } from '@/lib/server/fetching/fetch-settings'
import { withTurn } from '@/lib/server/fetching/host-turn'

/** What a host lets us do. */
export interface HostRules {
  readonly allows: (url: string) => boolean
  /** Between two requests, in milliseconds. */
  readonly pauseMs: number
}

type FetchContext = Pick<Context, 'db' | 'now'>

const DAY_MS = 86_400_000
/** A server that fails is asked again for its rules after this long, and not at all before. */
const FAILED_FOR_MS = 60_000
/** RFC 9309 (2.5) wants at least 500 KiB read; what follows is ignored. */
const LARGEST_ROBOTS = 512 * 1024
const MOST_REDIRECTS = 5
const TIMEOUT_MS = 10_000
/** Who asks for more than this between two pages is asked that often all the same. */
const LONGEST_PAUSE_MS = 300_000

/** A rule's wildcards times an address's letters: what checking one costs. Real files stay a thousand times below. */
const MOST_WORK = 20_000_000

interface Robots {
  readonly status: number
  readonly text: string
}

/** The file as the host has it now, up to five redirects on (RFC 9309, 2.3.1.2); a sixth counts as no file. */
const fetchRobots = async (origin: string, { allowedHosts, userAgent }: FetchSettings): Promise<Robots> => {
  let url = `${origin}/robots.txt`
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const headers = { 'user-agent': userAgent, accept: 'text/plain,*/*;q=0.5', 'accept-encoding': 'gzip, br' }
    const limits = { timeoutMs: TIMEOUT_MS, maxBytes: LARGEST_ROBOTS, isCut: true }
    const { status, headers: answered, bytes } = await askFetcher({ url, headers, allowedHosts, ...limits })
    const { location } = answered
    if (status >= 300 && status < 400 && location !== undefined && URL.canParse(location, url)) {
      url = new URL(location, url).href
      continue
    }
    // NUL is what PostgreSQL cannot keep in a text.
    return { status, text: new TextDecoder().decode(bytes).replaceAll('\u0000', '') }
  }
  return { status: 404, text: '' }
}

const isFailure = (status: number): boolean => status >= 500 || status === 429

const isFresh = (at: Date | null, status: number | null, now: Date): boolean =>
  at !== null && now.getTime() - at.getTime() < (isFailure(status ?? 0) ? FAILED_FOR_MS : DAY_MS)

const toRules = (origin: string, { status, text }: Robots, delayMs: number): HostRules => {
  const { hostname: host } = new URL(origin)
  // A server that fails has said nothing, which is not a yes; one that has no such file has nothing against it.
  if (isFailure(status)) throw new AppError('INVALID', 'fetch.robotsUnknown', { host })
  if (status < 200 || status >= 300) return { allows: () => true, pauseMs: delayMs }
  const robots = robotsParser(`${origin}/robots.txt`, text)
  const asked = robots.getCrawlDelay(ROBOT_NAME)
  const wildcards = text.split('*').length - 1
  const pauseMs = asked === undefined || Number.isNaN(asked) ? delayMs : Math.max(delayMs, asked * 1000)
  return {
    // Rules that nobody could have meant, made to keep us busy, allow nothing.
    allows: (url) => wildcards * url.length <= MOST_WORK && robots.isAllowed(url, ROBOT_NAME) !== false,
    pauseMs: Math.min(LONGEST_PAUSE_MS, Math.round(pauseMs)),
  }
}

/**
 * What does this host's robots.txt (RFC 9309) let us do? Asked once a day, in the host's turn, and shared by all
 * workers and newsrooms. Throws INVALID `fetch.robotsUnknown` (host) while the server fails to say, HostBusy, and what
 * keeps a page from being fetched.
 */
export const readRobots = async (
  { db, now }: FetchContext,
  origin: string,
  settings: FetchSettings,
  patienceMs: number,
): Promise<HostRules> => {
  const readStored = async (): Promise<Robots | null> => {
    const row = await db.fetchHost.findUnique({ where: { origin } })
    if (row === null || !isFresh(row.robotsAt, row.robotsStatus, now())) return null
    return { status: row.robotsStatus ?? 404, text: row.robotsText ?? '' }
  }
  const stored = await readStored()
  if (stored !== null) return toRules(origin, stored, settings.delayMs)
  const robots = await withTurn(db, origin, { pauseMs: settings.delayMs, patienceMs }, async () => {
    // Whoever had the turn before may have read it.
    const meanwhile = await readStored()
    if (meanwhile !== null) return meanwhile
    const { status, text } = await fetchRobots(origin, settings)
    const data = { robotsStatus: status, robotsText: text, robotsAt: now() }
    await db.fetchHost.update({ where: { origin }, data })
    return { status, text }
  })
  return toRules(origin, robots, settings.delayMs)
}
