import 'server-only'
import { findCurrentReview } from '@/lib/review/derive-claim-status'
import type { ListClaimsInput } from '@/lib/schemas/claim'
import type { Page } from '@/lib/schemas/page'
import { claimSelect, verdictSelect, type ClaimView, type VerdictView } from '@/lib/server/claims/claim-view'
import { findClaimIds } from '@/lib/server/claims/find-claim-ids'
import type { Context } from '@/lib/server/db/context'
import type { Prisma } from '@/lib/server/db/generated/client'
import { requirePermission } from '@/lib/server/db/require-permission'
import { keyCursor, pageSize, toPage } from '@/lib/server/db/to-page'

export interface ClaimRow extends ClaimView {
  /** The verdict of the newest review of the claim as it now reads; null where there is none. */
  readonly verdict: VerdictView | null
  readonly appearanceCount: number
  /** The outlets in which it appears, by name. */
  readonly outlets: readonly string[]
}

const rowSelect = {
  ...claimSelect,
  reviews: {
    select: { claimVersion: true, verdict: { select: verdictSelect } },
    orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }],
  },
  appearances: {
    select: { quotation: { select: { articleVersion: { select: { article: { select: { outlet: true } } } } } } },
  },
} satisfies Prisma.ClaimSelect

const toClaimRow = (row: Prisma.ClaimGetPayload<{ select: typeof rowSelect }>): ClaimRow => {
  const { reviews, appearances, ...claim } = row
  const names = appearances.map(({ quotation }) => quotation.articleVersion.article.outlet?.name)
  return {
    ...claim,
    verdict: findCurrentReview(reviews, claim.version)?.verdict ?? null,
    appearanceCount: appearances.length,
    outlets: [...new Set(names)].filter((name) => name !== undefined).sort((a, b) => a.localeCompare(b)),
  }
}

/** The rows of these claims, in this order. */
export const readClaimRows = async (ctx: Context, ids: readonly string[]): Promise<ClaimRow[]> => {
  const where = { newsroomId: ctx.actor.newsroomId, id: { in: [...ids] } }
  const rows = await ctx.db.claim.findMany({ where, select: rowSelect })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? []).map(toClaimRow)
}

/** Which claims are there under this filter, the newest first? Throws INVALID for a cursor of elsewhere. */
export const listClaims = async (ctx: Context, input: ListClaimsInput = {}): Promise<Page<ClaimRow>> => {
  requirePermission(ctx, 'article.read')
  const size = pageSize(input)
  const asked = { filter: input, after: keyCursor(input), take: size + 1 }
  const page = toPage(await findClaimIds(ctx.db, ctx.actor.newsroomId, asked), size, (id) => id)
  return { ...page, items: await readClaimRows(ctx, page.items) }
}
