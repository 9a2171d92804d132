import 'server-only'
import type { Transaction } from '@/lib/server/db/create-database'
import type { Prisma } from '@/lib/server/db/generated/client'
import { Selectors } from '@/lib/schemas/selectors'
import type { Span } from '@/lib/schemas/span'

export const annotationSelect = {
  id: true,
  articleVersionId: true,
  quotationId: true,
  motivation: true,
  body: true,
  startOffset: true,
  endOffset: true,
  selectors: true,
  version: true,
  createdAt: true,
  updatedAt: true,
  deletedAt: true,
  createdBy: { select: { id: true, name: true } },
} satisfies Prisma.AnnotationSelect

type AnnotationRow = Prisma.AnnotationGetPayload<{ select: typeof annotationSelect }>

/** A note as screens see it; `span` in UTF-16 units, `selectors` as they go out of the house. */
export interface AnnotationView extends Omit<AnnotationRow, 'startOffset' | 'endOffset' | 'selectors'> {
  readonly span: Span
  readonly selectors: Selectors
}

export const toAnnotationView = ({ startOffset, endOffset, selectors, ...rest }: AnnotationRow): AnnotationView => ({
  ...rest,
  span: { start: startOffset, end: endOffset },
  selectors: Selectors.parse(selectors),
})

/** The note as it is stored now, also when deleted; null where the newsroom has none of that key. */
export const findAnnotation = async (
  tx: Transaction,
  newsroomId: string,
  id: string,
): Promise<AnnotationView | null> => {
  const row = await tx.annotation.findFirst({ where: { newsroomId, id }, select: annotationSelect })
  return row && toAnnotationView(row)
}
