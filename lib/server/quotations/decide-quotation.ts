import 'server-only'
import { AppError } from '@/lib/errors'
import { STATE_AFTER } from '@/lib/review/state-after'
import type { DecideQuotationInput } from '@/lib/schemas/quotation'
import { recordEvent } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import { enqueueChecks } from '@/lib/server/db/enqueue-checks'
import { enqueueMatch } from '@/lib/server/db/enqueue-match'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { transact } from '@/lib/server/db/transact'
import { findQuotation, type QuotationView } from '@/lib/server/quotations/quotation-view'

/**
 * Accepts a suggestion as it stands, rejects it, or takes either back. Posted twice by the same person it answers what
 * the first time did. Throws NOT_FOUND, CONFLICT `quotation.changed` with what is stored now, and INVALID
 * `quotation.used-in-claim` for rejecting words that a claim stands on.
 */
export const decideQuotation = async (ctx: Context, input: DecideQuotationInput): Promise<QuotationView> => {
  requirePermission(ctx, 'quotation.decide')
  const { newsroomId, id: actorId } = ctx.actor
  const { quotationId, version, decision } = input
  const state = STATE_AFTER[decision]
  return transact(ctx, async (tx) => {
    const before = requireFound(await findQuotation(tx, newsroomId, quotationId))
    const { count } = await tx.quotation.updateMany({
      where: { newsroomId, id: quotationId, version },
      data: { state, version: { increment: 1 }, updatedById: actorId, updatedAt: ctx.now() },
    })
    const view = requireFound(await findQuotation(tx, newsroomId, quotationId))
    if (count === 0) {
      const isRepeated = view.version === version + 1 && view.state === state && view.updatedBy?.id === actorId
      if (isRepeated) return view
      throw new AppError('CONFLICT', 'quotation.changed', {}, view)
    }
    if (state === 'REJECTED') {
      // After the update, which holds the row: a claim that is being made of these words has to wait for the outcome.
      const isUsed = await tx.claimAppearance.findFirst({
        where: { newsroomId, quotationId, claim: { status: { not: 'WITHDRAWN' } } },
      })
      if (isUsed) throw new AppError('INVALID', 'quotation.used-in-claim')
    }
    // A rejected quotation says nothing, one taken back does again.
    await enqueueChecks(tx, newsroomId, [view.articleVersionId])
    if (decision !== 'accept') await enqueueMatch(tx, newsroomId, view.articleVersionId)
    const data = { version: view.version, before: before.state, after: state }
    await recordEvent(tx, ctx, { action: `quotation.${decision}`, subjectId: quotationId, data })
    return view
  })
}
