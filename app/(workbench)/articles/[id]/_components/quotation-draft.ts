import type { SaveQuotationInput, StoredQuotationKind, StoredSpeakerKind } from '@/lib/schemas/quotation'
import type { Selectors } from '@/lib/schemas/selectors'
import type { Span } from '@/lib/schemas/span'
import { describeSpan } from '@/lib/selectors/describe-span'
import type { QuotationView } from '@/lib/server/quotations/quotation-view'

/** A quotation as it stands in the form: what a person sees and types, spans in UTF-16 units of the version's text. */
export interface QuotationDraft {
  readonly kind: StoredQuotationKind
  readonly content: readonly Span[]
  readonly cue: Span | null
  readonly source: Span | null
  /** Set while the name in the field is that of somebody chosen from the list. */
  readonly speakerId: string | null
  readonly speakerName: string
  readonly speakerKind: StoredSpeakerKind
  readonly speakerRole: string
  /** The nearest first, separated by commas. */
  readonly via: string
  readonly saidOn: string
}

export const emptyDraft = (content: readonly Span[]): QuotationDraft => ({
  kind: 'DIRECT',
  content,
  cue: null,
  source: null,
  speakerId: null,
  speakerName: '',
  speakerKind: 'PERSON',
  speakerRole: '',
  via: '',
  saidOn: '',
})

export const toDraft = (quotation: QuotationView): QuotationDraft => ({
  kind: quotation.kind,
  content: quotation.contentSpans,
  cue: quotation.cueSpan,
  source: quotation.sourceSpan,
  speakerId: quotation.speaker?.id ?? null,
  speakerName: quotation.speaker?.name ?? '',
  speakerKind: quotation.speaker?.kind ?? 'PERSON',
  speakerRole: quotation.speakerRole ?? '',
  via: quotation.via.join(', '),
  saidOn: quotation.saidOn ?? '',
})

const toSpeaker = ({ speakerId, speakerName, speakerKind }: QuotationDraft) => {
  if (speakerId) return { speakerId }
  return speakerName.trim() === '' ? null : { name: speakerName, kind: speakerKind }
}

/** What a draft is saved as: for an existing quotation in the version that was on the screen, or as a new one. */
export type DraftTarget =
  | { readonly quotationId: string; readonly version: number }
  | { readonly articleVersionId: string; readonly requestId: string }

/** The draft as the verb takes it, its words named by selectors; null while it has no words. */
export const toSaveInput = (text: string, draft: QuotationDraft, target: DraftTarget): SaveQuotationInput | null => {
  const content = draft.content.map((span) => describeSpan(text, span)).filter((one): one is Selectors => one !== null)
  if (content.length === 0) return null
  return {
    kind: draft.kind,
    content,
    cue: draft.cue && describeSpan(text, draft.cue),
    source: draft.source && describeSpan(text, draft.source),
    speaker: toSpeaker(draft),
    speakerRole: draft.speakerRole.trim() || null,
    via: draft.via
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
    saidOn: draft.saidOn || null,
    ...target,
  }
}

/** The quotation as it will look when the draft is saved, so that the screen need not wait for the server. */
export const previewDraft = (text: string, before: QuotationView, draft: QuotationDraft): QuotationView => ({
  ...before,
  kind: draft.kind,
  contentSpans: draft.content,
  cueSpan: draft.cue,
  sourceSpan: draft.source,
  text: draft.content.map(({ start, end }) => text.slice(start, end)).join(' '),
  speaker: draft.speakerName.trim()
    ? {
        id: draft.speakerId ?? before.speaker?.id ?? '',
        name: draft.speakerName.trim(),
        kind: draft.speakerKind,
        role: before.speaker?.role ?? null,
      }
    : null,
  speakerRole: draft.speakerRole.trim() || null,
  via: draft.via
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean),
  saidOn: draft.saidOn || null,
})
