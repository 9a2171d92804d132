import 'server-only'
import { findCurrentReview } from '@/lib/review/derive-claim-status'
import { alterationNoteSelect, toAlterationNote, type AlterationNote } from '@/lib/server/articles/alteration-view'
import { claimSelect, evidenceSelect, reviewSelect } from '@/lib/server/claims/claim-view'
import type { ClaimView, EvidenceView, ReviewView } from '@/lib/server/claims/claim-view'
import type { Context } from '@/lib/server/db/context'
import type { Prisma } from '@/lib/server/db/generated/client'
import { requireFound, requireId } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { quotationRowSelect, toQuotationRow, type QuotationRow } from '@/lib/server/quotations/list-quotations'

export interface HistoryEntry {
  readonly sequence: number
  /** One of `AuditAction`. */
  readonly action: string
  /** Null for the command line. */
  readonly actor: { readonly id: string; readonly name: string } | null
  readonly at: Date
  readonly data: unknown
}

/** A quotation that a claim stands on, and how its words were altered after they were taken. */
export interface ClaimAppearanceRow extends QuotationRow {
  readonly alterations: readonly AlterationNote[]
}

export interface ClaimDetail extends ClaimView {
  /** The quotations in which it appears, the oldest article first. */
  readonly appearances: readonly ClaimAppearanceRow[]
  /** In the order they came; withdrawn ones stay and say so. */
  readonly evidence: readonly EvidenceView[]
  /** The newest first. */
  readonly reviews: readonly ReviewView[]
  /** The newest review of the claim as it now reads; null where there is none. */
  readonly currentReview: ReviewView | null
  /** Everything that happened to the claim, its evidence and its reviews, the newest first. */
  readonly history: readonly HistoryEntry[]
}

const detailSelect = {
  ...claimSelect,
  appearances: {
    select: {
      quotation: {
        select: {
          ...quotationRowSelect,
          alterations: { where: { state: { not: 'DISMISSED' } }, select: alterationNoteSelect, orderBy: { id: 'asc' } },
        },
      },
    },
    orderBy: { id: 'asc' },
  },
  evidence: { select: evidenceSelect, orderBy: { id: 'asc' } },
  reviews: { select: reviewSelect, orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }] },
} satisfies Prisma.ClaimSelect

const HISTORY_LENGTH = 500

const readHistory = (ctx: Context, subjectIds: string[]): Promise<HistoryEntry[]> =>
  ctx.db.auditEvent.findMany({
    where: { newsroomId: ctx.actor.newsroomId, subjectId: { in: subjectIds } },
    select: { sequence: true, action: true, at: true, data: true, actor: { select: { id: true, name: true } } },
    orderBy: { sequence: 'desc' },
    take: HISTORY_LENGTH,
  })

const publishedFirst = (a: QuotationRow, b: QuotationRow): number =>
  (a.article.publishedAt?.getTime() ?? Infinity) - (b.article.publishedAt?.getTime() ?? Infinity) || 0

/** Everything that the page of a claim shows, in a fixed number of queries. Throws NOT_FOUND. */
export const getClaim = async (ctx: Context, claimId: string): Promise<ClaimDetail> => {
  requirePermission(ctx, 'article.read')
  const { newsroomId } = ctx.actor
  const found = await ctx.db.claim.findFirst({ where: { newsroomId, id: requireId(claimId) }, select: detailSelect })
  const { appearances, reviews, evidence, ...claim } = requireFound(found)
  const subjectIds = [claimId, ...evidence.map(({ id }) => id), ...reviews.map(({ id }) => id)]
  return {
    ...claim,
    evidence,
    appearances: appearances
      .map(({ quotation: { alterations, ...row } }) => ({
        ...toQuotationRow(row),
        alterations: alterations.map(toAlterationNote),
      }))
      .sort(publishedFirst),
    reviews: reviews.toReversed(),
    currentReview: findCurrentReview(reviews, claim.version),
    history: await readHistory(ctx, subjectIds),
  }
}
