import type { TextQuoteSelector } from '@/lib/schemas/selectors'
import type { Span } from '@/lib/schemas/span'
import { foldText, type FoldedText } from '@/lib/selectors/fold-text'
import { wholeGraphemes } from '@/lib/selectors/whole-graphemes'

/** A quote as it reads in a folded text; the edges of its words are kept apart from their context. */
export const foldQuote = (quote: TextQuoteSelector): TextQuoteSelector => {
  const whole = foldText(quote.prefix + quote.exact + quote.suffix)
  const start = whole.offsets.findIndex((offset) => offset >= quote.prefix.length)
  const end = whole.offsets.findIndex((offset) => offset >= quote.prefix.length + quote.exact.length)
  const exact = whole.text.slice(start, end)
  const words = exact.trim()
  const from = start + exact.indexOf(words)
  return {
    ...quote,
    exact: words,
    prefix: whole.text.slice(0, from),
    suffix: whole.text.slice(from + words.length),
  }
}

/** Where a place of the folded text stands in the original, no grapheme cut. */
export const unfold = (text: string, folded: FoldedText, place: Span): Span => {
  const start = folded.offsets[place.start] ?? text.length
  const last = folded.offsets[place.end - 1] ?? start
  return wholeGraphemes(text, { start, end: last + 1 })
}
