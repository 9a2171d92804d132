import 'server-only'
import type { AddEvidenceInput } from '@/lib/schemas/claim'
import { recordEvent } from '@/lib/server/audit'
import { evidenceSelect, type EvidenceView } from '@/lib/server/claims/claim-view'
import { lockClaim, refuseWithdrawn, settleClaim } from '@/lib/server/claims/lock-claim'
import type { Context } from '@/lib/server/db/context'
import { newId } from '@/lib/server/db/new-id'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { requirePerson } from '@/lib/server/db/require-person'
import { transact } from '@/lib/server/db/transact'

/**
 * Adds what supports, refutes or explains a claim. Two people may add at once; a verdict given before is then about
 * other evidence, and the claim has to be judged again. A form posted twice adds one. Throws FORBIDDEN, NOT_FOUND,
 * INVALID `claim.withdrawn`.
 */
export const addEvidence = async (ctx: Context, input: AddEvidenceInput): Promise<EvidenceView> => {
  requirePermission(ctx, 'evidence.save')
  const createdById = requirePerson(ctx)
  const { newsroomId } = ctx.actor
  const { requestId, claimId, url, title, excerpt, stance } = input
  return transact(ctx, async (tx) => {
    refuseWithdrawn(await lockClaim(tx, newsroomId, claimId))
    const id = requestId ?? newId()
    const data = { claimId, url, title, excerpt, stance }
    const { count } = await tx.evidence.createMany({
      data: { id, newsroomId, ...data, createdById, createdAt: ctx.now() },
      skipDuplicates: true,
    })
    const view = requireFound(await tx.evidence.findFirst({ where: { newsroomId, id }, select: evidenceSelect }))
    if (count === 0) return view
    await settleClaim(tx, ctx, claimId, true)
    await recordEvent(tx, ctx, { action: 'evidence.add', subjectId: id, data })
    return view
  })
}
