import type { TokenPair } from '@/lib/matching/align-tokens'
import type { MatchToken } from '@/lib/matching/match-tokens'

/** What stands in each of two aligned texts between two words that both hold, or before the first or after the last. */
export type Gap = {
  a: MatchToken[]
  b: MatchToken[]
  place: 'start' | 'inside' | 'end'
  /** Nothing in it is parted by the end of a sentence from the shared words beside it. */
  isOneSentence: boolean
  /** The last telling word of each side where it reaches, without a stop, into the shared words that follow. */
  reachingA: MatchToken | null
  reachingB: MatchToken | null
}

/** A text with its words in comparable form. */
export type Side = { text: string; tokens: readonly MatchToken[] }

const SENTENCE_END = /[.!?…]\s|[\n;]/u

/** The places where two aligned texts differ, in order. */
export function findGaps(a: Side, b: Side, pairs: readonly TokenPair[]): Gap[] {
  if (pairs.length === 0) return []
  const gaps: Gap[] = []
  let previous: TokenPair = [-1, -1]
  for (const pair of [...pairs, [a.tokens.length, b.tokens.length] as const]) {
    if (pair[0] > previous[0] + 1 || pair[1] > previous[1] + 1) {
      gaps.push({
        a: a.tokens.slice(previous[0] + 1, pair[0]),
        b: b.tokens.slice(previous[1] + 1, pair[1]),
        place: previous[0] < 0 ? 'start' : pair[0] < a.tokens.length ? 'inside' : 'end',
        isOneSentence: isOneSentence(a, previous[0], pair[0]) && isOneSentence(b, previous[1], pair[1]),
        reachingA: findReaching(a, previous[0], pair[0]),
        reachingB: findReaching(b, previous[1], pair[1]),
      })
    }
    previous = pair
  }
  return gaps
}

const isOneSentence = ({ text, tokens }: Side, before: number, after: number): boolean => {
  const from = (tokens[before] ?? tokens[before + 1])?.end ?? 0
  const to = (tokens[after] ?? tokens[after - 1])?.start ?? from
  return !SENTENCE_END.test(text.slice(from, to))
}

const STOP = /[,.;:!?…()\n–—]/u

function findReaching({ text, tokens }: Side, before: number, after: number): MatchToken | null {
  for (let i = after - 1; i > before; i--) {
    const token = tokens[i]
    const next = tokens[i + 1]
    if (token === undefined || next === undefined || STOP.test(text.slice(token.end, next.start))) return null
    // The same word stands shared just before: which of the two is the shared one cannot be told.
    if (token.kind !== 'function') return token.key === tokens[before]?.key ? null : token
  }
  return null
}
