import 'server-only'
import { z } from 'zod'
import { AppError } from '@/lib/errors'
import type { ItemOutcome, ListImportItemsInput } from '@/lib/schemas/import'
import type { Page } from '@/lib/schemas/page'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'
import { pageSize, toPage } from '@/lib/server/db/to-page'

export interface ImportItemView {
  readonly id: string
  readonly number: number
  /** An address, a file's name, or `table.csv:17`. */
  readonly source: string
  readonly outcome: ItemOutcome
  /** A key below `errors.` of the messages; null where it was not refused. */
  readonly reason: string | null
  readonly details: Readonly<Record<string, string | number>>
  readonly article: { readonly id: string; readonly headline: string } | null
}

const Details = z.record(z.string(), z.union([z.string(), z.number()])).catch({})
const Cursor = z.coerce.number().int().min(0).max(2_147_483_647)

/** What became of each article of an import, in the order in which they stand in it? Throws INVALID for a bad cursor. */
export const listImportItems = async (ctx: Context, input: ListImportItemsInput): Promise<Page<ImportItemView>> => {
  requirePermission(ctx, 'article.import')
  const { newsroomId } = ctx.actor
  const { importId, outcome, cursor } = input
  const after = Cursor.safeParse(cursor ?? 0)
  if (!after.success) throw new AppError('INVALID', 'cursor.invalid')
  const rows = await ctx.db.importItem.findMany({
    where: { newsroomId, importId, number: { gt: after.data }, ...(outcome ? { outcome } : {}) },
    orderBy: { number: 'asc' },
    take: pageSize(input) + 1,
    select: {
      ...{ id: true, number: true, source: true, outcome: true, reason: true, details: true },
      article: { select: { id: true, headline: true } },
    },
  })
  const page = toPage(rows, pageSize(input), ({ number }) => String(number))
  return { ...page, items: page.items.map((row) => ({ ...row, details: Details.parse(row.details) })) }
}
