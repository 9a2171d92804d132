import { z } from 'zod'

const Offset = z.number().int().nonnegative()

/** A half-open range `[start, end)` in UTF-16 code units of one frozen text. */
export const Span = z
  .object({ start: Offset, end: Offset })
  .refine((span) => span.end > span.start, { message: 'span.empty' })
export type Span = z.infer<typeof Span>

/** A span together with the exact slice it stands for. */
export const TextSpan = z.object({ start: Offset, end: Offset, text: z.string() })
export type TextSpan = z.infer<typeof TextSpan>
