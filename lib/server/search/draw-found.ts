import 'server-only'
import type { SearchFilter } from '@/lib/schemas/search'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'
import { Prisma } from '@/lib/server/db/generated/client'
import { requirePermission } from '@/lib/server/db/require-permission'
import { readPart } from '@/lib/server/search/found-rows'
import { narrowQuotations } from '@/lib/server/search/narrow'
import { quickRead } from '@/lib/server/search/quick-read'
import { toTimeline, type TimeUnit } from '@/lib/server/search/to-timeline'
import { toWordQuery } from '@/lib/server/search/word-query'
import { followSpeaker } from '@/lib/server/speakers/follow-speaker'

/** Rows of the pictures; the outlets and speakers after these are taken together. */
const OUTLETS = 10
const SPEAKERS = 12

/** An outlet or a speaker; without a key the articles name none. */
interface Who {
  readonly id: string | null
  readonly name: string | null
}

export interface Picture {
  /** Quotations drawn. */
  readonly count: number
  /** How many of the newest quotations were looked through; null where everything that is found is drawn. */
  readonly among: number | null
  readonly unit: TimeUnit
  /** The first day of each bar, `YYYY-MM-DD`. */
  readonly starts: readonly string[]
  /** The outlets with most of them, and how many in each bar. */
  readonly outlets: readonly (Who & { readonly total: number; readonly counts: readonly number[] })[]
  /** All other outlets together, in each bar; null where there are none. */
  readonly otherOutlets: { readonly outlets: number; readonly total: number; readonly counts: readonly number[] } | null
  /** The speakers with most of them, and how many in each of `outlets`. */
  readonly speakers: readonly (Who & { readonly total: number; readonly byOutlet: readonly number[] })[]
}

interface Cell {
  readonly day: string
  readonly outletId: string | null
  readonly speakerId: string | null
  readonly count: number
  /** Quotations in all cells. */
  readonly total: number
}

const NOTHING: Picture = {
  count: 0,
  among: null,
  unit: 'day',
  starts: [],
  outlets: [],
  otherOutlets: null,
  speakers: [],
}

const sum = (cells: readonly Cell[]): number => cells.reduce((total, { count }) => total + count, 0)

/** The cells of each key, those with most first. */
const groupBy = (cells: readonly Cell[], keyOf: (cell: Cell) => string | null) => {
  const groups = new Map<string | null, Cell[]>()
  for (const cell of cells) {
    const group = groups.get(keyOf(cell))
    if (group) group.push(cell)
    else groups.set(keyOf(cell), [cell])
  }
  return [...groups].map(([id, own]) => ({ id, own, total: sum(own) })).sort((a, b) => b.total - a.total)
}

const readNames = async (tx: Transaction, newsroomId: string, ids: { outlets: string[]; speakers: string[] }) => {
  const select = { id: true, name: true }
  const outlets = await tx.outlet.findMany({ where: { newsroomId, id: { in: ids.outlets } }, select })
  const speakers = await tx.speaker.findMany({ where: { newsroomId, id: { in: ids.speakers } }, select })
  return new Map([...outlets, ...speakers].map(({ id, name }) => [id, name]))
}

const isKey = (id: string | null): id is string => id !== null

/**
 * When did which outlet carry what is found, and which outlet quotes whom? Over all that is found up to 5,000
 * quotations, else over what the newest hold, so that a picture costs no more than a page. Days are those of Jakarta.
 */
export const drawFound = async (ctx: Context, filter: SearchFilter): Promise<Picture> => {
  requirePermission(ctx, 'article.read')
  const { newsroomId } = ctx.actor
  return quickRead(ctx, async (tx) => {
    const words = await toWordQuery(tx, filter.q)
    if (words.isEmpty) return NOTHING
    const { rows: cells, among } = await readPart<Cell>(
      tx,
      narrowQuotations(newsroomId, await followSpeaker(tx, newsroomId, filter), words),
      (part) => Prisma.sql`
        with m as materialized (select r.appeared_at, r.outlet_id, r.speaker_id from ${part})
        select to_char(m.appeared_at at time zone 'Asia/Jakarta', 'YYYY-MM-DD') as day, m.outlet_id as "outletId",
          m.speaker_id as "speakerId", count(*)::int as count, (select count(*)::int from m) as total
        from m group by 1, 2, 3`,
    )
    if (cells.length === 0) return NOTHING
    const { unit, starts, placeOf } = toTimeline(cells.map(({ day }) => day))
    const toCounts = (own: readonly Cell[]) => {
      const counts = starts.map(() => 0)
      for (const { day, count } of own) counts[placeOf(day)] = (counts[placeOf(day)] ?? 0) + count
      return counts
    }
    const byOutlet = groupBy(cells, ({ outletId }) => outletId)
    const [shown, others] = [byOutlet.slice(0, OUTLETS), byOutlet.slice(OUTLETS)]
    const named = cells.filter(({ speakerId }) => speakerId !== null)
    const bySpeaker = groupBy(named, ({ speakerId }) => speakerId).slice(0, SPEAKERS)
    const names = await readNames(tx, newsroomId, {
      outlets: shown.map(({ id }) => id).filter(isKey),
      speakers: bySpeaker.map(({ id }) => id).filter(isKey),
    })
    const who = (id: string | null): Who => ({ id, name: id === null ? null : (names.get(id) ?? null) })
    const rest = others.flatMap(({ own }) => own)
    return {
      ...{ count: sum(cells), among, unit, starts },
      outlets: shown.map(({ id, own, total }) => ({ ...who(id), total, counts: toCounts(own) })),
      otherOutlets: rest.length ? { outlets: others.length, total: sum(rest), counts: toCounts(rest) } : null,
      speakers: bySpeaker.map(({ id, own, total }) => ({
        ...{ ...who(id), total },
        byOutlet: shown.map((outlet) => sum(own.filter(({ outletId }) => outletId === outlet.id))),
      })),
    }
  })
}
