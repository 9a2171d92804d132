import 'server-only'
import type { SaveQuotationInput } from '@/lib/schemas/quotation'
import { recordEvent } from '@/lib/server/audit'
import { lockClaim, settleClaim } from '@/lib/server/claims/lock-claim'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'
import { requirePermission } from '@/lib/server/db/require-permission'
import { transact } from '@/lib/server/db/transact'
import { findQuotation, toRecord, type QuotationView } from '@/lib/server/quotations/quotation-view'
import { saveQuotation } from '@/lib/server/quotations/save-quotation'

/** The claims that stand on a quotation and are still worked on, held in one order so that two writers cannot block. */
const lockClaimsOf = async (tx: Transaction, newsroomId: string, quotationId: string): Promise<string[]> => {
  const rows = await tx.claimAppearance.findMany({
    where: { newsroomId, quotationId, claim: { withdrawnAt: null } },
    select: { claimId: true },
    orderBy: { claimId: 'asc' },
  })
  for (const { claimId } of rows) await lockClaim(tx, newsroomId, claimId)
  return rows.map(({ claimId }) => claimId)
}

/** What a verdict was given on; a quotation's state and version are the desk's own bookkeeping. */
const toSaid = (view: QuotationView | null): string => {
  const { state: _, version: __, ...said } = view === null ? { state: '', version: 0 } : toRecord(view)
  return JSON.stringify(said)
}

/**
 * Adds or corrects a quotation, as `saveQuotation` does. A verdict counts for a claim in the words that it was given
 * on: where a claim stands on a quotation that now reads otherwise, it becomes a new version and has to be judged again.
 */
export const saveClaimedQuotation = async (ctx: Context, input: SaveQuotationInput): Promise<QuotationView> => {
  requirePermission(ctx, 'quotation.save')
  if (!('quotationId' in input)) return saveQuotation(ctx, input)
  const { newsroomId } = ctx.actor
  const { quotationId } = input
  return transact(ctx, async (tx) => {
    // Claims before quotations, as all who write both hold them.
    const claimIds = await lockClaimsOf(tx, newsroomId, quotationId)
    const before = await findQuotation(tx, newsroomId, quotationId)
    const after = await saveQuotation({ ...ctx, tx }, input)
    if (toSaid(before) === toSaid(after)) return after
    for (const claimId of claimIds) {
      const { version } = await settleClaim(tx, ctx, claimId, true)
      await recordEvent(tx, ctx, { action: 'claim.reopen', subjectId: claimId, data: { version, quotationId } })
    }
    return after
  })
}
