import { z } from 'zod'
import { Id } from '@/lib/schemas/id'
import { PageInput } from '@/lib/schemas/page'
import { StoredSpeakerKind } from '@/lib/schemas/quotation'
import { absentWhenBlank, LineField } from '@/lib/schemas/text-field'

const Version = z.number().int().positive()

/** By name from A, or those with most quotations first. */
export const SpeakerOrder = z.enum(['name', 'quoted'])
export type SpeakerOrder = z.infer<typeof SpeakerOrder>

/** `q` is the beginning of a word of any form of the name. */
export const ListSpeakersInput = PageInput.extend({
  q: absentWhenBlank(LineField(200)).optional(),
  kind: absentWhenBlank(StoredSpeakerKind).optional(),
  sort: absentWhenBlank(SpeakerOrder).optional(),
})
export type ListSpeakersInput = z.infer<typeof ListSpeakersInput>

export const SuggestSpeakersInput = z.object({ prefix: LineField(200) })
export type SuggestSpeakersInput = z.infer<typeof SuggestSpeakersInput>

/** What somebody said, narrowed to an outlet and to the days (WIB, both included) on which it appeared. */
export const SaidInput = PageInput.extend({
  outletId: absentWhenBlank(Id).optional(),
  from: absentWhenBlank(z.iso.date()).optional(),
  to: absentWhenBlank(z.iso.date()).optional(),
})
export type SaidInput = z.infer<typeof SaidInput>

/** The versions are those that were on the screen. */
export const MergeSpeakersInput = z.object({
  fromId: Id,
  intoId: Id,
  versions: z.object({ from: Version, into: Version }),
  reason: absentWhenBlank(LineField(500)).optional(),
})
export type MergeSpeakersInput = z.infer<typeof MergeSpeakersInput>

/** Two speakers, in whatever order. */
export const SpeakerPairInput = z.object({ speakerId: Id, otherId: Id })
export type SpeakerPairInput = z.infer<typeof SpeakerPairInput>

/** Rows that one split moves. */
export const MOST_AT_ONCE = 1000
const Ids = z
  .array(Id)
  .max(MOST_AT_ONCE)
  .transform((ids) => [...new Set(ids)])

/** Whose the part becomes: somebody the newsroom knows, or somebody new. */
export const SplitTarget = z.union([
  z.object({ speakerId: Id, version: Version }),
  z.object({ name: LineField(200), role: absentWhenBlank(LineField(300)).optional() }),
])
export type SplitTarget = z.infer<typeof SplitTarget>

export const SplitSpeakerInput = z.object({
  speakerId: Id,
  version: Version,
  to: SplitTarget,
  /** Forms of the name; quotations in which an article calls the speaker so go along. */
  aliasIds: Ids,
  quotationIds: Ids,
  tenureIds: Ids,
  reason: absentWhenBlank(LineField(500)).optional(),
})
export type SplitSpeakerInput = z.infer<typeof SplitSpeakerInput>

export const UndoSpeakerOperationInput = z.object({ operationId: Id })
export type UndoSpeakerOperationInput = z.infer<typeof UndoSpeakerOperationInput>

/** Wikidata's key of an item. */
const WikidataId = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^Q[1-9]\d{0,11}$/, 'wikidata-id')

/** What is known of a speaker, all of it as it should read. */
export const EditSpeakerInput = z.object({
  speakerId: Id,
  version: Version,
  name: LineField(200),
  kind: StoredSpeakerKind,
  role: absentWhenBlank(LineField(300)),
  wikidataId: absentWhenBlank(WikidataId),
  diedOn: absentWhenBlank(z.iso.date()),
})
export type EditSpeakerInput = z.infer<typeof EditSpeakerInput>

export const AddSpeakerNameInput = z.object({ speakerId: Id, name: LineField(200) })
export type AddSpeakerNameInput = z.infer<typeof AddSpeakerNameInput>

export const RemoveSpeakerNameInput = z.object({ speakerId: Id, aliasId: Id })
export type RemoveSpeakerNameInput = z.infer<typeof RemoveSpeakerNameInput>
