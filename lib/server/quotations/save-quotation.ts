import 'server-only'
import type { SaveQuotationInput } from '@/lib/schemas/quotation'
import type { Context } from '@/lib/server/db/context'
import type { QuotationView } from '@/lib/server/quotations/quotation-view'

export const saveQuotation = async (ctx: Context, input: SaveQuotationInput): Promise<QuotationView> => {
  throw new Error('not yet')
}
