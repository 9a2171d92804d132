import { z } from 'zod'
import { Id } from '@/lib/schemas/id'
import { PageInput } from '@/lib/schemas/page'
import { absentWhenBlank, LineField, TextField } from '@/lib/schemas/text-field'

/** Every check that may leave a flag, the surest first. */
export const CheckName = z.enum([
  'weekday',
  'said-after-publication',
  'said-long-before',
  'role-at-date',
  'quoted-after-death',
  'same-words-different-speakers',
  'same-occasion-numbers',
  'magnitude',
  'sum',
  'percentage',
  'restated-magnitude',
])
export type CheckName = z.infer<typeof CheckName>

export const Certainty = z.enum(['certain', 'likely'])
export type Certainty = z.infer<typeof Certainty>

export const FlagState = z.enum(['OPEN', 'CONFIRMED', 'DISMISSED'])
export type FlagState = z.infer<typeof FlagState>

/** One of the two facts that do not agree; the span is into the text of the flag's article version. */
export const StoredFact = z.object({
  label: z.string(),
  text: z.string(),
  span: z.object({ start: z.number().int(), end: z.number().int() }).optional(),
})
export type StoredFact = z.infer<typeof StoredFact>

const Version = z.number().int().positive()
const Reason = TextField(1000)

/** A finding is right, or it is dismissed for a reason that colleagues can read; `undo` opens it again. */
export const DecideFlagInput = z.discriminatedUnion('decision', [
  z.object({ decision: z.literal('confirm'), flagId: Id, version: Version }),
  z.object({ decision: z.literal('dismiss'), flagId: Id, version: Version, reason: Reason }),
  z.object({ decision: z.literal('undo'), flagId: Id, version: Version }),
])
export type DecideFlagInput = z.infer<typeof DecideFlagInput>
export type FlagDecision = DecideFlagInput['decision']

/** What a flag has to be like; all that is given must fit, and a fact fits when it says exactly this. */
export const FlagCondition = z.object({
  speakerId: Id.optional(),
  outletId: Id.optional(),
  left: LineField(500).optional(),
  right: LineField(500).optional(),
})
export type FlagCondition = z.infer<typeof FlagCondition>

/** A rule without any condition would silence a whole check, which is not a matter of one finding. */
const Conditions = FlagCondition.refine((given) => Object.values(given).some((value) => value !== undefined), {
  message: 'required',
})

export const CountFlagsOfRuleInput = z.object({ check: CheckName, condition: Conditions })
export type CountFlagsOfRuleInput = z.infer<typeof CountFlagsOfRuleInput>

export const AddFlagRuleInput = CountFlagsOfRuleInput.extend({
  reason: Reason,
  /** Made with the form, so that a form posted twice makes one rule. */
  requestId: Id.optional(),
})
export type AddFlagRuleInput = z.infer<typeof AddFlagRuleInput>

export const RevokeFlagRuleInput = z.object({ ruleId: Id })
export type RevokeFlagRuleInput = z.infer<typeof RevokeFlagRuleInput>

export const FlagFilter = z.object({
  state: absentWhenBlank(FlagState).optional(),
  check: absentWhenBlank(CheckName).optional(),
  certainty: absentWhenBlank(Certainty).optional(),
  outletId: absentWhenBlank(Id).optional(),
  speakerId: absentWhenBlank(Id).optional(),
})
export type FlagFilter = z.infer<typeof FlagFilter>

export const ListFlagsInput = FlagFilter.extend(PageInput.shape)
export type ListFlagsInput = z.infer<typeof ListFlagsInput>

export const CheckVersionInput = z.object({ versionId: Id })
export type CheckVersionInput = z.infer<typeof CheckVersionInput>
