import 'server-only'
import type { Page } from '@/lib/schemas/page'
import type { ListQuotationsInput } from '@/lib/schemas/quotation'
import type { Context } from '@/lib/server/db/context'
import type { Prisma } from '@/lib/server/db/generated/client'
import { requirePermission } from '@/lib/server/db/require-permission'
import { keyCursor, pageSize, toPage } from '@/lib/server/db/to-page'
import { quotationSelect, toQuotationView, type QuotationView } from '@/lib/server/quotations/quotation-view'
import { followSpeaker } from '@/lib/server/speakers/follow-speaker'

export interface QuotationRow extends QuotationView {
  /** Findings about it that are still to be decided; more than a few are not counted. */
  readonly openFlagCount: number
  readonly article: {
    readonly id: string
    readonly headline: string
    readonly canonicalUrl: string | null
    readonly publishedAt: Date | null
    readonly outlet: { readonly id: string; readonly name: string } | null
    readonly versionNumber: number
  }
}

/** Undecided findings whose facts still do not agree. */
const OPEN_FLAG = { state: 'OPEN', resolvedAt: null } satisfies Prisma.QuotationFlagWhereInput
const MOST_FLAGS = 9

export const quotationRowSelect = {
  ...quotationSelect,
  flags: { where: OPEN_FLAG, select: { id: true }, take: MOST_FLAGS },
  articleVersion: {
    select: {
      number: true,
      article: {
        select: {
          id: true,
          headline: true,
          canonicalUrl: true,
          publishedAt: true,
          outlet: { select: { id: true, name: true } },
        },
      },
    },
  },
} satisfies Prisma.QuotationSelect

export const toQuotationRow = ({
  articleVersion,
  flags,
  ...row
}: Prisma.QuotationGetPayload<{ select: typeof quotationRowSelect }>): QuotationRow => ({
  ...toQuotationView(row),
  openFlagCount: flags.length,
  article: { ...articleVersion.article, versionNumber: articleVersion.number },
})

/** Which quotations are there, the newest first? The queue is this with `state: ['SUGGESTED']`. */
export const listQuotations = async (ctx: Context, input: ListQuotationsInput = {}): Promise<Page<QuotationRow>> => {
  requirePermission(ctx, 'article.read')
  const { newsroomId } = ctx.actor
  const { state, outletId, articleId, minConfidence, maxConfidence, isFlagged } = input
  const { speakerId } = await followSpeaker(ctx.db, newsroomId, input)
  const cursor = keyCursor(input)
  const confidence = {
    ...(typeof minConfidence === 'number' ? { gte: minConfidence } : {}),
    ...(typeof maxConfidence === 'number' ? { lte: maxConfidence } : {}),
  }
  const rows = await ctx.db.quotation.findMany({
    where: {
      newsroomId,
      ...(state?.length ? { state: { in: state } } : {}),
      ...(speakerId ? { speakerId } : {}),
      ...(Object.keys(confidence).length ? { confidence } : {}),
      ...(outletId ? { outletId } : {}),
      ...(isFlagged ? { flags: { some: OPEN_FLAG } } : {}),
      // What a later version of its article replaced is part of that article's history and of no other list.
      ...(articleId ? { articleVersion: { articleId } } : { isCurrent: true }),
      ...(cursor ? { id: { lt: cursor } } : {}),
    },
    orderBy: { id: 'desc' },
    take: pageSize(input) + 1,
    select: quotationRowSelect,
  })
  return toPage(rows.map(toQuotationRow), pageSize(input), ({ id }) => id)
}
