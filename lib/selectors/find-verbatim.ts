import type { TextQuoteSelector } from '@/lib/schemas/selectors'
import type { Span } from '@/lib/schemas/span'
import { scoreContext } from '@/lib/selectors/score-context'

/** One place, several that fit equally, or none. */
export type Place = Span | 'ambiguous' | null

/** Beyond this many occurrences words alone say nothing about a place. */
const MAX_OCCURRENCES = 500
/** Words this long are distinctive by themselves; shorter ones need half of their context on one side. */
const DISTINCTIVE_LENGTH = 40
const NEEDED_SHARE = 0.5
/** By how many agreeing units the best place must lead the second. */
const CLEAR_LEAD = 6

const findAll = (text: string, words: string): number[] => {
  const starts: number[] = []
  for (let at = text.indexOf(words); at >= 0 && starts.length <= MAX_OCCURRENCES; at = text.indexOf(words, at + 1)) {
    starts.push(at)
  }
  return starts
}

/** Where do exactly these words stand, in the surroundings they had? Lookalikes without them do not count. Linear. */
export const findVerbatim = (text: string, quote: TextQuoteSelector): Place => {
  const { exact, prefix, suffix } = quote
  if (exact === '') return null
  const [whole, second] = findAll(text, prefix + exact + suffix)
  if (second !== undefined) return 'ambiguous'
  if (whole !== undefined) return { start: whole + prefix.length, end: whole + prefix.length + exact.length }

  const starts = findAll(text, exact)
  if (starts.length > MAX_OCCURRENCES) return 'ambiguous'
  const places = starts
    .map((start) => ({ start, end: start + exact.length }))
    .map((span) => ({ span, ...scoreContext(text, span, quote) }))
    .sort((a, b) => b.units - a.units)
  const [best, next] = places
  if (best === undefined) return null
  if (next !== undefined && best.units - next.units < CLEAR_LEAD) return 'ambiguous'
  return exact.length >= DISTINCTIVE_LENGTH || best.share >= NEEDED_SHARE ? best.span : null
}
