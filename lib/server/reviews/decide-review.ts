import 'server-only'
import { AppError } from '@/lib/errors'
import type { DecideReviewInput } from '@/lib/schemas/review'
import { recordEvent } from '@/lib/server/audit'
import { reviewSelect, type ReviewView } from '@/lib/server/claims/claim-view'
import { lockClaim, refuseWithdrawn, requireVersion, settleClaim } from '@/lib/server/claims/lock-claim'
import type { Context } from '@/lib/server/db/context'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { requirePerson } from '@/lib/server/db/require-person'
import { transact } from '@/lib/server/db/transact'
import { readCurrentReview } from '@/lib/server/reviews/submit-review'

/**
 * The second pair of eyes: signs a verdict off, which verifies the claim, or returns it. Somebody else than its
 * reviewer, with the editor role. Posted twice by the same person it is decided once. Throws FORBIDDEN, NOT_FOUND,
 * INVALID `claim.withdrawn`, CONFLICT `claim.changed` with the claim as it is now, CONFLICT `review.changed` with the
 * verdict that stands now, when this one was decided or replaced.
 */
export const decideReview = async (ctx: Context, input: DecideReviewInput): Promise<ReviewView> => {
  requirePermission(ctx, 'review.decide')
  const decidedById = requirePerson(ctx)
  const { newsroomId } = ctx.actor
  const { reviewId, claimVersion, decision, note = null } = input
  const where = { newsroomId, id: reviewId }
  const read = { ...reviewSelect, claimId: true }
  return transact(ctx, async (tx) => {
    const { claimId, reviewer } = requireFound(await tx.review.findFirst({ where, select: read }))
    requirePermission(ctx, 'review.decide', { authorId: reviewer.id })
    const claim = await lockClaim(tx, newsroomId, claimId)
    const review = requireFound(await tx.review.findFirst({ where, select: reviewSelect }))
    if (review.decision === decision && review.decidedBy?.id === decidedById) return review
    refuseWithdrawn(claim)
    requireVersion(claim, claimVersion)
    const current = await readCurrentReview(tx, newsroomId, claimId, claim.version)
    if (current?.id !== reviewId || review.decision !== null) {
      throw new AppError('CONFLICT', 'review.changed', {}, current)
    }
    await tx.review.update({
      where: { newsroomId_id: { newsroomId, id: reviewId } },
      data: { decision, decidedById, decidedAt: ctx.now(), decisionNote: note },
    })
    await settleClaim(tx, ctx, claimId, false)
    const action = decision === 'SIGNED_OFF' ? 'review.sign-off' : 'review.return'
    const data = { claimId, claimVersion, verdict: review.verdict.code, note }
    await recordEvent(tx, ctx, { action, subjectId: reviewId, data })
    return requireFound(await tx.review.findFirst({ where, select: reviewSelect }))
  })
}
