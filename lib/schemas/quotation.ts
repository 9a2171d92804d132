import { z } from 'zod'
import { Id } from '@/lib/schemas/id'
import { PageInput } from '@/lib/schemas/page'
import { Selectors } from '@/lib/schemas/selectors'
import { absentWhenBlank, anyOf, LineField } from '@/lib/schemas/text-field'

/** As stored; the extraction contract prints the same words in lower case. */
export const StoredQuotationKind = z.enum(['DIRECT', 'MIXED', 'INDIRECT'])
export type StoredQuotationKind = z.infer<typeof StoredQuotationKind>

export const StoredSpeakerKind = z.enum(['PERSON', 'ORGANIZATION', 'ANONYMOUS', 'DOCUMENT'])
export type StoredSpeakerKind = z.infer<typeof StoredSpeakerKind>

export const QuotationState = z.enum(['SUGGESTED', 'CONFIRMED', 'REJECTED'])
export type QuotationState = z.infer<typeof QuotationState>

/** Somebody the newsroom knows already, or a name: the newsroom's speaker of that name and kind, else a new one. */
export const SpeakerChoice = z.union([
  z.object({ speakerId: Id }),
  z.object({ name: LineField(200), kind: StoredSpeakerKind }),
])
export type SpeakerChoice = z.infer<typeof SpeakerChoice>

const QuotationWords = z.object({
  kind: StoredQuotationKind,
  /** The words said, one entry a stretch, in any order; the cue between two stretches is in none of them. */
  content: z.array(Selectors).min(1).max(20),
  cue: Selectors.nullable(),
  source: Selectors.nullable(),
  speaker: SpeakerChoice.nullable(),
  /** The office or description that this article gives. */
  speakerRole: absentWhenBlank(LineField(300)),
  /** Media, wires or documents through which the words came, the nearest first. */
  via: z.array(LineField(200)).max(10),
  saidOn: absentWhenBlank(z.iso.date()),
})

/** A quotation that the machine did not find. */
export const AddQuotationInput = QuotationWords.extend({
  articleVersionId: Id,
  /** Made with the form, so that a form posted twice adds one quotation. */
  requestId: Id.optional(),
})
export type AddQuotationInput = z.infer<typeof AddQuotationInput>

/** A quotation as it should read; `version` is the one that was on the screen. */
export const CorrectQuotationInput = QuotationWords.extend({ quotationId: Id, version: z.number().int().positive() })
export type CorrectQuotationInput = z.infer<typeof CorrectQuotationInput>

export const SaveQuotationInput = z.union([CorrectQuotationInput, AddQuotationInput])
export type SaveQuotationInput = z.infer<typeof SaveQuotationInput>

/** `undo` makes it a suggestion again. */
export const QuotationDecision = z.enum(['accept', 'reject', 'undo'])
export type QuotationDecision = z.infer<typeof QuotationDecision>

export const DecideQuotationInput = z.object({
  quotationId: Id,
  version: z.number().int().positive(),
  decision: QuotationDecision,
})
export type DecideQuotationInput = z.infer<typeof DecideQuotationInput>

const Confidence = z.coerce.number().min(0).max(1)

export const QuotationFilter = z.object({
  state: anyOf(QuotationState),
  speakerId: absentWhenBlank(Id).optional(),
  outletId: absentWhenBlank(Id).optional(),
  articleId: absentWhenBlank(Id).optional(),
  minConfidence: absentWhenBlank(Confidence).optional(),
  maxConfidence: absentWhenBlank(Confidence).optional(),
  /** Only those about which a finding is still to be decided. */
  isFlagged: z.boolean().optional(),
})
export type QuotationFilter = z.infer<typeof QuotationFilter>

export const ListQuotationsInput = QuotationFilter.extend(PageInput.shape)
export type ListQuotationsInput = z.infer<typeof ListQuotationsInput>
