import type { QuotationDecision, QuotationState } from '@/lib/schemas/quotation'

/** What a decision makes of a quotation: the verb stores it, the screens show it before the answer is back. */
export const STATE_AFTER: Record<QuotationDecision, QuotationState> = {
  accept: 'CONFIRMED',
  reject: 'REJECTED',
  undo: 'SUGGESTED',
}
