import 'server-only'
import type { Page } from '@/lib/schemas/page'
import type { SaidInput } from '@/lib/schemas/speaker'
import type { Context } from '@/lib/server/db/context'
import { Prisma } from '@/lib/server/db/generated/client'
import { requireFound, requireId } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { keyCursor, pageSize, toPage } from '@/lib/server/db/to-page'
import { quotationRowSelect, toQuotationRow, type QuotationRow } from '@/lib/server/quotations/list-quotations'

/** Days begin at midnight in Jakarta (WIB), whose desks the filter is made for. */
const startOf = (day: string): Prisma.Sql => Prisma.sql`${`${day}T00:00:00+07:00`}::timestamptz`

/**
 * What did this speaker say, the latest to appear first? As `readSpeakerRecord` counts: rejected quotations and those of
 * older versions are left out. Throws NOT_FOUND for what cannot be a key, INVALID for a cursor of elsewhere.
 */
export const listSaid = async (ctx: Context, speakerId: string, input: SaidInput = {}): Promise<Page<QuotationRow>> => {
  requirePermission(ctx, 'article.read')
  const { newsroomId } = ctx.actor
  const { outletId, from, to } = input
  const cursor = keyCursor(input)
  const last =
    cursor &&
    requireFound(
      await ctx.db.quotation.findFirst({ where: { newsroomId, id: cursor }, select: { id: true, appearedAt: true } }),
    )
  const conditions = [
    Prisma.sql`q.newsroom_id = ${newsroomId}::uuid and q.speaker_id = ${requireId(speakerId)}::uuid`,
    Prisma.sql`q.is_current and q.state <> 'REJECTED'`,
    ...(outletId ? [Prisma.sql`q.outlet_id = ${outletId}::uuid`] : []),
    ...(from ? [Prisma.sql`q.appeared_at >= ${startOf(from)}`] : []),
    ...(to ? [Prisma.sql`q.appeared_at < ${startOf(to)} + interval '1 day'`] : []),
    ...(last ? [Prisma.sql`(q.appeared_at, q.id) < (${last.appearedAt}, ${last.id}::uuid)`] : []),
  ]
  const size = pageSize(input)
  const found = await ctx.db.$queryRaw<{ id: string }[]>`
    select q.id from quotations q where ${Prisma.join(conditions, ' and ')}
    order by q.appeared_at desc, q.id desc limit ${size + 1}`
  const page = toPage(found, size, ({ id }) => id)
  const ids = page.items.map(({ id }) => id)
  const rows = await ctx.db.quotation.findMany({ where: { newsroomId, id: { in: ids } }, select: quotationRowSelect })
  const byId = new Map(rows.map((row) => [row.id, toQuotationRow(row)]))
  return { ...page, items: ids.flatMap((id) => byId.get(id) ?? []) }
}
