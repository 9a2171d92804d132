import 'server-only'
import { toOutletKey } from '@/lib/article/to-outlet-key'
import type { ListOutletsInput } from '@/lib/schemas/outlet'
import type { Page } from '@/lib/schemas/page'
import type { Context } from '@/lib/server/db/context'
import { Prisma } from '@/lib/server/db/generated/client'
import { likePattern } from '@/lib/server/db/like-pattern'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { keyCursor, pageSize, toPage } from '@/lib/server/db/to-page'

export interface OutletRow {
  readonly id: string
  readonly name: string
  readonly owner: string | null
  readonly isWire: boolean
  readonly domains: readonly string[]
  /** Counted up to a thousand. */
  readonly articleCount: number
  readonly isMore: boolean
}

/** Counting further would read an outlet's articles one by one and tell nobody more. */
const MOST_COUNTED = 1000

const fitting = (q: string): Prisma.Sql => {
  const words = `%${likePattern(q)}%`
  const key = `%${likePattern(toOutletKey(q))}%`
  return Prisma.sql`and (o.name ilike ${words} or o.name_key like ${key}
    or exists (select 1 from outlet_names n
      where n.newsroom_id = o.newsroom_id and n.outlet_id = o.id and n.name_key like ${key})
    or exists (select 1 from outlet_domains d
      where d.newsroom_id = o.newsroom_id and d.outlet_id = o.id and d.domain like ${words.toLowerCase()}))`
}

/** Which outlets does the newsroom know, by name, and how much of each is here? Throws INVALID for a cursor of elsewhere. */
export const listOutlets = async (ctx: Context, input: ListOutletsInput = {}): Promise<Page<OutletRow>> => {
  requirePermission(ctx, 'article.read')
  const { newsroomId } = ctx.actor
  const { q, show = 'published' } = input
  const cursor = keyCursor(input)
  const after = cursor && requireFound(await ctx.db.outlet.findFirst({ where: { newsroomId, id: cursor } }))
  const rows = await ctx.db.$queryRaw<Omit<OutletRow, 'isMore'>[]>`
    select o.id, o.name, o.owner, o.is_wire as "isWire", counted.count as "articleCount",
      array(select d.domain from outlet_domains d
        where d.newsroom_id = o.newsroom_id and d.outlet_id = o.id order by d.domain) as domains
    from outlets o, lateral (
      select count(*)::int as count from (
        select 1 from articles a where a.newsroom_id = o.newsroom_id and a.outlet_id = o.id
        limit ${MOST_COUNTED + 1}
      ) bounded
    ) counted
    where o.newsroom_id = ${newsroomId}::uuid
      ${q ? fitting(q) : Prisma.empty}
      ${show === 'published' ? Prisma.sql`and counted.count > 0` : Prisma.empty}
      ${after ? Prisma.sql`and (lower(o.name), o.id) > (lower(${after.name}), ${after.id}::uuid)` : Prisma.empty}
    order by lower(o.name), o.id
    limit ${pageSize(input) + 1}`
  const items = rows.map((row) => ({
    ...row,
    articleCount: Math.min(row.articleCount, MOST_COUNTED),
    isMore: row.articleCount > MOST_COUNTED,
  }))
  return toPage(items, pageSize(input), ({ id }) => id)
}
