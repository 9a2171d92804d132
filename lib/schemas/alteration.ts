import { z } from 'zod'
import { Id } from '@/lib/schemas/id'
import { PageInput } from '@/lib/schemas/page'
import { Span } from '@/lib/schemas/span'
import { absentWhenBlank, anyOf, TextField } from '@/lib/schemas/text-field'

/** What became of marked words in a later version of their article. */
export const AlterationKind = z.enum(['MOVED', 'ALTERED', 'GONE'])
export type AlterationKind = z.infer<typeof AlterationKind>

export const AlterationState = z.enum(['OPEN', 'ACCEPTED', 'DISMISSED'])
export type AlterationState = z.infer<typeof AlterationState>

/** `undo` puts it before a person again. */
export const AlterationDecision = z.enum(['accept', 'dismiss', 'undo'])
export type AlterationDecision = z.infer<typeof AlterationDecision>

/** As it was on the screen. */
const Decided = z.object({ alterationId: Id, version: z.number().int().positive() })

export const DecideAlterationInput = z.discriminatedUnion('decision', [
  Decided.extend({
    decision: z.literal('accept'),
    /** Where the words stand in the later version, as a person says who saw it; else where they are believed to. */
    spans: z.array(Span).min(1).max(20).optional(),
  }),
  Decided.extend({ decision: z.literal('dismiss'), note: TextField(1000) }),
  Decided.extend({ decision: z.literal('undo') }),
])
export type DecideAlterationInput = z.infer<typeof DecideAlterationInput>

/** More than one decision closes at a time; the rest of a longer list waits for the next. */
export const MOST_SETTLED = 200

const Several = z.object({ items: z.array(Decided).min(1).max(MOST_SETTLED) })

/** Several at once, each as it was on the screen. */
export const SettleAlterationsInput = z.discriminatedUnion('decision', [
  Several.extend({ decision: z.literal('dismiss'), note: TextField(1000) }),
  Several.extend({ decision: z.literal('undo') }),
])
export type SettleAlterationsInput = z.infer<typeof SettleAlterationsInput>

export const AlterationFilter = z.object({
  state: anyOf(AlterationState),
  outletId: absentWhenBlank(Id).optional(),
  articleId: absentWhenBlank(Id).optional(),
})
export type AlterationFilter = z.infer<typeof AlterationFilter>

export const ListAlterationsInput = AlterationFilter.extend(PageInput.shape)
export type ListAlterationsInput = z.infer<typeof ListAlterationsInput>

/** Two versions of one article, by their numbers; left out, the newest and the one before it. */
export const CompareInput = z.object({
  from: z.coerce.number().pipe(z.int32().positive()).optional(),
  to: z.coerce.number().pipe(z.int32().positive()).optional(),
})
export type CompareInput = z.infer<typeof CompareInput>
