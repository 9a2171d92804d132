import 'server-only'
import type { CreateClaimInput } from '@/lib/schemas/claim'
import { recordEvent } from '@/lib/server/audit'
import type { ClaimView } from '@/lib/server/claims/claim-view'
import { readClaim } from '@/lib/server/claims/lock-claim'
import { holdQuotations, type HeldQuotation } from '@/lib/server/claims/hold-quotations'
import type { Context } from '@/lib/server/db/context'
import { newId } from '@/lib/server/db/new-id'
import { requirePermission } from '@/lib/server/db/require-permission'
import { requirePerson } from '@/lib/server/db/require-person'
import { transact } from '@/lib/server/db/transact'
import { chooseSpeaker } from '@/lib/server/speakers/choose-speaker'

const sharedSpeaker = (quotations: readonly HeldQuotation[]): string | null => {
  const [first] = quotations
  return first && quotations.every(({ speakerId }) => speakerId === first.speakerId) ? first.speakerId : null
}

/**
 * Makes a checkable statement out of one or more quotations. Throws FORBIDDEN (also for the system: a claim is a
 * person's), NOT_FOUND, INVALID `claim.quotation-rejected`. A form posted twice makes one claim.
 */
export const createClaim = async (ctx: Context, input: CreateClaimInput): Promise<ClaimView> => {
  requirePermission(ctx, 'claim.save')
  const createdById = requirePerson(ctx)
  const { newsroomId } = ctx.actor
  const { text, quotationIds, speakerId, requestId } = input
  return transact(ctx, async (tx) => {
    const quotations = await holdQuotations(tx, newsroomId, quotationIds)
    const speaker =
      speakerId === undefined
        ? sharedSpeaker(quotations)
        : await chooseSpeaker(tx, newsroomId, speakerId === null ? null : { speakerId })
    const id = requestId ?? newId()
    const language = quotations[0]?.language ?? 'id'
    const at = { createdAt: ctx.now(), updatedAt: ctx.now() }
    const { count } = await tx.claim.createMany({
      data: { id, newsroomId, text, language, speakerId: speaker, createdById, ...at },
      skipDuplicates: true,
    })
    if (count === 0) return readClaim(tx, newsroomId, id)
    await tx.claimAppearance.createMany({
      data: quotationIds.map((quotationId) => ({
        id: newId(),
        newsroomId,
        claimId: id,
        quotationId,
        createdAt: at.createdAt,
      })),
    })
    const data = { text, quotationIds, speakerId: speaker }
    await recordEvent(tx, ctx, { action: 'claim.create', subjectId: id, data })
    return readClaim(tx, newsroomId, id)
  })
}
