import 'server-only'
import type { Appearance, VerifiedClaim } from '@/lib/export/verified-claim'
import { findCurrentReview } from '@/lib/review/derive-claim-status'
import { Span } from '@/lib/schemas/span'
import { VerdictCode } from '@/lib/schemas/verdict'
import { describeSpan } from '@/lib/selectors/describe-span'
import { verdictSelect } from '@/lib/server/claims/claim-view'
import type { Transaction } from '@/lib/server/db/create-database'
import type { Prisma } from '@/lib/server/db/generated/client'
import { requireFound } from '@/lib/server/db/require-found'
import { toDay } from '@/lib/server/db/to-day'

const appearanceSelect = {
  id: true,
  text: true,
  kind: true,
  contentSpans: true,
  speakerRole: true,
  via: true,
  saidOn: true,
  speaker: { select: { name: true, kind: true } },
  articleVersion: {
    select: {
      id: true,
      number: true,
      text: true,
      retrievedAt: true,
      textSha256: true,
      snapshot: { select: { sha256: true } },
      article: {
        select: {
          id: true,
          headline: true,
          canonicalUrl: true,
          language: true,
          publishedAt: true,
          outlet: { select: { name: true } },
        },
      },
    },
  },
} satisfies Prisma.QuotationSelect

const verifiedSelect = {
  id: true,
  text: true,
  language: true,
  version: true,
  updatedAt: true,
  speaker: { select: { name: true, kind: true } },
  appearances: { select: { quotation: { select: appearanceSelect } }, orderBy: { id: 'asc' } },
  evidence: {
    where: { withdrawnAt: null },
    select: { url: true, title: true, excerpt: true, stance: true, createdAt: true },
    orderBy: { id: 'asc' },
  },
  reviews: {
    select: { claimVersion: true, reasons: true, decidedAt: true, verdict: { select: verdictSelect } },
    orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }],
  },
} satisfies Prisma.ClaimSelect

const toAppearance = (row: Prisma.QuotationGetPayload<{ select: typeof appearanceSelect }>): Appearance => {
  const { id, contentSpans, saidOn, articleVersion, ...quotation } = row
  const { article, snapshot, text, ...version } = articleVersion
  const { canonicalUrl, outlet, ...rest } = article
  const spans = Span.array().parse(contentSpans)
  return {
    ...quotation,
    quotationId: id,
    saidOn: toDay(saidOn),
    selectors: spans.flatMap((span) => describeSpan(text, span) ?? []),
    article: { ...rest, url: canonicalUrl, outlet: outlet?.name ?? null },
    version: { ...version, snapshotSha256: snapshot.sha256 },
  }
}

const toVerifiedClaim = (row: Prisma.ClaimGetPayload<{ select: typeof verifiedSelect }>): VerifiedClaim => {
  const { reviews, appearances, ...claim } = row
  const { verdict, reasons, decidedAt } = requireFound(findCurrentReview(reviews, claim.version))
  return {
    ...claim,
    verdict: { ...verdict, code: VerdictCode.parse(verdict.code) },
    reasons,
    verifiedAt: requireFound(decidedAt),
    appearances: appearances.map(({ quotation }) => toAppearance(quotation)),
  }
}

/** These verified claims, in this order, with all that an export says of them. */
export const readVerifiedClaims = async (
  tx: Transaction,
  newsroomId: string,
  ids: readonly string[],
): Promise<VerifiedClaim[]> => {
  if (ids.length === 0) return []
  const rows = await tx.claim.findMany({ where: { newsroomId, id: { in: [...ids] } }, select: verifiedSelect })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => toVerifiedClaim(requireFound(byId.get(id))))
}
