import type { TokenPair } from '@/lib/matching/align-tokens'
import { clauseWeight, longestSharedRun } from '@/lib/matching/longest-shared-run'
import type { MatchToken } from '@/lib/matching/match-tokens'

export type Overlap = {
  /** Share of each side's weight that stands in the other in the same order, 0..1. */
  inA: number
  inB: number
  /** Weight of the shared words, about the number of content words. */
  shared: number
  /** The same with names and numbers at half: what is said rather than of whom. */
  sharedSaying: number
  /** Share of what each side says, names and numbers at half, that stands in the other in the same order, 0..1. */
  sayingInA: number
  sayingInB: number
  /** Weight of the longest stretch of content words that both hold, see `longestSharedRun`. */
  longestRun: number
  /** How many content words of each side the other lacks in any order; a bracketed one counts a third. */
  onlyA: number
  onlyB: number
  /** Weight of each side's content words. */
  totalA: number
  totalB: number
}

const isContent = (token: MatchToken | undefined): boolean => token?.kind === 'content' || token?.kind === 'number'

const weigh = (tokens: readonly MatchToken[]): number =>
  tokens.reduce((sum, token) => sum + (isContent(token) ? token.weight : 0), 0)

const saying = (tokens: readonly MatchToken[]): number =>
  tokens.reduce((sum, token) => sum + (isContent(token) ? clauseWeight(token) : 0), 0)

const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.min(1, part / whole))

/** How much do two aligned texts share, in content words? Function words and negations are weighed elsewhere. */
export function measureOverlap(
  a: readonly MatchToken[],
  b: readonly MatchToken[],
  pairs: readonly TokenPair[],
): Overlap {
  const totalA = weigh(a)
  const totalB = weigh(b)
  const sharedTokens = pairs.flatMap(([i]) => a[i] ?? []).filter(isContent)
  const shared = weigh(sharedTokens)
  const sharedSaying = saying(sharedTokens)
  return {
    inA: share(shared, totalA),
    inB: share(shared, totalB),
    shared,
    sharedSaying,
    sayingInA: share(sharedSaying, saying(a)),
    sayingInB: share(sharedSaying, saying(b)),
    longestRun: longestSharedRun(a, b),
    onlyA: countMissing(a, b),
    onlyB: countMissing(b, a),
    totalA,
    totalB,
  }
}

/** Each occurrence counts, formula or not: whether a word is missing is another question than what it says. */
function countMissing(tokens: readonly MatchToken[], other: readonly MatchToken[]): number {
  const left = new Map<string, number>()
  for (const token of other) left.set(token.key, (left.get(token.key) ?? 0) + 1)
  let missing = 0
  for (const token of tokens) {
    const count = left.get(token.key) ?? 0
    if (count > 0) left.set(token.key, count - 1)
    else if (isContent(token)) missing += token.isBracketed ? 1 / 3 : 1
  }
  return missing
}
