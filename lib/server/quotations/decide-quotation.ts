import 'server-only'
import type { DecideQuotationInput } from '@/lib/schemas/quotation'
import type { Context } from '@/lib/server/db/context'
import type { QuotationView } from '@/lib/server/quotations/quotation-view'

export const decideQuotation = async (ctx: Context, input: DecideQuotationInput): Promise<QuotationView> => {
  throw new Error('not yet')
}
