import 'server-only'
import type { Page } from '@/lib/schemas/page'
import type { ListQuotationsInput } from '@/lib/schemas/quotation'
import type { Context } from '@/lib/server/db/context'
import type { QuotationView } from '@/lib/server/quotations/quotation-view'

export interface QuotationRow extends QuotationView {
  readonly article: {
    readonly id: string
    readonly headline: string
    readonly publishedAt: Date | null
    readonly outlet: { readonly id: string; readonly name: string } | null
    readonly versionNumber: number
  }
}

export const listQuotations = async (ctx: Context, input: ListQuotationsInput = {}): Promise<Page<QuotationRow>> => {
  throw new Error('not yet')
}
