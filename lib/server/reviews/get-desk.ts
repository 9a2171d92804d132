import 'server-only'
import { findClaimIds } from '@/lib/server/claims/find-claim-ids'
import { readClaimRows, type ClaimRow } from '@/lib/server/claims/list-claims'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'
import { countWaiting, type Waiting } from '@/lib/server/reviews/count-waiting'

/** What an outlet published into the newsroom within the last 24 hours. */
export interface CameIn {
  /** Null: the articles name none. */
  readonly outlet: { readonly id: string; readonly name: string } | null
  readonly articleCount: number
  /** Articles in each of the last 24 hours, the oldest first. */
  readonly hourly: readonly number[]
}

export interface Desk {
  readonly waiting: Waiting
  /** The busiest outlet first. */
  readonly cameIn: readonly CameIn[]
  /** The newest verified claims, at most ten. */
  readonly latelyVerified: readonly ClaimRow[]
}

const HOURS = 24
const HOUR = 60 * 60 * 1000
const LATELY = 10

interface HourRow {
  readonly id: string | null
  readonly name: string | null
  /** 0 is the hour that ends now. */
  readonly hoursAgo: number
  readonly count: number
}

const readCameIn = async (ctx: Context): Promise<CameIn[]> => {
  const now = ctx.now()
  const rows = await ctx.db.$queryRaw<HourRow[]>`
    select o.id, o.name, count(*)::int as count,
      floor(extract(epoch from ${now}::timestamptz - a.created_at) / 3600)::int as "hoursAgo"
    from articles a left join outlets o on o.newsroom_id = a.newsroom_id and o.id = a.outlet_id
    where a.newsroom_id = ${ctx.actor.newsroomId}::uuid
      and a.created_at > ${new Date(now.getTime() - HOURS * HOUR)}::timestamptz
      and a.created_at <= ${now}::timestamptz
    group by o.id, o.name, 4`
  const byOutlet = new Map<string | null, HourRow[]>()
  for (const row of rows) byOutlet.set(row.id, [...(byOutlet.get(row.id) ?? []), row])
  return [...byOutlet.entries()]
    .map(([id, hours]) => ({
      outlet: id === null ? null : { id, name: hours[0]?.name ?? '' },
      articleCount: hours.reduce((sum, { count }) => sum + count, 0),
      hourly: Array.from({ length: HOURS }, (_, i) => hours.find((row) => row.hoursAgo === HOURS - 1 - i)?.count ?? 0),
    }))
    .sort((a, b) => b.articleCount - a.articleCount)
}

/** What somebody who sits down at the desk sees: what waits for them, what came in, what was verified lately. */
export const getDesk = async (ctx: Context): Promise<Desk> => {
  requirePermission(ctx, 'article.read')
  const verified = { filter: {}, isVerifiedOnly: true, after: null, take: LATELY }
  const [waiting, cameIn, ids] = await Promise.all([
    countWaiting(ctx),
    readCameIn(ctx),
    findClaimIds(ctx.db, ctx.actor.newsroomId, verified),
  ])
  return { waiting, cameIn, latelyVerified: await readClaimRows(ctx, ids) }
}
