import type { Span } from '@/lib/schemas/span'

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
/** More code units than any grapheme that a writer means; a longer pile of marks may be cut. */
const REACH = 64

const boundaryBefore = (text: string, offset: number): number => {
  if (offset <= 0 || offset >= text.length) return offset
  const from = Math.max(0, offset - REACH)
  const found = graphemes.segment(text.slice(from, offset + REACH)).containing(offset - from)
  return found === undefined ? offset : from + found.index
}

const boundaryAfter = (text: string, offset: number): number => {
  const before = boundaryBefore(text, offset)
  if (before >= offset) return before
  const found = graphemes.segment(text.slice(before, offset + REACH)).containing(0)
  return found === undefined ? offset : before + found.segment.length
}

/** The span, moved inside the text and widened so that no user-perceived character (UAX #29) is cut. */
export const wholeGraphemes = (text: string, span: Span): Span => {
  const inside = (offset: number): number => Math.max(0, Math.min(offset, text.length))
  return { start: boundaryBefore(text, inside(span.start)), end: boundaryAfter(text, inside(span.end)) }
}
