import 'server-only'
import { Certainty, CheckName, FlagCondition, StoredFact } from '@/lib/schemas/flag'
import type { Transaction } from '@/lib/server/db/create-database'
import type { Prisma } from '@/lib/server/db/generated/client'

const articleSelect = {
  id: true,
  headline: true,
  publishedAt: true,
  outlet: { select: { id: true, name: true } },
} satisfies Prisma.ArticleSelect

const quotationSelect = {
  id: true,
  text: true,
  kind: true,
  speaker: { select: { id: true, name: true } },
} satisfies Prisma.QuotationSelect

export const flagSelect = {
  id: true,
  version: true,
  check: true,
  certainty: true,
  left: true,
  right: true,
  startOffset: true,
  endOffset: true,
  state: true,
  reason: true,
  createdAt: true,
  decidedAt: true,
  resolvedAt: true,
  decidedBy: { select: { id: true, name: true } },
  rule: { select: { id: true, condition: true, reason: true, createdBy: { select: { name: true } } } },
  quotation: { select: quotationSelect },
  other: {
    select: { ...quotationSelect, articleVersion: { select: { number: true, article: { select: articleSelect } } } },
  },
  articleVersion: { select: { id: true, number: true, article: { select: articleSelect } } },
} satisfies Prisma.QuotationFlagSelect

type FlagRow = Prisma.QuotationFlagGetPayload<{ select: typeof flagSelect }>
type ArticleOfFlag = FlagRow['articleVersion']['article'] & { readonly versionNumber: number }

/** A finding as screens see it. */
export interface FlagView extends Pick<
  FlagRow,
  'id' | 'version' | 'state' | 'reason' | 'createdAt' | 'decidedAt' | 'resolvedAt' | 'decidedBy' | 'quotation'
> {
  readonly check: CheckName
  readonly certainty: Certainty
  readonly left: StoredFact
  readonly right: StoredFact
  /** Where the words stand in the text of the article's version. */
  readonly span: { readonly start: number; readonly end: number } | null
  readonly articleVersionId: string
  readonly article: ArticleOfFlag
  /** The quotation compared with, where the check compares two. */
  readonly other: (NonNullable<FlagRow['quotation']> & { readonly article: ArticleOfFlag }) | null
  /** By which rule it was dismissed, where no person looked at it. */
  readonly rule: { readonly id: string; readonly reason: string; readonly madeBy: string } | null
}

export const toFlagView = (row: FlagRow): FlagView => {
  const { check, certainty, left, right, startOffset, endOffset, articleVersion, other, rule, ...rest } = row
  return {
    ...rest,
    check: CheckName.parse(check),
    certainty: Certainty.parse(certainty),
    left: StoredFact.parse(left),
    right: StoredFact.parse(right),
    span: startOffset === null || endOffset === null ? null : { start: startOffset, end: endOffset },
    articleVersionId: articleVersion.id,
    article: { ...articleVersion.article, versionNumber: articleVersion.number },
    other: other && toOther(other),
    rule: rule && { id: rule.id, reason: rule.reason, madeBy: rule.createdBy.name },
  }
}

const toOther = ({ articleVersion, ...quotation }: NonNullable<FlagRow['other']>) => ({
  ...quotation,
  article: { ...articleVersion.article, versionNumber: articleVersion.number },
})

/** The flag as it is stored now; null where the newsroom has none of that key. */
export const findFlag = async (tx: Transaction, newsroomId: string, id: string): Promise<FlagView | null> => {
  const row = await tx.quotationFlag.findFirst({ where: { newsroomId, id }, select: flagSelect })
  return row && toFlagView(row)
}

export const parseCondition = (condition: unknown): FlagCondition => FlagCondition.parse(condition)
