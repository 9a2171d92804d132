import type { MatchToken } from '@/lib/matching/match-tokens'

export type TokenPair = readonly [a: number, b: number]

/** Beyond this many cells a gap between anchors stays unaligned, so that any two texts are compared in bounded time. */
const MAX_CELLS = 1_000_000

/**
 * Which words of one text are which words of the other, in order on both sides? The heaviest common subsequence of
 * keys; in long texts rare shared word triples are fixed first (patience diff) and only the gaps are searched.
 */
export function alignTokens(a: readonly MatchToken[], b: readonly MatchToken[]): TokenPair[] {
  if (a.length * b.length <= MAX_CELLS) return heaviestCommonSubsequence(a, b, 0, a.length, 0, b.length)
  const pairs: TokenPair[] = []
  const prefix = sharedPrefix(a, b)
  for (let i = 0; i < prefix; i++) pairs.push([i, i])
  let fromA = prefix
  let fromB = prefix
  for (const [i, j] of [...findAnchors(a, b), [a.length, b.length] as const]) {
    if (i < fromA || j < fromB) continue
    if ((i - fromA) * (j - fromB) <= MAX_CELLS)
      for (const pair of heaviestCommonSubsequence(a, b, fromA, i, fromB, j)) pairs.push(pair)
    if (i < a.length && j < b.length) pairs.push([i, j])
    fromA = i + 1
    fromB = j + 1
  }
  return pairs
}

/** Most long texts differ in a few places: what both begin with needs no search. */
function sharedPrefix(a: readonly MatchToken[], b: readonly MatchToken[]): number {
  const shorter = Math.min(a.length, b.length)
  let length = 0
  while (length < shorter && a[length]?.key === b[length]?.key) length++
  return length
}

function heaviestCommonSubsequence(
  a: readonly MatchToken[],
  b: readonly MatchToken[],
  fromA: number,
  toA: number,
  fromB: number,
  toB: number,
): TokenPair[] {
  const width = toB - fromB + 1
  const best = new Float64Array((toA - fromA + 1) * width)
  for (let i = toA - 1; i >= fromA; i--) {
    for (let j = toB - 1; j >= fromB; j--) {
      const cell = (i - fromA) * width + (j - fromB)
      const skipped = Math.max(best[cell + width] ?? 0, best[cell + 1] ?? 0)
      const taken = a[i]?.key === b[j]?.key ? (best[cell + width + 1] ?? 0) + (a[i]?.weight ?? 0) : 0
      best[cell] = Math.max(skipped, taken)
    }
  }
  const pairs: TokenPair[] = []
  let i = fromA
  let j = fromB
  while (i < toA && j < toB) {
    const cell = (i - fromA) * width + (j - fromB)
    const here = best[cell] ?? 0
    if (a[i]?.key === b[j]?.key && (best[cell + width + 1] ?? 0) + (a[i]?.weight ?? 0) >= here - 1e-6) {
      pairs.push([i, j])
      i++
      j++
    } else if ((best[cell + width] ?? 0) >= (best[cell + 1] ?? 0)) i++
    else j++
  }
  return pairs
}

/** Word triples that stand once in each text, thinned to those in the same order in both. */
function findAnchors(a: readonly MatchToken[], b: readonly MatchToken[]): TokenPair[] {
  const inB = uniqueTriples(b)
  const shared = [...uniqueTriples(a)].flatMap(([triple, i]): TokenPair[] => {
    const j = inB.get(triple)
    return j === undefined ? [] : [[i, j]]
  })
  return longestIncreasing(shared)
}

function uniqueTriples(tokens: readonly MatchToken[]): Map<string, number> {
  const places = new Map<string, number>()
  const repeated = new Set<string>()
  for (let i = 0; i + 2 < tokens.length; i++) {
    const triple = `${tokens[i]?.key} ${tokens[i + 1]?.key} ${tokens[i + 2]?.key}`
    if (places.has(triple)) repeated.add(triple)
    else places.set(triple, i)
  }
  for (const triple of repeated) places.delete(triple)
  return places
}

/** Of pairs with rising first members, the longest run with rising second members (patience sorting). */
function longestIncreasing(pairs: readonly TokenPair[]): TokenPair[] {
  const tails: number[] = []
  const before = new Array<number>(pairs.length).fill(-1)
  pairs.forEach(([, j], index) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < j) low = middle + 1
      else high = middle
    }
    before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1
    tails[low] = index
  })
  const run: TokenPair[] = []
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = pairs[index]
    if (pair !== undefined) run.push(pair)
  }
  return run.reverse()
}
