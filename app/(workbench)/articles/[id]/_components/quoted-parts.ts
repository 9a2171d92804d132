import type { Span } from '@/lib/schemas/span'
import { pairMarks } from '@/lib/text/quoted-passages'
import { tokenise } from '@/lib/text/tokens'

/** Which parts of a mixed quotation stand in quotation marks, marks included, in order. Total and linear. */
export const quotedParts = (text: string, span: Span): Span[] => {
  const tokens = tokenise(text, span)
  return pairMarks(tokens).flatMap(({ open, close }): Span[] => {
    const start = tokens[open]?.start ?? span.start
    const end = tokens[close]?.end ?? span.end
    return end > start ? [{ start, end }] : []
  })
}
