import 'server-only'
import type { ListImportsInput } from '@/lib/schemas/import'
import type { Page } from '@/lib/schemas/page'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'
import { keyCursor, pageSize, toPage } from '@/lib/server/db/to-page'
import { countOutcomes, importSelect, type ImportView } from '@/lib/server/imports/import-view'

/** What came in together, the newest first, and what became of it? Throws INVALID for a cursor of elsewhere. */
export const listImports = async (ctx: Context, input: ListImportsInput = {}): Promise<Page<ImportView>> => {
  requirePermission(ctx, 'article.import')
  const { newsroomId } = ctx.actor
  const cursor = keyCursor(input)
  const rows = await ctx.db.import.findMany({
    where: { newsroomId, ...(cursor === null ? {} : { id: { lt: cursor } }) },
    orderBy: { id: 'desc' },
    take: pageSize(input) + 1,
    select: importSelect,
  })
  const page = toPage(rows, pageSize(input), ({ id }) => id)
  const countsOf = await countOutcomes(
    ctx,
    page.items.map(({ id }) => id),
  )
  return { ...page, items: page.items.map((row) => ({ ...row, counts: countsOf(row.id) })) }
}
