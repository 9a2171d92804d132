import { z } from 'zod'
import { Id } from '@/lib/schemas/id'
import { PageInput } from '@/lib/schemas/page'
import { absentWhenBlank } from '@/lib/schemas/text-field'

/** As stored, the most serious first. */
export const StoredDriftKind = z.enum([
  'NEGATION',
  'NUMBER',
  'NAME',
  'MODALITY',
  'DROPPED',
  'ADDED',
  'CHANGED',
  'ORDER',
  'TRUNCATION',
  'TRANSLATION',
])
export type StoredDriftKind = z.infer<typeof StoredDriftKind>

/** How two quotations relate; the first six are one act of saying. */
export const PairRelation = z.enum([
  'IDENTICAL',
  'EXCERPT',
  'OVERLAP',
  'REWORDED',
  'INDIRECT_OF',
  'TRANSLATION_OF',
  'SAME_OCCASION',
  'DIFFERENT',
])
export type PairRelation = z.infer<typeof PairRelation>

export const PairState = z.enum(['SUGGESTED', 'AUTOMATIC', 'CONFIRMED', 'REJECTED'])
export type PairState = z.infer<typeof PairState>

/** A difference that stops an automatic match: what stands in each of the two texts at the same place. */
export const PairBlocker = z.object({
  kind: z.enum(['number', 'date', 'name', 'negation', 'opposite', 'party']),
  a: z.string(),
  b: z.string(),
})
export type PairBlocker = z.infer<typeof PairBlocker>

/**
 * By how many outlets carry it, by when it came in, only what waits for a person with most questions first, only what
 * drifted with the most serious first.
 */
export const UtteranceOrder = z.enum(['outlets', 'newest', 'waiting', 'drifted'])
export type UtteranceOrder = z.infer<typeof UtteranceOrder>

export const ListUtterancesInput = PageInput.extend({
  order: UtteranceOrder.catch('outlets').optional(),
  speakerId: absentWhenBlank(Id).optional(),
})
export type ListUtterancesInput = z.infer<typeof ListUtterancesInput>

const Version = z.number().int().positive()

/** Is the pair one act of saying? `version` is the pair's that was on the screen. */
export const DecideMatchInput = z.object({ pairId: Id, version: Version })
export type DecideMatchInput = z.infer<typeof DecideMatchInput>

/** Two utterances that are one; each with its version that was on the screen. */
export const MergeUtterancesInput = z.object({
  utteranceId: Id,
  version: Version,
  otherId: Id,
  otherVersion: Version,
})
export type MergeUtterancesInput = z.infer<typeof MergeUtterancesInput>

/** Quotations that are another utterance than the one in which they stand. */
export const SplitUtteranceInput = z.object({
  utteranceId: Id,
  version: Version,
  quotationIds: z.array(Id).min(1).max(200),
})
export type SplitUtteranceInput = z.infer<typeof SplitUtteranceInput>

/** What a person did, named by its event in the record. */
export const UndoUtteranceInput = z.object({ eventId: Id })
export type UndoUtteranceInput = z.infer<typeof UndoUtteranceInput>

export const FindElsewhereInput = z.object({ quotationId: Id })
export type FindElsewhereInput = z.infer<typeof FindElsewhereInput>
