import 'server-only'
import type { ExtractedQuotation } from '@/lib/schemas/extraction'
import type { StoredQuotationKind, StoredSpeakerKind } from '@/lib/schemas/quotation'
import type { Prisma } from '@/lib/server/db/generated/client'
import { newId } from '@/lib/server/db/new-id'
import type { NamedSpeaker } from '@/lib/server/speakers/resolve-speakers'

const KIND: Record<ExtractedQuotation['kind'], StoredQuotationKind> = {
  direct: 'DIRECT',
  mixed: 'MIXED',
  indirect: 'INDIRECT',
}
const SPEAKER_KIND: Record<NonNullable<ExtractedQuotation['speaker']>['kind'], StoredSpeakerKind> = {
  person: 'PERSON',
  organization: 'ORGANIZATION',
  anonymous: 'ANONYMOUS',
  document: 'DOCUMENT',
}

/** Whom the machine names, in the words in which speakers are kept. */
export const toNamedSpeaker = (speaker: NonNullable<ExtractedQuotation['speaker']>): NamedSpeaker => ({
  name: speaker.name,
  kind: SPEAKER_KIND[speaker.kind],
  role: speaker.role,
})

/** What the machine found, as a suggestion to be stored. `suggestion` keeps its own words for later comparison. */
export const toQuotationRow = (
  found: ExtractedQuotation,
  speakerId: string | null,
  place: { readonly newsroomId: string; readonly articleVersionId: string; readonly at: Date },
): Prisma.QuotationCreateManyInput => ({
  id: newId(),
  newsroomId: place.newsroomId,
  articleVersionId: place.articleVersionId,
  kind: KIND[found.kind],
  contentSpans: found.content,
  text: found.text,
  startOffset: found.content[0]?.start ?? 0,
  cueStart: found.cue?.start ?? null,
  cueEnd: found.cue?.end ?? null,
  sourceStart: found.source?.start ?? null,
  sourceEnd: found.source?.end ?? null,
  speakerId,
  speakerRole: found.speaker?.role ?? null,
  via: found.via,
  saidOn: found.saidOn === null ? null : new Date(`${found.saidOn}T00:00:00Z`),
  confidence: found.confidence,
  origin: 'MACHINE',
  suggestion: JSON.parse(JSON.stringify(found)) as Prisma.InputJsonObject,
  createdAt: place.at,
  updatedAt: place.at,
})
