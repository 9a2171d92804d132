import { z } from 'zod'

const Offset = z.number().int().nonnegative()
/** More than any passage that one marks, less than what would make matching slow. */
const MAX_EXACT = 20_000

/** W3C Web Annotation, TextQuoteSelector: the words and enough of what stands around them. */
export const TextQuoteSelector = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1).max(MAX_EXACT),
  prefix: z.string().max(MAX_EXACT),
  suffix: z.string().max(MAX_EXACT),
})
export type TextQuoteSelector = z.infer<typeof TextQuoteSelector>

/** W3C Web Annotation, TextPositionSelector: `[start, end)` in Unicode CODE POINTS, not in UTF-16 units. */
export const TextPositionSelector = z
  .object({ type: z.literal('TextPositionSelector'), start: Offset, end: Offset })
  .refine((position) => position.end > position.start, { message: 'span.empty' })
export type TextPositionSelector = z.infer<typeof TextPositionSelector>

/** How a passage is named outside the text it stands in; `describeSpan` makes it, `anchor` finds it again. */
export const Selectors = z.object({ quote: TextQuoteSelector, position: TextPositionSelector })
export type Selectors = z.infer<typeof Selectors>
