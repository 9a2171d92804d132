import 'server-only'
import type { FormerQuotation } from '@/lib/matching/carry-quotations'
import { annotationSelect, toAnnotationView, type AnnotationView } from '@/lib/server/annotations/annotation-view'
import type { Transaction } from '@/lib/server/db/create-database'
import type { Prisma } from '@/lib/server/db/generated/client'
import { quotationSelect, toQuotationView, type QuotationView } from '@/lib/server/quotations/quotation-view'

/** A version that another takes the place of, with what was marked in it. */
export interface FormerVersion {
  readonly id: string
  readonly articleId: string
  readonly text: string
  readonly quotations: readonly QuotationView[]
  readonly annotations: readonly AnnotationView[]
  /** An older one, of which only what had changed or vanished since may come back. */
  readonly isOlder: boolean
}

const order = [{ startOffset: 'asc' }, { id: 'asc' }] satisfies Prisma.QuotationOrderByWithRelationInput[]
const standing = { where: { deletedAt: null }, select: annotationSelect, orderBy: order }

/** A page that changes all day leaves many; the newest may come back. */
const MOST_LOST = 200

/** Marks of older versions whose words were altered or gone in every version since; they may stand again. */
const readLost = async (
  tx: Transaction,
  newsroomId: string,
  articleIds: readonly string[],
): Promise<FormerVersion[]> => {
  const lost = await tx.alteration.findMany({
    where: { newsroomId, articleId: { in: [...articleIds] }, state: { not: 'ACCEPTED' } },
    select: {
      ...{ fromVersionId: true, articleId: true },
      quotation: { select: { ...quotationSelect, carriedTo: { select: { id: true }, take: 1 } } },
      annotation: { select: { ...annotationSelect, carriedTo: { select: { id: true }, take: 1 } } },
    },
    orderBy: { id: 'desc' },
    take: MOST_LOST,
  })
  const versionIds = [...new Set(lost.map(({ fromVersionId }) => fromVersionId))]
  if (versionIds.length === 0) return []
  const texts = await tx.articleVersion.findMany({
    where: { newsroomId, id: { in: versionIds } },
    select: { id: true, articleId: true, text: true },
    orderBy: { number: 'desc' },
  })
  const isLost = (mark: { carriedTo: unknown[] } | null): boolean => mark !== null && mark.carriedTo.length === 0
  return texts.map((version) => {
    const own = lost.filter(({ fromVersionId }) => fromVersionId === version.id)
    const quotations = own.flatMap(({ quotation }) => (quotation && isLost(quotation) ? [quotation] : []))
    const annotations = own.flatMap(({ annotation }) =>
      annotation && isLost(annotation) && annotation.deletedAt === null ? [annotation] : [],
    )
    return {
      ...{ ...version, isOlder: true },
      quotations: quotations.map(({ carriedTo: _, ...row }) => toQuotationView(row)),
      annotations: annotations.map(({ carriedTo: _, ...row }) => toAnnotationView(row)),
    }
  })
}

/** The newest versions of some articles, each followed by the older ones of which something may come back. */
export const readFormer = async (
  tx: Transaction,
  newsroomId: string,
  newest: readonly { readonly articleId: string; readonly versionId: string }[],
): Promise<ReadonlyMap<string, readonly FormerVersion[]>> => {
  const versions = await tx.articleVersion.findMany({
    where: { newsroomId, id: { in: newest.map(({ versionId }) => versionId) } },
    select: {
      ...{ id: true, articleId: true, text: true },
      quotations: { select: quotationSelect, orderBy: order },
      annotations: standing,
    },
  })
  const lost = await readLost(
    tx,
    newsroomId,
    newest.map(({ articleId }) => articleId),
  )
  return new Map(
    versions.map(({ quotations, annotations, ...version }) => [
      version.articleId,
      [
        {
          ...{ ...version, isOlder: false },
          ...{ quotations: quotations.map(toQuotationView), annotations: annotations.map(toAnnotationView) },
        },
        ...lost.filter(({ articleId, id }) => articleId === version.articleId && id !== version.id),
      ],
    ]),
  )
}

/** A stored quotation as the comparison of two versions sees it. */
export const toFormer = (quotation: QuotationView): FormerQuotation => {
  const { contentSpans, cueSpan, sourceSpan, suggestion, speaker, state, origin, version } = quotation
  const isUntouched = origin === 'MACHINE' && state === 'SUGGESTED' && version === 1
  return {
    ...{ contentSpans, cueSpan, sourceSpan, suggestion, speakerName: speaker?.name ?? null },
    ...{ isSettled: !isUntouched, isRejected: state === 'REJECTED' },
  }
}
