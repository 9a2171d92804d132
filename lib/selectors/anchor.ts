import type { Selectors } from '@/lib/schemas/selectors'
import type { Span } from '@/lib/schemas/span'
import { toUtf16Offset } from '@/lib/selectors/code-points'
import { findAltered } from '@/lib/selectors/find-altered'
import { findVerbatim, type Place } from '@/lib/selectors/find-verbatim'
import { foldQuote, unfold } from '@/lib/selectors/fold-quote'
import { foldText } from '@/lib/selectors/fold-text'

/**
 * Where a passage stands in a text.
 * - `exact`: the words and their surroundings, at the very position.
 * - `moved`: at another position, or, where `isVerbatim` is false, in slightly other words.
 * - `ambiguous`: several places fit equally and none is guessed. `gone`: no place fits.
 */
export type Anchored =
  | { readonly status: 'exact' | 'moved'; readonly span: Span; readonly isVerbatim: boolean }
  | { readonly status: 'ambiguous' | 'gone'; readonly span: null; readonly isVerbatim: false }

const atPosition = (text: string, { quote, position }: Selectors): Span | null => {
  const start = toUtf16Offset(text, position.start)
  // No words stand everywhere and nowhere.
  if (start === null || quote.exact === '') return null
  const end = start + quote.exact.length
  const isThere =
    text.startsWith(quote.exact, start) &&
    text.startsWith(quote.suffix, end) &&
    text.slice(0, start).endsWith(quote.prefix)
  return isThere ? { start, end } : null
}

const answer = (place: Place, isVerbatim: boolean): Anchored | null => {
  if (place === null) return null
  if (place === 'ambiguous') return { status: 'ambiguous', span: null, isVerbatim: false }
  return { status: 'moved', span: place, isVerbatim }
}

/**
 * Finds a described passage again, in the text it was described in or in a later version of it: exactly, then without
 * the differences of typesetting, then with a few differences in the words. A place is accepted only when its words
 * are confirmed and it leads clearly; two that fit equally are `ambiguous`. Total, linear in the text.
 */
export const anchor = (text: string, selectors: Selectors): Anchored => {
  const span = atPosition(text, selectors)
  if (span !== null) return { status: 'exact', span, isVerbatim: true }
  const verbatim = answer(findVerbatim(text, selectors.quote), true)
  if (verbatim !== null) return verbatim

  const folded = foldText(text)
  const quote = foldQuote(selectors.quote)
  const back = (place: Place): Place => (place === null || place === 'ambiguous' ? place : unfold(text, folded, place))
  return (
    answer(back(findVerbatim(folded.text, quote)), true) ??
    answer(back(findAltered(folded.text, quote)), false) ?? { status: 'gone', span: null, isVerbatim: false }
  )
}
