import type { Language } from '@/lib/quotation/language'
import { isCapitalised, type Token } from '@/lib/text/tokens'

// "told a crowd of several hundred supporters outside the city hall that …"
const LONGEST_LISTENER = 16

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
    if (token.kind === 'mark' || token.text === ',' || token.text === ':') return at
    if (language.complementisers.has(token.lower) || language.requestMarkers.has(token.lower)) return at
    if (language.weakComplementisers.has(token.lower) || language.topicMarkers.has(token.lower)) return at
    if (language.adjunctEnd(tokens, at, end) > at) return at
    // A new subject opens the content: "told CNN he …", "told voters the …".
    if (language.pronouns.has(token.lower) || language.determiners.has(token.lower)) return at
    if (isCapitalised(head) && !isCapitalised(token)) return at
  }
  return Math.min(end, from + 1)
}
