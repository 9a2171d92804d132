import 'server-only'
import type { QuotationKind } from '@/lib/schemas/extraction'
import type { QuotationState, StoredQuotationKind } from '@/lib/schemas/quotation'
import { Span } from '@/lib/schemas/span'
import type { Prisma } from '@/lib/server/db/generated/client'
import { speakerSelect, type SpeakerView } from '@/lib/server/speakers/speaker-view'

/** Text shown on each side of a quotation. */
const CONTEXT = 280

export const memberSelect = {
  id: true,
  text: true,
  kind: true,
  state: true,
  version: true,
  contentSpans: true,
  via: true,
  speakerRole: true,
  speaker: { select: speakerSelect },
  articleVersion: {
    select: {
      number: true,
      text: true,
      article: {
        select: {
          id: true,
          headline: true,
          canonicalUrl: true,
          credits: true,
          language: true,
          publishedAt: true,
          outlet: { select: { id: true, name: true, isWire: true } },
          versions: { select: { number: true }, orderBy: { number: 'desc' }, take: 1 },
        },
      },
    },
  },
} satisfies Prisma.QuotationSelect

/** A quotation of an utterance with the article it stands in. */
export interface MemberView {
  readonly quotationId: string
  readonly text: string
  readonly storedKind: StoredQuotationKind
  readonly kind: QuotationKind
  readonly language: 'id' | 'en'
  readonly state: QuotationState
  /** Whom this article names as the speaker. */
  readonly saidBy: SpeakerView | null
  readonly speakerRole: string | null
  readonly via: readonly string[]
  /** What stands before and after it in its article. */
  readonly before: string
  readonly after: string
  readonly article: {
    readonly id: string
    readonly headline: string
    readonly canonicalUrl: string | null
    readonly credits: readonly string[]
    readonly publishedAt: Date | null
    readonly outlet: { readonly id: string; readonly name: string; readonly isWire: boolean } | null
    readonly versionNumber: number
    /** The article has a later version, in which these words do not stand. */
    readonly isEarlier: boolean
  }
}

export const toMemberView = (row: Prisma.QuotationGetPayload<{ select: typeof memberSelect }>): MemberView => {
  const { articleVersion, contentSpans, id, kind, version: _, speaker, ...rest } = row
  const { versions, language, ...article } = articleVersion.article
  const spans = Span.array().parse(contentSpans)
  const start = spans[0]?.start ?? 0
  const end = spans.at(-1)?.end ?? 0
  return {
    ...rest,
    quotationId: id,
    saidBy: speaker,
    storedKind: kind,
    kind: KIND[kind],
    language: language === 'en' ? 'en' : 'id',
    before: articleVersion.text.slice(Math.max(0, start - CONTEXT), start),
    after: articleVersion.text.slice(end, end + CONTEXT),
    article: {
      ...article,
      versionNumber: articleVersion.number,
      isEarlier: versions.some(({ number }) => number > articleVersion.number),
    },
  }
}

const KIND: Record<StoredQuotationKind, QuotationKind> = { DIRECT: 'direct', MIXED: 'mixed', INDIRECT: 'indirect' }
