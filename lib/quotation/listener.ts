import type { Cue, Language } from '@/lib/quotation/language'
import { isCapitalised, type Token } from '@/lib/text/tokens'

const POSSESSIVE = /[’']s?$/u

// "told a crowd of several hundred supporters outside the city hall that …"
const LONGEST_LISTENER = 16

/**
 * Where what a cue reports can begin, behind whom it names as listener. A listener who is asked for something belongs
 * to the request ("told **voters to wait**"), and a verb that may go without one has one only before a complementiser
 * ("warned voters **that** …" but "warned **the city would flood**").
 */
export function behindListener(
  tokens: readonly Token[],
  from: number,
  end: number,
  cue: Cue,
  language: Language,
): number {
  if (!cue.hasListener && !cue.mayHaveListener) return from
  const at = listenerEnd(tokens, from, end, language)
  const word = tokens[at]?.lower ?? ''
  if (cue.hasListener) return language.requestMarkers.has(word) ? from : at
  const isListener = language.complementisers.has(word) && !language.hasPredicate(tokens, from, at)
  return isListener ? at : from
}

/**
 * Index behind the listener that follows a verb of telling: "told **reporters** that …", "told **The Post** he …".
 * `from` when a mark, a comma or the content itself follows at once.
 */
export function listenerEnd(tokens: readonly Token[], from: number, end: number, language: Language): number {
  const limit = Math.min(end, from + LONGEST_LISTENER)
  const head = tokens[from]
  if (!head || head.kind !== 'word') return from
  if (language.complementisers.has(head.lower) || language.requestMarkers.has(head.lower)) return from
  for (let at = from + 1; at < limit; at++) {
    const token = tokens[at]
    if (!token) return at
    const isOwned = POSSESSIVE.test(tokens[at - 1]?.lower ?? '')
    if (token.kind === 'mark' && isOwned) {
      const close = closingMark(tokens, at, limit)
      if (close === null) return at
      at = close
      continue
    }
    if (token.kind === 'mark' || token.text === ',' || token.text === ':') return at
    if (language.complementisers.has(token.lower) || language.requestMarkers.has(token.lower)) return at
    if (language.weakComplementisers.has(token.lower) || language.topicMarkers.has(token.lower)) return at
    if (language.adjunctEnd(tokens, at, end) > at) return at
    // A new subject opens the content: "told CNN he …", "told voters the …".
    const isLower = token.text === token.lower
    if (language.pronouns.has(token.lower) || (isLower && language.determiners.has(token.lower))) return at
    if (isCapitalised(head) && isLower && !isOwned && tokens[at - 1]?.kind !== 'mark' && isCapitalised(tokens[at - 1]))
      return at
  }
  return Math.min(end, from + 1)
}

/** "told NBC’s “Morning News” that": the mark that closes the name of a programme. */
function closingMark(tokens: readonly Token[], open: number, limit: number): number | null {
  for (let at = open + 1; at < limit; at++) if (tokens[at]?.kind === 'mark') return at
  return null
}
