import type { Attribution } from '@/lib/quotation/attribution'
import type { Span } from '@/lib/schemas/span'

// A sentence may be a megabyte long; dates and credits stand near the words they belong to.
const REACH = 1200

/** The parts of the attribution's sentence that are not its content: where its dates, credits and places stand. */
export function outsideContent({ sentence, content, cue, source }: Attribution): Span[] {
  const ranges: Span[] = []
  const first = content[0] ?? sentence
  const last = content.at(-1) ?? sentence
  const anchorStart = Math.min(first.start, cue?.start ?? first.start, source?.start ?? first.start)
  const anchorEnd = Math.max(last.end, cue?.end ?? last.end, source?.end ?? last.end)
  const end = Math.min(sentence.end, anchorEnd + REACH)
  let at = Math.max(sentence.start, anchorStart - REACH)
  for (const span of content) {
    if (span.end <= at || span.start >= end) continue
    if (span.start > at) ranges.push({ start: at, end: span.start })
    at = span.end
  }
  if (at < end) ranges.push({ start: at, end })
  return ranges
}
