import type { Attribution } from '@/lib/quotation/attribution'
import type { Span } from '@/lib/schemas/span'

/** The parts of the attribution's sentence that are not its content: where its dates, credits and places stand. */
export function outsideContent(attribution: Attribution): Span[] {
  const { sentence, content } = attribution
  const ranges: Span[] = []
  let at = sentence.start
  for (const span of content) {
    if (span.end <= at || span.start >= sentence.end) continue
    if (span.start > at) ranges.push({ start: at, end: span.start })
    at = span.end
  }
  if (at < sentence.end) ranges.push({ start: at, end: sentence.end })
  return ranges
}
