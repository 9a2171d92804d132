import type { Span } from '@/lib/schemas/span'
import { unfold } from '@/lib/selectors/fold-quote'
import { foldText } from '@/lib/selectors/fold-text'

/** Where do these words stand, but for the differences of typesetting? The first `limit` places, in order. Linear. */
export const findAll = (text: string, words: string, limit: number): Span[] => {
  const folded = foldText(text)
  const sought = foldText(words).text.trim()
  if (sought === '') return []
  const places: Span[] = []
  for (let at = folded.text.indexOf(sought); at >= 0 && places.length < limit;) {
    places.push(unfold(text, folded, { start: at, end: at + sought.length }))
    at = folded.text.indexOf(sought, at + sought.length)
  }
  return places
}
