import type { ClaimStatus } from '@/lib/schemas/claim'
import type { ReviewDecision } from '@/lib/schemas/review'

/** A review as far as a claim's status depends on it. */
export interface StatusReview {
  readonly claimVersion: number
  readonly decision: ReviewDecision | null
}

/** What happened to a claim, as far as its status depends on it. */
export interface StatusFacts {
  /** Rises with every change of the claim's words or of its evidence. */
  readonly version: number
  readonly isWithdrawn: boolean
  readonly hasEvidence: boolean
  /** In the order in which they were submitted. */
  readonly reviews: readonly StatusReview[]
}

/** The newest review of the claim as it now reads; null where its words or evidence changed since, or nobody judged. */
export const findCurrentReview = <T extends Pick<StatusReview, 'claimVersion'>>(
  reviews: readonly T[],
  version: number,
): T | null => reviews.findLast((review) => review.claimVersion === version) ?? null

/**
 * Where does a claim stand? A pure consequence of what happened to it: a verdict counts only for the very version that
 * was judged, so that a claim is never verified in words, or by evidence, that nobody signed off.
 */
export const deriveClaimStatus = ({ version, isWithdrawn, hasEvidence, reviews }: StatusFacts): ClaimStatus => {
  if (isWithdrawn) return 'WITHDRAWN'
  const current = findCurrentReview(reviews, version)
  if (current?.decision === 'SIGNED_OFF') return 'VERIFIED'
  if (current?.decision === 'RETURNED') return 'RETURNED'
  if (current !== null) return 'AWAITING_SIGN_OFF'
  return hasEvidence || reviews.length > 0 ? 'IN_REVIEW' : 'OPEN'
}
