import 'server-only'
import { can } from '@/lib/review/can'
import type { Context } from '@/lib/server/db/context'
import { Prisma } from '@/lib/server/db/generated/client'

/** How many there are; `isMore` says that counting stopped at `count`. */
export interface BoundedCount {
  readonly count: number
  readonly isMore: boolean
}

/** What this person can do next; null where their role does not let them. */
export interface Waiting {
  readonly suggestedQuotations: BoundedCount | null
  /** Utterances that may be one with another. */
  readonly utteranceMatches: BoundedCount | null
  /** Claims whose verdict waits for a sign-off by somebody other than its reviewer. */
  readonly signOffs: BoundedCount | null
  /** Claims whose verdict, given by this person, came back. */
  readonly returnedToMe: BoundedCount | null
  /** Claims that have no verdict yet. */
  readonly openClaims: BoundedCount | null
}

/** Counting further helps nobody and costs more with every thousand. */
const LIMIT = 100

/** In the order of an index, which then is walked no further than the limit. */
const countUpTo = async (ctx: Context, rows: Prisma.Sql, order = Prisma.sql`id desc`): Promise<BoundedCount> => {
  const [row] = await ctx.db.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from (${rows} order by ${order} limit ${LIMIT + 1}) bounded`
  const count = row?.count ?? 0
  return { count: Math.min(count, LIMIT), isMore: count > LIMIT }
}

/** What waits for the person who asks? Each number is counted up to a hundred. */
export const countWaiting = async (ctx: Context): Promise<Waiting> => {
  const { newsroomId, id } = ctx.actor
  const claims = (status: Prisma.Sql): Prisma.Sql =>
    Prisma.sql`select 1 from claims c where c.newsroom_id = ${newsroomId}::uuid and c.status ${status}`
  const own = Prisma.sql`exists (
    select 1 from reviews r where r.newsroom_id = c.newsroom_id and r.claim_id = c.id
    and r.claim_version = c.version and r.reviewer_id = ${id}::uuid)`
  const suggested = Prisma.sql`
    select 1 from quotations where newsroom_id = ${newsroomId}::uuid and state = 'SUGGESTED'`
  const matches = Prisma.sql`
    select 1 from utterances where newsroom_id = ${newsroomId}::uuid and suggestion_count > 0`
  const countIf = (isAllowed: boolean, rows: Prisma.Sql, order?: Prisma.Sql) =>
    isAllowed ? countUpTo(ctx, rows, order) : null
  const [suggestedQuotations, utteranceMatches, signOffs, returnedToMe, openClaims] = await Promise.all([
    countIf(can(ctx.actor, 'quotation.decide'), suggested),
    countIf(can(ctx.actor, 'utterance.decide'), matches, Prisma.sql`suggestion_count desc, id desc`),
    countIf(can(ctx.actor, 'review.decide'), Prisma.sql`${claims(Prisma.sql`= 'AWAITING_SIGN_OFF'`)} and not ${own}`),
    countIf(can(ctx.actor, 'review.submit'), Prisma.sql`${claims(Prisma.sql`= 'RETURNED'`)} and ${own}`),
    countIf(can(ctx.actor, 'review.submit'), claims(Prisma.sql`in ('OPEN', 'IN_REVIEW')`)),
  ])
  return { suggestedQuotations, utteranceMatches, signOffs, returnedToMe, openClaims }
}
