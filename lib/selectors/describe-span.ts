import type { Selectors, TextQuoteSelector } from '@/lib/schemas/selectors'
import type { Span } from '@/lib/schemas/span'
import { toCodePointOffset } from '@/lib/selectors/code-points'
import { wholeGraphemes } from '@/lib/selectors/whole-graphemes'

/** Context on either side, in UTF-16 units: usual, and at most, where a text repeats itself. */
const CONTEXT = 32
const MAX_CONTEXT = 2048

const isUnique = (text: string, words: string): boolean => text.indexOf(words) === text.lastIndexOf(words)

const trim = (text: string, span: Span): Span => {
  const words = text.slice(span.start, span.end)
  const start = span.start + (words.length - words.trimStart().length)
  return { start, end: Math.max(start, span.end - (words.length - words.trimEnd().length)) }
}

/**
 * The words of a passage and as much of what stands around them as makes the place the only one in the text. Null where
 * the span holds nothing but space. Linear.
 */
export const describeQuote = (text: string, span: Span): { quote: TextQuoteSelector; span: Span } | null => {
  const { start, end } = wholeGraphemes(text, trim(text, span))
  if (end <= start) return null
  const around = (reach: number): Span => wholeGraphemes(text, { start: start - reach, end: end + reach })
  let context = around(CONTEXT)
  for (let reach = CONTEXT * 2; reach <= MAX_CONTEXT; reach *= 2) {
    if (isUnique(text, text.slice(context.start, context.end))) break
    context = around(reach)
  }
  const quote = {
    type: 'TextQuoteSelector' as const,
    exact: text.slice(start, end),
    prefix: text.slice(context.start, start),
    suffix: text.slice(end, context.end),
  }
  return { quote, span: { start, end } }
}

/**
 * Names a passage for the world outside the text: W3C TextQuoteSelector and TextPositionSelector, the position in code
 * points. White space at the ends is left out and no grapheme is cut, neither in the words nor in their context, which
 * grows until words and context stand in the text only once. Null where the span holds nothing but space. Linear.
 */
export const describeSpan = (text: string, span: Span): Selectors | null => {
  const described = describeQuote(text, span)
  if (described === null) return null
  const { start, end } = described.span
  return {
    quote: described.quote,
    position: {
      type: 'TextPositionSelector',
      start: toCodePointOffset(text, start),
      end: toCodePointOffset(text, end),
    },
  }
}
