import 'server-only'
import { AppError } from '@/lib/errors'
import { Id } from '@/lib/schemas/id'
import type { Transaction } from '@/lib/server/db/create-database'
import { Prisma } from '@/lib/server/db/generated/client'

/** What is searched: the rows of one table, and what narrows them. Its rows are called `r`. */
export interface Searched {
  readonly table: 'quotations' | 'articles' | 'claims'
  /** Conditions that an index over time answers: newsroom, speaker, outlet, days. */
  readonly walked: readonly Prisma.Sql[]
  /** All the others. */
  readonly others: readonly Prisma.Sql[]
  /** The words, as a tsquery in text form; null where there are none. */
  readonly query: string | null
}

/** Where a row stands among the found ones, the newest first; `rank` where they are ordered by it. */
export interface Place {
  readonly id: string
  readonly at: Date
  readonly rank: number | null
}

const TABLES = { quotations: Prisma.sql`quotations`, articles: Prisma.sql`articles`, claims: Prisma.sql`claims` }
const TIMES = {
  quotations: Prisma.sql`appeared_at`,
  articles: Prisma.sql`appeared_at`,
  claims: Prisma.sql`created_at`,
}

/** Rows that the first look goes through, newest first; words that are frequent are found there. */
const FIRST_LOOK = 2000
/** Up to so many found rows are taken all, by the index of words, and ordered afterwards. */
export const TAKEN_WHOLE = 8000
/** Rows that the second look goes through, for words too frequent for the index and too rare for the first look. */
export const SECOND_LOOK = 20_000

const all = (conditions: readonly Prisma.Sql[]): Prisma.Sql => Prisma.join(conditions, ' and ')

/** Rank, time and key in one line, so that a page goes on exactly where the one before ended. */
export const toCursor = ({ rank, at, id }: Place): string => `${rank ?? ''}~${at.getTime()}~${id}`

/** Throws INVALID `cursor.invalid` for what no page ended with. */
export const fromCursor = (cursor: string | undefined): Place | null => {
  if (cursor === undefined) return null
  const [rank = '', at = '', id = ''] = cursor.split('~')
  const place = { id, at: new Date(Number(at)), rank: rank === '' ? null : Number(rank) }
  const isKnown =
    Id.safeParse(id).success && at !== '' && !Number.isNaN(place.at.getTime()) && !Number.isNaN(place.rank)
  if (!isKnown) throw new AppError('INVALID', 'cursor.invalid')
  return place
}

/** The newest `cap` rows, looked through in order: the limit inside keeps the planner from any other way. */
const walk = ({ table, walked, others }: Searched, cap: number): Prisma.Sql => Prisma.sql`
  (select * from ${TABLES[table]} r where ${all(walked)} order by r.${TIMES[table]} desc, r.id desc limit ${cap}) r
  ${others.length ? Prisma.sql`where ${all(others)}` : Prisma.empty}`

/** Every row, in whatever order the indexes give them. */
const every = ({ table, walked, others }: Searched): Prisma.Sql =>
  Prisma.sql`${TABLES[table]} r where ${all([...walked, ...others])}`

const after = ({ table }: Searched, { at, id }: Place): Prisma.Sql =>
  Prisma.sql`(r.${TIMES[table]}, r.id) < (${at}::timestamptz, ${id}::uuid)`

/**
 * Which rows come next, the newest first? A frequent word stands in the newest rows, so these are looked through first;
 * a rare one is few rows of the index of words, so they are all taken; what is neither is looked for further back. The
 * planner would have to guess which; looking costs a few milliseconds each and is never wrong.
 */
export const findNewest = async (
  tx: Transaction,
  searched: Searched,
  take: number,
  from: Place | null,
): Promise<Place[]> => {
  const { table, others } = searched
  const narrowed = from ? { ...searched, walked: [...searched.walked, after(searched, from)] } : searched
  const columns = Prisma.sql`r.id, r.${TIMES[table]} as at, null::real as rank`
  const order = Prisma.sql`order by r.${TIMES[table]} desc, r.id desc limit ${take}`
  const look = (cap: number) => tx.$queryRaw<Place[]>`select ${columns} from ${walk(narrowed, cap)} ${order}`
  const early = await look(others.length === 0 ? take : FIRST_LOOK)
  if (others.length === 0 || early.length === take) return early
  const whole = await tx.$queryRaw<(Place & { total: number })[]>`
    with m as materialized (select ${columns} from ${every(narrowed)} limit ${TAKEN_WHOLE + 1})
    select m.*, (count(*) over ())::int as total from m order by at desc, id desc limit ${take}`
  if ((whole[0]?.total ?? 0) <= TAKEN_WHOLE) return whole
  const later = await look(SECOND_LOOK)
  if (later.length === take) return later
  return tx.$queryRaw<Place[]>`select ${columns} from ${every(narrowed)} ${order}`
}

/** A part of what is found, of bounded size: all of it, or what the newest rows hold. */
export interface FoundPart {
  /** To select from; rows are called `r`. */
  readonly rows: Prisma.Sql
  /** Null where it is all; else how many rows, the newest, were looked through. */
  readonly among: number | null
}

/** As much of what is found as can be ordered, counted or drawn at once. */
export const findPart = async (tx: Transaction, searched: Searched): Promise<FoundPart> => {
  const { others } = searched
  if (others.length === 0) return { rows: walk(searched, TAKEN_WHOLE), among: TAKEN_WHOLE }
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from (select 1 from ${every(searched)} limit ${TAKEN_WHOLE + 1}) m`
  return (row?.count ?? 0) <= TAKEN_WHOLE
    ? { rows: every(searched), among: null }
    : { rows: walk(searched, SECOND_LOOK), among: SECOND_LOOK }
}

/** Which rows fit best? By how near and how often the words stand (cover density), then the newest. */
export const findRanked = async (
  tx: Transaction,
  searched: Searched,
  take: number,
  from: Place | null,
): Promise<{ readonly places: Place[]; readonly among: number | null }> => {
  const { table, query } = searched
  const { rows, among } = await findPart(tx, searched)
  const isLater = from
    ? Prisma.sql`where (rank, at, id) < (${from.rank ?? 0}::real, ${from.at}::timestamptz, ${from.id}::uuid)`
    : Prisma.empty
  const places = await tx.$queryRaw<Place[]>`
    with m as materialized (
      select r.id, r.${TIMES[table]} as at, ts_rank_cd(r.search, ${query}::tsquery, 1)::real as rank from ${rows}
    )
    select id, at, rank from m ${isLater} order by rank desc, at desc, id desc limit ${take}`
  return { places, among }
}

/** How many rows are found, at most `most` + 1: beyond that nobody counts. */
export const countUpTo = async (tx: Transaction, searched: Searched, most: number): Promise<number> => {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from (select 1 from ${every(searched)} limit ${most + 1}) m`
  return row?.count ?? 0
}
