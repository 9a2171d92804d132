import 'server-only'
import type { PairedQuotation } from '@/lib/checks/check-pair'
import { namesSpeaker } from '@/lib/checks/names-speaker'
import { ExtractedQuotation, type SpeakerKind } from '@/lib/schemas/extraction'
import { Span } from '@/lib/schemas/span'
import type { StoredSpeakerKind } from '@/lib/schemas/quotation'
import type { Prisma } from '@/lib/server/db/generated/client'
import { toDay } from '@/lib/server/db/to-day'

/** A stored quotation as it is compared with another. */
export interface StoredPaired extends PairedQuotation {
  readonly id: string
  readonly versionId: string
  readonly articleId: string
  readonly speakerId: string | null
  readonly outletId: string | null
  readonly contentSpans: readonly Span[]
}

export const pairedSelect = {
  id: true,
  articleVersionId: true,
  kind: true,
  state: true,
  text: true,
  contentSpans: true,
  saidOn: true,
  speakerId: true,
  outletId: true,
  speakerRole: true,
  language: true,
  suggestion: true,
  updatedById: true,
  speaker: { select: { name: true, kind: true, aliases: { select: { name: true } } } },
  articleVersion: { select: { articleId: true, article: { select: { headline: true } } } },
} satisfies Prisma.QuotationSelect

const KIND: Record<StoredSpeakerKind, SpeakerKind> = {
  PERSON: 'person',
  ORGANIZATION: 'organization',
  ANONYMOUS: 'anonymous',
  DOCUMENT: 'document',
}

/** What a person settled is named; of the machine's own, the words beside it have to say the name. */
const isNamed = (row: Prisma.QuotationGetPayload<{ select: typeof pairedSelect }>): boolean => {
  if (row.state === 'CONFIRMED' && row.updatedById !== null) return true
  const source = row.suggestion === null ? null : (ExtractedQuotation.safeParse(row.suggestion).data?.source ?? null)
  return row.speaker !== null && namesSpeaker(source?.text ?? null, row.speaker.name)
}

export const toPaired = (row: Prisma.QuotationGetPayload<{ select: typeof pairedSelect }>): StoredPaired => ({
  id: row.id,
  versionId: row.articleVersionId,
  articleId: row.articleVersion.articleId,
  speakerId: row.speakerId,
  outletId: row.outletId,
  text: row.text,
  contentSpans: Span.array().parse(row.contentSpans),
  speaker: row.speaker?.name ?? null,
  role: row.speakerRole,
  headline: row.articleVersion.article.headline,
  language: row.language === 'en' ? 'en' : 'id',
  on: toDay(row.saidOn),
  identity:
    row.speaker === null
      ? null
      : {
          name: row.speaker.name,
          kind: KIND[row.speaker.kind],
          aliases: row.speaker.aliases.map(({ name }) => name),
          role: row.speakerRole,
        },
  isNamed: isNamed(row),
  isQuoted: row.kind !== 'INDIRECT',
})
