import 'server-only'
import { AppError } from '@/lib/errors'
import { findCurrentReview } from '@/lib/review/derive-claim-status'
import type { SubmitReviewInput } from '@/lib/schemas/review'
import { recordEvent } from '@/lib/server/audit'
import { reviewSelect, type ReviewView } from '@/lib/server/claims/claim-view'
import { lockClaim, refuseWithdrawn, requireVersion, settleClaim } from '@/lib/server/claims/lock-claim'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'
import { newId } from '@/lib/server/db/new-id'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { requirePerson } from '@/lib/server/db/require-person'
import { transact } from '@/lib/server/db/transact'

/** The newest review of the claim as it reads in this version; null where there is none. */
export const readCurrentReview = async (
  tx: Transaction,
  newsroomId: string,
  claimId: string,
  version: number,
): Promise<ReviewView | null> => {
  const reviews = await tx.review.findMany({
    where: { newsroomId, claimId, claimVersion: version },
    orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }],
    select: reviewSelect,
  })
  return findCurrentReview(reviews, version)
}

/**
 * Gives a verdict with its reasons on the claim as it was on the screen; it then waits for somebody else's sign-off. Its
 * reviewer may replace it while it waits; posted twice it is given once. Throws FORBIDDEN, NOT_FOUND, INVALID
 * `claim.withdrawn` and `claim.needs-evidence`, CONFLICT `claim.changed` with the claim as it is now, CONFLICT
 * `review.waiting` with a colleague's verdict that came first.
 */
export const submitReview = async (ctx: Context, input: SubmitReviewInput): Promise<ReviewView> => {
  requirePermission(ctx, 'review.submit')
  const reviewerId = requirePerson(ctx)
  const { newsroomId } = ctx.actor
  const { claimId, claimVersion, verdictId, reasons } = input
  return transact(ctx, async (tx) => {
    const claim = await lockClaim(tx, newsroomId, claimId)
    refuseWithdrawn(claim)
    requireVersion(claim, claimVersion)
    const verdict = requireFound(await tx.verdict.findFirst({ where: { newsroomId, id: verdictId } }))
    if (!(await tx.evidence.findFirst({ where: { newsroomId, claimId, withdrawnAt: null } }))) {
      throw new AppError('INVALID', 'claim.needs-evidence')
    }
    const current = await readCurrentReview(tx, newsroomId, claimId, claimVersion)
    if (current !== null && current.decision === null) {
      if (current.reviewer.id !== reviewerId) throw new AppError('CONFLICT', 'review.waiting', {}, current)
      if (current.verdict.id === verdictId && current.reasons === reasons) return current
    }
    const id = newId()
    await tx.review.create({
      data: { id, newsroomId, claimId, claimVersion, verdictId, reasons, reviewerId, submittedAt: ctx.now() },
    })
    await settleClaim(tx, ctx, claimId, false)
    const data = { claimId, claimVersion, verdict: verdict.code, reasons }
    await recordEvent(tx, ctx, { action: 'review.submit', subjectId: id, data })
    return requireFound(await tx.review.findFirst({ where: { newsroomId, id }, select: reviewSelect }))
  })
}
