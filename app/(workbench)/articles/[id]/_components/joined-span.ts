import type { Span } from '@/lib/schemas/span'
import type { QuotationView } from '@/lib/server/quotations/quotation-view'

/**
 * The stretch of one paragraph that joins what belongs to a quotation there: from the first to the last of its words,
 * its cue and its speaker. Null where the paragraph holds none of it.
 */
export const joinedSpan = (paragraph: Span, quotation: QuotationView): Span | null => {
  const parts = [...quotation.contentSpans, quotation.cueSpan, quotation.sourceSpan]
    .filter((span): span is Span => span !== null)
    .filter((span) => span.start < paragraph.end && span.end > paragraph.start)
  if (parts.length === 0) return null
  return {
    start: Math.max(paragraph.start, Math.min(...parts.map(({ start }) => start))),
    end: Math.min(paragraph.end, Math.max(...parts.map(({ end }) => end))),
  }
}
