import 'server-only'
import { AppError } from '@/lib/errors'
import { deriveClaimStatus } from '@/lib/review/derive-claim-status'
import { claimSelect, type ClaimView } from '@/lib/server/claims/claim-view'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'
import { requireFound } from '@/lib/server/db/require-found'

/** The claim as it is stored now. Throws NOT_FOUND. */
export const readClaim = async (tx: Transaction, newsroomId: string, id: string): Promise<ClaimView> =>
  requireFound(await tx.claim.findFirst({ where: { newsroomId, id }, select: claimSelect }))

/**
 * The claim, held until the end of the transaction: whoever else wants to change it, its evidence or its reviews waits,
 * so that what is read here stays true. Throws NOT_FOUND.
 */
export const lockClaim = async (tx: Transaction, newsroomId: string, id: string): Promise<ClaimView> => {
  await tx.$queryRaw`select 1 from claims where newsroom_id = ${newsroomId}::uuid and id = ${id}::uuid for update`
  return readClaim(tx, newsroomId, id)
}

/** Throws INVALID `claim.withdrawn`: what was withdrawn for a stated reason is not worked on any more. */
export const refuseWithdrawn = (claim: ClaimView): void => {
  if (claim.withdrawnAt !== null) throw new AppError('INVALID', 'claim.withdrawn')
}

/** Throws CONFLICT `claim.changed` with what is stored now, when the claim is not the one that was on the screen. */
export const requireVersion = (claim: ClaimView, version: number): void => {
  if (claim.version !== version) throw new AppError('CONFLICT', 'claim.changed', {}, claim)
}

/**
 * Writes the status that follows from what is stored, after a change made in the same transaction. `isNewVersion` for
 * changes of the claim's words or evidence, which leave every review given so far behind.
 */
export const settleClaim = async (
  tx: Transaction,
  ctx: Context,
  id: string,
  isNewVersion: boolean,
): Promise<ClaimView> => {
  const { newsroomId } = ctx.actor
  const { version, withdrawnAt } = await readClaim(tx, newsroomId, id)
  const evidence = await tx.evidence.findFirst({ where: { newsroomId, claimId: id, withdrawnAt: null } })
  const reviews = await tx.review.findMany({
    where: { newsroomId, claimId: id },
    select: { claimVersion: true, decision: true },
    orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }],
  })
  const next = isNewVersion ? version + 1 : version
  const facts = { version: next, isWithdrawn: withdrawnAt !== null, hasEvidence: evidence !== null, reviews }
  return tx.claim.update({
    where: { newsroomId_id: { newsroomId, id } },
    data: { version: next, status: deriveClaimStatus(facts), updatedAt: ctx.now() },
    select: claimSelect,
  })
}
