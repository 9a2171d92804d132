import 'server-only'
import type { ExportFormat } from '@/lib/schemas/export'
import type { Page, PageInput } from '@/lib/schemas/page'
import type { Context } from '@/lib/server/db/context'

export interface ExportRow {
  readonly id: string
  readonly format: ExportFormat
  readonly filter: unknown
  readonly claimCount: number
  readonly sha256: string
  readonly createdAt: Date
  readonly createdBy: { readonly id: string; readonly name: string } | null
}

export const listExports = async (ctx: Context, input: PageInput = {}): Promise<Page<ExportRow>> => {
  throw new Error('not yet')
}
