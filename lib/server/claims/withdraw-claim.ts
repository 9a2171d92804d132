import 'server-only'
import type { WithdrawClaimInput } from '@/lib/schemas/claim'
import { recordEvent } from '@/lib/server/audit'
import type { ClaimView } from '@/lib/server/claims/claim-view'
import { lockClaim, refuseWithdrawn, requireVersion, settleClaim } from '@/lib/server/claims/lock-claim'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'
import { transact } from '@/lib/server/db/transact'

/**
 * Takes a claim back for a stated reason (Pedoman Media Siber, 5); it stays readable with it. Throws NOT_FOUND,
 * CONFLICT `claim.changed` with what is stored now, INVALID `claim.withdrawn` when it was withdrawn before.
 */
export const withdrawClaim = async (ctx: Context, input: WithdrawClaimInput): Promise<ClaimView> => {
  requirePermission(ctx, 'claim.withdraw')
  const { newsroomId } = ctx.actor
  const { claimId, version, reason } = input
  return transact(ctx, async (tx) => {
    const claim = await lockClaim(tx, newsroomId, claimId)
    refuseWithdrawn(claim)
    requireVersion(claim, version)
    await tx.claim.update({
      where: { newsroomId_id: { newsroomId, id: claimId } },
      data: { withdrawnAt: ctx.now(), withdrawnReason: reason },
    })
    const view = await settleClaim(tx, ctx, claimId, true)
    const data = { version: view.version, reason, before: claim.status }
    await recordEvent(tx, ctx, { action: 'claim.withdraw', subjectId: claimId, data })
    return view
  })
}
