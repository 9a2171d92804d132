import { z } from 'zod'
import { Id } from '@/lib/schemas/id'
import type { QuotationState } from '@/lib/schemas/quotation'

export type Query = Readonly<Record<string, string | string[] | undefined>>

/** `unsure`: what the machine gave less than 0.9, below which it is wrong more often than one time in twenty. */
export const QueueShow = z.enum(['waiting', 'unsure', 'flagged', 'confirmed', 'rejected'])
export type QueueShow = z.infer<typeof QueueShow>

const SURE = 0.9

const FILTERS: Record<QueueShow, { state: QuotationState[]; maxConfidence?: number; isFlagged?: boolean }> = {
  waiting: { state: ['SUGGESTED'] },
  unsure: { state: ['SUGGESTED'], maxConfidence: SURE - 0.001 },
  flagged: { state: ['SUGGESTED', 'CONFIRMED'], isFlagged: true },
  confirmed: { state: ['CONFIRMED'] },
  rejected: { state: ['REJECTED'] },
}

/** What an address asks the queue to show; what nobody can have meant is left out. */
export const readQueueFilter = (query: Query) => {
  const show = QueueShow.safeParse(query['show']).data ?? 'waiting'
  const outletId = Id.safeParse(query['outletId']).data ?? null
  return { show, outletId, ...FILTERS[show] }
}
