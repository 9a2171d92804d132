import 'server-only'
import type { ExportFormat } from '@/lib/schemas/export'
import type { Page, PageInput } from '@/lib/schemas/page'
import type { Context } from '@/lib/server/db/context'
import type { Prisma } from '@/lib/server/db/generated/client'
import { requirePermission } from '@/lib/server/db/require-permission'
import { keyCursor, pageSize, toPage } from '@/lib/server/db/to-page'

export interface ExportRow {
  readonly id: string
  readonly format: ExportFormat
  readonly filter: unknown
  readonly claimCount: number
  readonly sha256: string
  readonly createdAt: Date
  readonly createdBy: { readonly id: string; readonly name: string } | null
}

const exportSelect = {
  id: true,
  format: true,
  filter: true,
  claimCount: true,
  sha256: true,
  createdAt: true,
  createdBy: { select: { id: true, name: true } },
} satisfies Prisma.ExportSelect

/** What was taken out, the newest first? Throws INVALID for a cursor of elsewhere. */
export const listExports = async (ctx: Context, input: PageInput = {}): Promise<Page<ExportRow>> => {
  requirePermission(ctx, 'export.create')
  const cursor = keyCursor(input)
  const rows = await ctx.db.export.findMany({
    where: { newsroomId: ctx.actor.newsroomId, ...(cursor ? { id: { lt: cursor } } : {}) },
    orderBy: { id: 'desc' },
    take: pageSize(input) + 1,
    select: exportSelect,
  })
  return toPage(rows, pageSize(input), ({ id }) => id)
}
