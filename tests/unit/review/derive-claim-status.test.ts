import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deriveClaimStatus, findCurrentReview, type StatusFacts } from '@/lib/review/derive-claim-status'

const facts = (given: Partial<StatusFacts> = {}): StatusFacts => ({
  version: 2,
  isWithdrawn: false,
  hasEvidence: true,
  reviews: [],
  ...given,
})

describe('deriveClaimStatus', () => {
  it('follows a claim from its first words to the sign-off', () => {
    expect(deriveClaimStatus(facts({ hasEvidence: false }))).toBe('OPEN')
    expect(deriveClaimStatus(facts())).toBe('IN_REVIEW')
    expect(deriveClaimStatus(facts({ reviews: [{ claimVersion: 2, decision: null }] }))).toBe('AWAITING_SIGN_OFF')
    expect(deriveClaimStatus(facts({ reviews: [{ claimVersion: 2, decision: 'RETURNED' }] }))).toBe('RETURNED')
    expect(deriveClaimStatus(facts({ reviews: [{ claimVersion: 2, decision: 'SIGNED_OFF' }] }))).toBe('VERIFIED')
  })

  it('goes by the newest review', () => {
    const returned = { claimVersion: 2, decision: 'RETURNED' as const }
    const waiting = { claimVersion: 2, decision: null }
    expect(deriveClaimStatus(facts({ reviews: [returned, waiting] }))).toBe('AWAITING_SIGN_OFF')
    expect(findCurrentReview([returned, waiting], 2)).toBe(waiting)
  })

  it('never verifies words that nobody signed off', () => {
    const review = fc.record({
      claimVersion: fc.integer({ min: 1, max: 4 }),
      decision: fc.constantFrom(null, 'SIGNED_OFF' as const, 'RETURNED' as const),
    })
    fc.assert(
      fc.property(fc.array(review), fc.boolean(), (reviews, hasEvidence) => {
        const status = deriveClaimStatus(facts({ version: 5, reviews, hasEvidence }))
        expect(['OPEN', 'IN_REVIEW']).toContain(status)
        expect(deriveClaimStatus(facts({ reviews, isWithdrawn: true }))).toBe('WITHDRAWN')
      }),
    )
  })
})
