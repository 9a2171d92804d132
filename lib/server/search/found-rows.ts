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

/** Rows that the first look goes through, newest first, a microsecond each; words that are frequent are found there. */
const FIRST_LOOK = 3000
/** Up to so many found rows are taken all, by the index of words, and ordered afterwards. */
const TAKEN_WHOLE = 5000
/** Rows that the second look goes through, for words too frequent for the index and too rare for the first look. */
const SECOND_LOOK = 20_000
/** A row that the index of words gives lies anywhere in the table and costs about two of those that are walked. */
const COST_OF_INDEX = 2

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

/** About how many rows the table has, as the server's own statistics have it; nobody counts them for a search. */
const estimateRows = async (tx: Transaction, table: Searched['table']): Promise<number> => {
  const [row] = await tx.$queryRaw<{ rows: number }[]>`
    select greatest(reltuples, 0)::float8 as rows from pg_class where oid = ${table}::regclass`
  return row?.rows ?? 0
}

/**
 * Which rows come next, the newest first? A frequent word stands in the newest rows, so these are looked through first;
 * a rare one is few rows of the index of words, so they are all taken; what is neither is looked for further back. The
 * planner would have to guess which; the first look tells, and no look can be wrong.
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
  const lookWhole = async () => {
    const rows = await tx.$queryRaw<(Place & { total: number })[]>`
      with m as materialized (select ${columns} from ${every(narrowed)} limit ${TAKEN_WHOLE + 1})
      select m.*, (count(*) over ())::int as total from m order by at desc, id desc limit ${take}`
    return (rows[0]?.total ?? 0) <= TAKEN_WHOLE ? rows : null
  }
  const lookFurther = async () => {
    const rows = await look(SECOND_LOOK)
    return rows.length === take ? rows : null
  }
  const share = (early.length + 0.5) / FIRST_LOOK
  const isFrequent = take / share < COST_OF_INDEX * share * (await estimateRows(tx, table))
  const looks = isFrequent ? [lookFurther, lookWhole] : [lookWhole, lookFurther]
  for (const next of looks) {
    const rows = await next()
    if (rows) return rows
  }
  return tx.$queryRaw<Place[]>`select ${columns} from ${every(narrowed)} ${order}`
}

/** What was read of a part of what is found: of all of it, or of what the newest `among` rows hold. */
interface PartRead<T> {
  readonly rows: T[]
  readonly among: number | null
}

/**
 * Reads as much of what is found as can be ordered, counted or drawn at once. `query` selects from the rows it is
 * given, called `r`, and says in `total` how many these were.
 */
export const readPart = async <T extends { readonly total: number }>(
  tx: Transaction,
  searched: Searched,
  query: (rows: Prisma.Sql) => Prisma.Sql,
): Promise<PartRead<T>> => {
  const read = (rows: Prisma.Sql) => tx.$queryRaw<T[]>(query(rows))
  const { table, walked, others } = searched
  const inner = Prisma.sql`
    (select * from ${TABLES[table]} r where ${all(walked)} order by r.${TIMES[table]} desc, r.id desc limit ${FIRST_LOOK}) r`
  const matches = others.length ? all(others) : Prisma.sql`true`
  const [sample] = await tx.$queryRaw<{ walked: number; found: number }[]>`
    select count(*)::int as walked, (count(*) filter (where ${matches}))::int as found from ${inner}`
  if ((sample?.walked ?? 0) < FIRST_LOOK) return { rows: await read(walk(searched, FIRST_LOOK)), among: null }
  const share = (sample?.found ?? 0) / FIRST_LOOK
  if (others.length > 0 && share * (await estimateRows(tx, table)) <= TAKEN_WHOLE) {
    const rows = await read(Prisma.sql`(select r.* from ${every(searched)} limit ${TAKEN_WHOLE + 1}) r`)
    if ((rows[0]?.total ?? 0) <= TAKEN_WHOLE) return { rows, among: null }
  }
  const cap = others.length === 0 ? TAKEN_WHOLE : SECOND_LOOK
  return { rows: await read(walk(searched, cap)), among: cap }
}

/** Which rows fit best? By how near and how often the words stand (cover density), then the newest. */
export const findRanked = async (
  tx: Transaction,
  searched: Searched,
  take: number,
  from: Place | null,
): Promise<{ readonly places: Place[]; readonly among: number | null }> => {
  const { table, query } = searched
  const isLater = from
    ? Prisma.sql`where (rank, at, id) < (${from.rank ?? 0}::real, ${from.at}::timestamptz, ${from.id}::uuid)`
    : Prisma.empty
  const { rows, among } = await readPart<Place & { total: number }>(
    tx,
    searched,
    (part) => Prisma.sql`
      with m as materialized (
        select r.id, r.${TIMES[table]} as at, ts_rank_cd(r.search, ${query}::tsquery, 1)::real as rank from ${part}
      )
      select id, at, rank, (select count(*)::int from m) as total
      from m ${isLater} order by rank desc, at desc, id desc limit ${take}`,
  )
  return { places: rows, among }
}

/** How many rows are found, at most `most` + 1: beyond that nobody counts. */
export const countUpTo = async (tx: Transaction, searched: Searched, most: number): Promise<number> => {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from (select 1 from ${every(searched)} limit ${most + 1}) m`
  return row?.count ?? 0
}
