import 'server-only'
import type { Page } from '@/lib/schemas/page'
import type { ListSpeakersInput } from '@/lib/schemas/speaker'
import type { Context } from '@/lib/server/db/context'
import { Prisma } from '@/lib/server/db/generated/client'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { keyCursor, pageSize, toPage } from '@/lib/server/db/to-page'
import { bearsName } from '@/lib/server/speakers/bears-name'
import type { SpeakerView } from '@/lib/server/speakers/speaker-view'

export interface SpeakerRow extends SpeakerView {
  /** Quotations in newest versions that nobody rejected. */
  readonly quotationCount: number
}

// The first column is null for everybody listed. It is named because PostgreSQL takes an index for ordered only by the
// columns that it is asked to order by, and does not see that one that `is null` says nothing.
const ORDERS = {
  name: {
    by: Prisma.sql`s.merged_into_id, s.name, s.id`,
    after: (name: string, _: number, id: string) => Prisma.sql`(s.name, s.id) > (${name}, ${id}::uuid)`,
  },
  quoted: {
    by: Prisma.sql`s.merged_into_id, s.quotation_count desc, s.id desc`,
    after: (_: string, count: number, id: string) => Prisma.sql`(s.quotation_count, s.id) < (${count}, ${id}::uuid)`,
  },
}

/**
 * Who is quoted? By name, or the most quoted first; with `q`, those of whose names a word begins so. Whoever was merged
 * into somebody else is left out. Throws INVALID for a cursor of elsewhere.
 */
export const listSpeakers = async (ctx: Context, input: ListSpeakersInput = {}): Promise<Page<SpeakerRow>> => {
  requirePermission(ctx, 'article.read')
  const { newsroomId } = ctx.actor
  const { q, kind, sort } = input
  const cursor = keyCursor(input)
  const last = cursor && requireFound(await ctx.db.speaker.findFirst({ where: { newsroomId, id: cursor } }))
  const order = ORDERS[sort ?? 'name']
  const conditions = [
    Prisma.sql`s.newsroom_id = ${newsroomId}::uuid and s.merged_into_id is null`,
    ...(kind ? [Prisma.sql`s.kind = ${kind}::speaker_kind`] : []),
    ...(q ? [bearsName(newsroomId, q)] : []),
    ...(last ? [order.after(last.name, last.quotationCount, last.id)] : []),
  ]
  const rows = await ctx.db.$queryRaw<SpeakerRow[]>`
    select s.id, s.name, s.kind, s.role, s.quotation_count as "quotationCount" from speakers s
    where ${Prisma.join(conditions, ' and ')} order by ${order.by} limit ${pageSize(input) + 1}`
  return toPage(rows, pageSize(input), ({ id }) => id)
}
