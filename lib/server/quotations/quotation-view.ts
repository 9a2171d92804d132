import 'server-only'
import type { Transaction } from '@/lib/server/db/create-database'
import type { Prisma } from '@/lib/server/db/generated/client'
import { toDay } from '@/lib/server/db/to-day'
import { ExtractedQuotation } from '@/lib/schemas/extraction'
import { Span } from '@/lib/schemas/span'
import { speakerSelect, type SpeakerView } from '@/lib/server/speakers/speaker-view'

export const quotationSelect = {
  id: true,
  articleVersionId: true,
  version: true,
  kind: true,
  state: true,
  origin: true,
  text: true,
  contentSpans: true,
  cueStart: true,
  cueEnd: true,
  sourceStart: true,
  sourceEnd: true,
  speakerRole: true,
  via: true,
  saidOn: true,
  confidence: true,
  suggestion: true,
  createdAt: true,
  updatedAt: true,
  speaker: { select: speakerSelect },
  updatedBy: { select: { id: true, name: true } },
} satisfies Prisma.QuotationSelect

type QuotationRow = Prisma.QuotationGetPayload<{ select: typeof quotationSelect }>

/** A quotation as screens see it: spans in UTF-16 units of its article version's text. */
export interface QuotationView extends Pick<
  QuotationRow,
  | 'id'
  | 'articleVersionId'
  | 'version'
  | 'kind'
  | 'state'
  | 'origin'
  | 'text'
  | 'speakerRole'
  | 'via'
  | 'confidence'
  | 'createdAt'
  | 'updatedAt'
  | 'updatedBy'
> {
  readonly contentSpans: readonly Span[]
  readonly cueSpan: Span | null
  readonly sourceSpan: Span | null
  readonly speaker: SpeakerView | null
  /** `YYYY-MM-DD` */
  readonly saidOn: string | null
  /** What the machine printed; null for a quotation that a person added. */
  readonly suggestion: ExtractedQuotation | null
}

const spanOrNull = (start: number | null, end: number | null): Span | null =>
  start === null || end === null ? null : { start, end }

export const toQuotationView = (row: QuotationRow): QuotationView => {
  const { cueStart, cueEnd, sourceStart, sourceEnd, contentSpans, saidOn, suggestion, ...rest } = row
  return {
    ...rest,
    contentSpans: Span.array().parse(contentSpans),
    cueSpan: spanOrNull(cueStart, cueEnd),
    sourceSpan: spanOrNull(sourceStart, sourceEnd),
    saidOn: toDay(saidOn),
    suggestion: suggestion === null ? null : ExtractedQuotation.parse(suggestion),
  }
}

/** The quotation as it is stored now; null where the newsroom has none of that key. */
export const findQuotation = async (tx: Transaction, newsroomId: string, id: string): Promise<QuotationView | null> => {
  const row = await tx.quotation.findFirst({ where: { newsroomId, id }, select: quotationSelect })
  return row && toQuotationView(row)
}

/** What the record keeps of a quotation: what it said, where, and of whom. */
export const toRecord = (view: QuotationView): Prisma.InputJsonObject => ({
  version: view.version,
  kind: view.kind,
  state: view.state,
  text: view.text,
  contentSpans: view.contentSpans.map(({ start, end }) => ({ start, end })),
  cueSpan: view.cueSpan,
  sourceSpan: view.sourceSpan,
  speakerId: view.speaker?.id ?? null,
  speaker: view.speaker?.name ?? null,
  speakerRole: view.speakerRole,
  via: view.via,
  saidOn: view.saidOn,
})
