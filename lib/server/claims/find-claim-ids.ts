import 'server-only'
import type { ClaimFilter } from '@/lib/schemas/claim'
import type { Database, Transaction } from '@/lib/server/db/create-database'
import { Prisma } from '@/lib/server/db/generated/client'
import { likePattern } from '@/lib/server/db/like-pattern'
import { followSpeaker } from '@/lib/server/speakers/follow-speaker'

/** The verdict of the newest review of the claim `c` as it now reads. */
const CURRENT_VERDICT = Prisma.sql`(
  select v.code from reviews r join verdicts v on v.newsroom_id = r.newsroom_id and v.id = r.verdict_id
  where r.newsroom_id = c.newsroom_id and r.claim_id = c.id and r.claim_version = c.version
  order by r.submitted_at desc, r.id desc limit 1)`

const appearsIn = (outletId: string): Prisma.Sql => Prisma.sql`exists (
  select 1 from claim_appearances p
  join quotations q on q.newsroom_id = p.newsroom_id and q.id = p.quotation_id
  join article_versions s on s.newsroom_id = q.newsroom_id and s.id = q.article_version_id
  join articles a on a.newsroom_id = s.newsroom_id and a.id = s.article_id
  where p.newsroom_id = c.newsroom_id and p.claim_id = c.id and a.outlet_id = ${outletId}::uuid)`

const toConditions = (newsroomId: string, filter: ClaimFilter): Prisma.Sql[] => {
  const { status, verdict, speakerId, outletId, q } = filter
  const words = (q ?? '').split(' ').filter((word) => word !== '')
  return [
    Prisma.sql`c.newsroom_id = ${newsroomId}::uuid`,
    ...(status?.length ? [Prisma.sql`c.status = any(${status}::claim_status[])`] : []),
    ...(verdict?.length ? [Prisma.sql`${CURRENT_VERDICT} = any(${verdict})`] : []),
    ...(speakerId ? [Prisma.sql`c.speaker_id = ${speakerId}::uuid`] : []),
    ...(outletId ? [appearsIn(outletId)] : []),
    ...words.map((word) => Prisma.sql`c.text ilike ${`%${likePattern(word)}%`}`),
  ]
}

export interface ClaimIdsInput {
  readonly filter: ClaimFilter
  /** Only verified ones, whatever the filter says of the status: what may be exported. */
  readonly isVerifiedOnly?: boolean
  readonly after: string | null
  readonly take: number
}

/**
 * Which claims does a filter let through, the newest first? The one place that knows what a filter means, so that a
 * list and an export under the same filter cannot differ.
 */
export const findClaimIds = async (
  db: Database | Transaction,
  newsroomId: string,
  { filter, isVerifiedOnly = false, after, take }: ClaimIdsInput,
): Promise<string[]> => {
  const conditions = [
    ...toConditions(newsroomId, await followSpeaker(db, newsroomId, filter)),
    ...(isVerifiedOnly ? [Prisma.sql`c.status = 'VERIFIED'`] : []),
    ...(after === null ? [] : [Prisma.sql`c.id < ${after}::uuid`]),
  ]
  const rows = await db.$queryRaw<{ id: string }[]>`
    select c.id from claims c where ${Prisma.join(conditions, ' and ')} order by c.id desc limit ${take}`
  return rows.map(({ id }) => id)
}

/** How many verified claims does a filter let through? */
export const countVerified = async (
  db: Database | Transaction,
  newsroomId: string,
  filter: ClaimFilter,
): Promise<number> => {
  const followed = await followSpeaker(db, newsroomId, filter)
  const conditions = [...toConditions(newsroomId, followed), Prisma.sql`c.status = 'VERIFIED'`]
  const [row] = await db.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from claims c where ${Prisma.join(conditions, ' and ')}`
  return row?.count ?? 0
}
