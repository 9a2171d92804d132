import type { TextQuoteSelector } from '@/lib/schemas/selectors'
import type { Span } from '@/lib/schemas/span'
import { describeQuote } from '@/lib/selectors/describe-span'
import { findAltered } from '@/lib/selectors/find-altered'
import { findVerbatim, type Place } from '@/lib/selectors/find-verbatim'
import { foldQuote, unfold } from '@/lib/selectors/fold-quote'
import { foldText } from '@/lib/selectors/fold-text'
import { scoreContext } from '@/lib/selectors/score-context'

/**
 * What became of a passage in a later version of its text.
 * - `same`: surely these words, but for the differences of typesetting.
 * - `altered`: words so close, and so clearly ahead of every other place, that they stand where the passage stood.
 * - `moved`: the words are there, but which of several places is theirs, or whether it is, cannot be told.
 * - `gone`: nothing like them is there.
 */
export type ReAnchored =
  | { readonly status: 'same' | 'altered'; readonly span: Span }
  | { readonly status: 'moved' | 'gone'; readonly span: null }

/** What repeats itself in the old text is known by its surroundings alone: this share of one side must be there. */
const NEEDED_SHARE = 0.5

const MOVED: ReAnchored = { status: 'moved', span: null }
const GONE: ReAnchored = { status: 'gone', span: null }

const isRepeated = (text: string, words: string): boolean => text.indexOf(words) !== text.lastIndexOf(words)

/** One text as passages are looked for in it, its folded form made when first needed. */
const lazily = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}

/** Is what was found surely these words and no lookalike of theirs? */
const isSure = (oldText: string, newText: string, place: Span, quote: TextQuoteSelector): boolean =>
  !isRepeated(oldText, quote.exact) || scoreContext(newText, place, quote).share >= NEEDED_SHARE

/**
 * Prepares two versions of a text and answers, for any span of the older one, what became of it in the newer one:
 * looked for exactly, then without the differences of typesetting, then with a few differences in the words. Two places
 * that fit equally are never guessed between. Total, and for each passage linear in the texts.
 */
export const reAnchorer = (oldText: string, newText: string): ((span: Span) => ReAnchored) => {
  const foldedOld = lazily(() => foldText(oldText))
  const foldedNew = lazily(() => foldText(newText))
  const settle = (place: Place, inOld: string, inNew: string, quote: TextQuoteSelector): Place =>
    place === null || place === 'ambiguous' || isSure(inOld, inNew, place, quote) ? place : 'ambiguous'

  return (span) => {
    const described = describeQuote(oldText, span)
    if (described === null) return GONE
    const { quote } = described
    const exact = settle(findVerbatim(newText, quote), oldText, newText, quote)
    if (exact === 'ambiguous') return MOVED
    if (exact !== null) return { status: 'same', span: exact }

    const folded = foldQuote(quote)
    if (folded.exact === '') return GONE
    const { text } = foldedNew()
    const typeset = settle(findVerbatim(text, folded), foldedOld().text, text, folded)
    if (typeset === 'ambiguous') return MOVED
    if (typeset !== null) return { status: 'same', span: unfold(newText, foldedNew(), typeset) }
    // The words by themselves, without anything around them that would tell whose they are.
    if (text.includes(folded.exact)) return MOVED
    const altered = findAltered(text, folded)
    if (altered === null || altered === 'ambiguous') return GONE
    return { status: 'altered', span: unfold(newText, foldedNew(), altered) }
  }
}
