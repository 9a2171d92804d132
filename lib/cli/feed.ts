import { z } from 'zod'
import { commandLineContext } from '@/lib/cli/command-line-context'
import { describeProblem } from '@/lib/cli/describe-problem'
import { toCanonicalUrl } from '@/lib/article/to-canonical-url'
import { AppError } from '@/lib/errors'
import { AddFeedInput } from '@/lib/schemas/feed'
import type { Context } from '@/lib/server/db/context'
import { withDatabase } from '@/lib/server/db/with-database'
import { addFeed } from '@/lib/server/feeds/add-feed'
import { deleteFeed } from '@/lib/server/feeds/delete-feed'
import { listFeeds, type FeedRow } from '@/lib/server/feeds/list-feeds'
import { pollFeed } from '@/lib/server/feeds/poll-feed'

type Given = Readonly<Record<string, unknown>>
/** Prints its lines and answers whether all went well. */
type Command = (ctx: Context, url: string | undefined, given: Given) => Promise<boolean>

const print = (...columns: readonly (string | number)[]) => void process.stdout.write(`${columns.join('\t')}\n`)

const add: Command = async (ctx, url, { interval }) => {
  const input = AddFeedInput.parse({ url, ...(interval === undefined ? {} : { intervalMinutes: interval }) })
  const feed = await addFeed(ctx, input)
  print(feed.url, 'added', feed.kind.toLowerCase(), `every ${feed.intervalMinutes} minutes`, feed.title ?? '')
  return true
}

const readAll = async (ctx: Context): Promise<FeedRow[]> => {
  const rows: FeedRow[] = []
  let cursor: string | null = null
  do {
    const page = await listFeeds(ctx, { limit: 200, ...(cursor === null ? {} : { cursor }) })
    rows.push(...page.items)
    cursor = page.nextCursor
  } while (cursor !== null)
  return rows
}

const describeState = ({ isActive, lastError, lastErrorDetails, lastPolledAt }: FeedRow): string => {
  if (!isActive) return 'paused'
  if (lastError !== null) {
    const details = (lastErrorDetails ?? {}) as Record<string, string | number>
    return `failed: ${describeProblem(new AppError('INVALID', lastError, details))}`
  }
  return lastPolledAt === null ? 'not asked yet' : `asked ${lastPolledAt.toISOString()}`
}

const list: Command = async (ctx) => {
  for (const feed of await readAll(ctx)) {
    print(feed.url, describeState(feed), `every ${feed.intervalMinutes} minutes`, feed.title ?? '')
  }
  return true
}

const poll: Command = async (ctx, url) => {
  const all = await readAll(ctx)
  const wanted = toCanonicalUrl(url) ?? url
  const chosen = all.filter((feed) => (wanted === undefined ? feed.isActive : feed.url === wanted))
  if (wanted !== undefined && chosen.length === 0) throw new Error(`there is no feed ${wanted}; kutip feed list`)
  let isGood = true
  for (const feed of chosen) {
    const { entryCount, freshCount, error } = await pollFeed(ctx, { feedId: feed.id })
    if (error === null) print(feed.url, `${entryCount} articles`, `${freshCount} new, now waiting for a worker`)
    else print(feed.url, 'failed', describeProblem(error))
    isGood &&= error === null
  }
  return isGood
}

const remove: Command = async (ctx, url) => {
  const wanted = toCanonicalUrl(url) ?? url
  const feed = (await readAll(ctx)).find((one) => one.url === wanted)
  if (feed === undefined) throw new Error(`there is no feed ${wanted ?? ''}; kutip feed list`)
  await deleteFeed(ctx, { feedId: feed.id, version: feed.version })
  print(feed.url, 'deleted; its articles stay')
  return true
}

const COMMANDS: Readonly<Record<string, Command>> = { add, list, poll, delete: remove }

const describe = (error: unknown): string =>
  error instanceof z.ZodError ? z.prettifyError(error) : describeProblem(error)

/**
 * `kutip feed add URL | list | poll [URL] | delete URL`: the feeds that the newsroom follows. Answers the exit code, 1 when something
 * was refused, 2 for a command that does not exist.
 */
export const feedCommand = async (what: string, url: string | undefined, given: Given): Promise<number> => {
  const command = COMMANDS[what]
  if (command === undefined) {
    process.stderr.write(`kutip feed: ${Object.keys(COMMANDS).join(' | ')}, not "${what}"\n`)
    return 2
  }
  try {
    const newsroom = typeof given.newsroom === 'string' ? given.newsroom : undefined
    const isGood = await withDatabase(async (db) => command(await commandLineContext(db, newsroom), url, given))
    return isGood ? 0 : 1
  } catch (error) {
    process.stderr.write(`kutip feed: ${describe(error)}\n`)
    return 1
  }
}
