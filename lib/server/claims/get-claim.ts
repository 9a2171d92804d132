import 'server-only'
import type { ClaimView, EvidenceView, ReviewView } from '@/lib/server/claims/claim-view'
import type { Context } from '@/lib/server/db/context'
import type { QuotationRow } from '@/lib/server/quotations/list-quotations'

export interface HistoryEntry {
  readonly sequence: number
  /** One of `AuditAction`. */
  readonly action: string
  /** Null for the command line. */
  readonly actor: { readonly id: string; readonly name: string } | null
  readonly at: Date
  readonly data: unknown
}

export interface ClaimDetail extends ClaimView {
  /** The quotations in which it appears, the oldest article first. */
  readonly appearances: readonly QuotationRow[]
  /** In the order they came; withdrawn ones stay and say so. */
  readonly evidence: readonly EvidenceView[]
  /** The newest first. */
  readonly reviews: readonly ReviewView[]
  /** The newest review of the claim as it now reads; null where there is none. */
  readonly currentReview: ReviewView | null
  /** Everything that happened to the claim, its evidence and its reviews, the newest first. */
  readonly history: readonly HistoryEntry[]
}

export const getClaim = async (ctx: Context, claimId: string): Promise<ClaimDetail> => {
  throw new Error('not yet')
}
