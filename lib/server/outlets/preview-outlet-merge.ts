import 'server-only'
import { toOutletKey } from '@/lib/article/to-outlet-key'
import { AppError } from '@/lib/errors'
import type { OutletPairInput } from '@/lib/schemas/outlet'
import type { Context } from '@/lib/server/db/context'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { findOutlet, type OutletView } from '@/lib/server/outlets/outlet-view'

/** More articles than these are not counted any further. */
const MOST_COUNTED = 10_000

export interface OutletMergePreview {
  /** The outlet that goes, with the version that is looked at, and the one that remains. */
  readonly from: OutletView
  readonly into: OutletView
  /** How many articles go there, at most 10,000; `isMore` where there are more. */
  readonly articles: number
  readonly isMore: boolean
  readonly feeds: number
  readonly rules: number
  readonly searches: number
  /** Names that lead to the one that remains from then on, its own among them. */
  readonly names: readonly string[]
  /** What the one that remains takes over because nobody said it there; null where it takes nothing. */
  readonly owner: string | null
  readonly becomesWire: boolean
}

interface Counts {
  readonly articles: number
  readonly feeds: number
  readonly rules: number
  readonly searches: number
}

/** What would happen if the one outlet were merged into the other? Throws NOT_FOUND, INVALID `outlet.same`. */
export const previewOutletMerge = async (ctx: Context, input: OutletPairInput): Promise<OutletMergePreview> => {
  requirePermission(ctx, 'outlet.save')
  const { newsroomId } = ctx.actor
  const { outletId, intoId } = input
  if (outletId === intoId) throw new AppError('INVALID', 'outlet.same')
  const [from, into, counted] = await Promise.all([
    findOutlet(ctx.db, newsroomId, outletId),
    findOutlet(ctx.db, newsroomId, intoId),
    ctx.db.$queryRaw<Counts[]>`
      select
        (select count(*)::int from (
          select 1 from articles where newsroom_id = ${newsroomId}::uuid and outlet_id = ${outletId}::uuid
          limit ${MOST_COUNTED + 1}) a) as articles,
        (select count(*)::int from feeds
          where newsroom_id = ${newsroomId}::uuid and outlet_id = ${outletId}::uuid) as feeds,
        (select count(*)::int from flag_rules
          where newsroom_id = ${newsroomId}::uuid and condition ->> 'outletId' = ${outletId}) as rules,
        (select count(*)::int from saved_searches
          where newsroom_id = ${newsroomId}::uuid and filter ->> 'outletId' = ${outletId}) as searches`,
  ])
  const [goes, stays, { articles, ...counts }] = [requireFound(from), requireFound(into), requireFound(counted[0])]
  const known = new Set([stays.name, ...stays.names].map(toOutletKey))
  return {
    ...{ from: goes, into: stays, ...counts },
    ...{ articles: Math.min(articles, MOST_COUNTED), isMore: articles > MOST_COUNTED },
    names: [goes.name, ...goes.names].filter((name) => !known.has(toOutletKey(name))),
    owner: stays.owner === null ? goes.owner : null,
    becomesWire: goes.isWire && !stays.isWire,
  }
}
