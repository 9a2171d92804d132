import 'server-only'
import type { EditClaimInput } from '@/lib/schemas/claim'
import { recordEvent } from '@/lib/server/audit'
import type { ClaimView } from '@/lib/server/claims/claim-view'
import { lockClaim, refuseWithdrawn, requireVersion, settleClaim } from '@/lib/server/claims/lock-claim'
import { holdQuotations } from '@/lib/server/claims/hold-quotations'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'
import { newId } from '@/lib/server/db/new-id'
import { requirePermission } from '@/lib/server/db/require-permission'
import { transact } from '@/lib/server/db/transact'
import { chooseSpeaker } from '@/lib/server/speakers/choose-speaker'

const readQuotationIds = async (tx: Transaction, newsroomId: string, claimId: string): Promise<string[]> => {
  const where = { newsroomId, claimId }
  const rows = await tx.claimAppearance.findMany({ where, select: { quotationId: true }, orderBy: { id: 'asc' } })
  return rows.map(({ quotationId }) => quotationId)
}

/** Makes the claim appear in exactly these quotations. */
const saveAppearances = async (tx: Transaction, ctx: Context, claimId: string, before: string[], after: string[]) => {
  const { newsroomId } = ctx.actor
  await holdQuotations(tx, newsroomId, after)
  await tx.claimAppearance.deleteMany({ where: { newsroomId, claimId, quotationId: { notIn: after } } })
  const added = after.filter((id) => !before.includes(id))
  await tx.claimAppearance.createMany({
    data: added.map((quotationId) => ({ id: newId(), newsroomId, claimId, quotationId, createdAt: ctx.now() })),
  })
}

const isSameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id))

/**
 * Changes a claim's words, speaker or quotations; what is absent stays. The verdicts given so far were about the claim
 * as it was, so a verified claim has to be judged again. Changing nothing is no change and leaves no trace. Throws
 * NOT_FOUND, CONFLICT `claim.changed` with what is stored now, INVALID `claim.withdrawn`, `claim.quotation-rejected`.
 */
export const editClaim = async (ctx: Context, input: EditClaimInput): Promise<ClaimView> => {
  requirePermission(ctx, 'claim.save')
  const { newsroomId } = ctx.actor
  const { claimId, version } = input
  return transact(ctx, async (tx) => {
    const claim = await lockClaim(tx, newsroomId, claimId)
    refuseWithdrawn(claim)
    const before = {
      text: claim.text,
      speakerId: claim.speaker?.id ?? null,
      quotationIds: await readQuotationIds(tx, newsroomId, claimId),
    }
    const after = {
      text: input.text ?? before.text,
      speakerId: input.speakerId === undefined ? before.speakerId : input.speakerId,
      quotationIds: input.quotationIds ?? before.quotationIds,
    }
    const isSame =
      before.text === after.text &&
      before.speakerId === after.speakerId &&
      isSameSet(before.quotationIds, after.quotationIds)
    if (isSame) return claim
    requireVersion(claim, version)
    await saveAppearances(tx, ctx, claimId, before.quotationIds, after.quotationIds)
    const speakerId = await chooseSpeaker(
      tx,
      newsroomId,
      after.speakerId === null ? null : { speakerId: after.speakerId },
    )
    await tx.claim.update({
      where: { newsroomId_id: { newsroomId, id: claimId } },
      data: { text: after.text, speakerId },
    })
    const view = await settleClaim(tx, ctx, claimId, true)
    await recordEvent(tx, ctx, {
      action: 'claim.edit',
      subjectId: claimId,
      data: { version: view.version, before, after },
    })
    return view
  })
}
