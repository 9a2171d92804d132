import 'server-only'
import type { Page } from '@/lib/schemas/page'
import type { ListFeedsInput } from '@/lib/schemas/feed'
import type { Context } from '@/lib/server/db/context'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { keyCursor, pageSize, toPage } from '@/lib/server/db/to-page'
import { feedSelect, type FeedView } from '@/lib/server/feeds/feed-view'

/** What the last import of a feed brought. */
interface LastImport {
  readonly id: string
  readonly createdAt: Date
  /** New articles, and new versions of known ones. */
  readonly broughtCount: number
  readonly waitingCount: number
  readonly refusedCount: number
}

export interface FeedRow extends FeedView {
  readonly lastImport: LastImport | null
}

/** The newest import of each of these feeds: one look into an index for each. */
const findLastImports = async (ctx: Context, feedIds: readonly string[]): Promise<Map<string, LastImport>> => {
  if (feedIds.length === 0) return new Map()
  const rows = await ctx.db.$queryRaw<(LastImport & { feedId: string })[]>`
    select f.id as "feedId", i.id, i.created_at as "createdAt",
      coalesce(c.brought, 0)::int as "broughtCount", coalesce(c.waiting, 0)::int as "waitingCount",
      coalesce(c.refused, 0)::int as "refusedCount"
    from unnest(${[...feedIds]}::uuid[]) as f(id)
    cross join lateral (
      select id, created_at from imports
      where newsroom_id = ${ctx.actor.newsroomId}::uuid and feed_id = f.id order by id desc limit 1
    ) i
    cross join lateral (
      select count(*) filter (where outcome in ('NEW', 'NEW_VERSION', 'DUPLICATE')) as brought,
        count(*) filter (where outcome = 'WAITING') as waiting, count(*) filter (where outcome = 'REFUSED') as refused
      from import_items where newsroom_id = ${ctx.actor.newsroomId}::uuid and import_id = i.id
    ) c`
  return new Map(rows.map(({ feedId, ...last }) => [feedId, last]))
}

/** Which feeds does the newsroom follow, of all outlets or of one, and how are they? By address. Throws INVALID for a cursor of elsewhere. */
export const listFeeds = async (ctx: Context, input: ListFeedsInput = {}): Promise<Page<FeedRow>> => {
  requirePermission(ctx, 'article.read')
  const { newsroomId } = ctx.actor
  const cursor = keyCursor(input)
  const after = cursor && requireFound(await ctx.db.feed.findFirst({ where: { newsroomId, id: cursor } }))
  const feeds = await ctx.db.feed.findMany({
    where: {
      newsroomId,
      ...(input.outletId ? { outletId: input.outletId } : {}),
      ...(after ? { url: { gt: after.url } } : {}),
    },
    orderBy: { url: 'asc' },
    take: pageSize(input) + 1,
    select: feedSelect,
  })
  const page = toPage(feeds, pageSize(input), ({ id }) => id)
  const last = await findLastImports(
    ctx,
    page.items.map(({ id }) => id),
  )
  return { ...page, items: page.items.map((feed) => ({ ...feed, lastImport: last.get(feed.id) ?? null })) }
}
