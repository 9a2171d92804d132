'use server'
import { action } from '@/app/_lib/action'
import { DecideQuotationInput } from '@/lib/schemas/quotation'
import { decideQuotation as decideQuotationVerb } from '@/lib/server/quotations/decide-quotation'

export const decideQuotation = action(DecideQuotationInput, decideQuotationVerb)
