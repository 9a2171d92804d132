import 'server-only'
import type { WithdrawEvidenceInput } from '@/lib/schemas/claim'
import { recordEvent } from '@/lib/server/audit'
import { evidenceSelect, type EvidenceView } from '@/lib/server/claims/claim-view'
import { lockClaim, refuseWithdrawn, settleClaim } from '@/lib/server/claims/lock-claim'
import type { Context } from '@/lib/server/db/context'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { transact } from '@/lib/server/db/transact'

/**
 * Takes a piece of evidence back; it stays readable and says so, and the claim has to be judged again. Done twice it is
 * done once. Throws NOT_FOUND, INVALID `claim.withdrawn`.
 */
export const withdrawEvidence = async (ctx: Context, input: WithdrawEvidenceInput): Promise<EvidenceView> => {
  requirePermission(ctx, 'evidence.save')
  const { newsroomId } = ctx.actor
  const where = { newsroomId, id: input.evidenceId }
  return transact(ctx, async (tx) => {
    const { claimId } = requireFound(await tx.evidence.findFirst({ where, select: { claimId: true } }))
    refuseWithdrawn(await lockClaim(tx, newsroomId, claimId))
    const { count } = await tx.evidence.updateMany({
      where: { ...where, withdrawnAt: null },
      data: { withdrawnAt: ctx.now() },
    })
    const view = requireFound(await tx.evidence.findFirst({ where, select: evidenceSelect }))
    if (count === 0) return view
    await settleClaim(tx, ctx, claimId, true)
    const data = { claimId, url: view.url, title: view.title }
    await recordEvent(tx, ctx, { action: 'evidence.withdraw', subjectId: input.evidenceId, data })
    return view
  })
}
