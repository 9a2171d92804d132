import type { MatchToken } from '@/lib/matching/match-tokens'

/** Longer texts are cut: a run of this many words decides as much as a longer one. */
const MAX_WORDS = 1000

const isContent = (token: MatchToken): boolean => token.kind === 'content' || token.kind === 'number'

/** Names and numbers come in strings ("Saudia Airlines SV 5276") that are no clause: they count half. */
export const clauseWeight = (token: MatchToken): number =>
  token.isName || token.kind === 'number' ? token.weight / 2 : token.weight

/**
 * How much do the content words weigh that both texts hold one right after another, wherever they stand? Function
 * words and negations between them do not interrupt. The longest common substring; symmetric.
 */
export function longestSharedRun(a: readonly MatchToken[], b: readonly MatchToken[]): number {
  const left = a.filter(isContent).slice(0, MAX_WORDS)
  const right = b.filter(isContent).slice(0, MAX_WORDS)
  let longest = 0
  let above = new Float64Array(right.length + 1)
  for (const token of left) {
    const row = new Float64Array(right.length + 1)
    right.forEach((other, j) => {
      if (other.key !== token.key) return
      row[j + 1] = (above[j] ?? 0) + Math.min(clauseWeight(token), clauseWeight(other))
      longest = Math.max(longest, row[j + 1] ?? 0)
    })
    above = row
  }
  return longest
}
