import type { TokenPair } from '@/lib/matching/align-tokens'
import type { MatchToken } from '@/lib/matching/match-tokens'

export type Overlap = {
  /** Share of each side's weight that stands in the other in the same order, 0..1. */
  inA: number
  inB: number
  /** Weight of the shared words, about the number of content words. */
  shared: number
  /** Weight of the longest shared stretch that only function words interrupt. */
  longestRun: number
  /** Weight of content words of each side that the other lacks in any order. */
  onlyA: number
  onlyB: number
  /** Weight of each side's content words. */
  totalA: number
  totalB: number
}

const isContent = (token: MatchToken | undefined): boolean => token?.kind === 'content' || token?.kind === 'number'

const weigh = (tokens: readonly MatchToken[]): number =>
  tokens.reduce((sum, token) => sum + (isContent(token) ? token.weight : 0), 0)

/** How much do two aligned texts share, in content words? Function words and negations are weighed elsewhere. */
export function measureOverlap(a: readonly MatchToken[], b: readonly MatchToken[], pairs: readonly TokenPair[]): Overlap {
  const totalA = weigh(a)
  const totalB = weigh(b)
  let shared = 0
  let run = 0
  let longestRun = 0
  let previous: TokenPair | null = null
  for (const [i, j] of pairs) {
    const isBroken = previous !== null && (hasContent(a, previous[0] + 1, i) || hasContent(b, previous[1] + 1, j))
    const token = a[i]
    const weight = token !== undefined && isContent(token) ? token.weight : 0
    run = isBroken ? weight : run + weight
    longestRun = Math.max(longestRun, run)
    shared += weight
    previous = [i, j]
  }
  return {
    inA: totalA === 0 ? 0 : shared / totalA,
    inB: totalB === 0 ? 0 : shared / totalB,
    shared,
    longestRun,
    onlyA: weighMissing(a, b),
    onlyB: weighMissing(b, a),
    totalA,
    totalB,
  }
}

function hasContent(tokens: readonly MatchToken[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isContent(tokens[i])) return true
  return false
}

/** Weight of the content words that the other text lacks, each occurrence counted. */
function weighMissing(tokens: readonly MatchToken[], other: readonly MatchToken[]): number {
  const left = new Map<string, number>()
  for (const token of other) left.set(token.key, (left.get(token.key) ?? 0) + 1)
  let missing = 0
  for (const token of tokens) {
    const count = left.get(token.key) ?? 0
    if (count > 0) left.set(token.key, count - 1)
    else if (isContent(token)) missing += token.weight
  }
  return missing
}
