import type { MatchToken } from '@/lib/matching/match-tokens'
import type { TokenPair } from '@/lib/matching/align-tokens'
import { alignPassages, comparePassages, type Passage } from '@/lib/matching/compare-passages'

/** `neither`: what was changed is no part of it, or it has words of its own there. */
export type CarriedWording = 'old' | 'new' | 'neither'

/** Weights are sums of fractions; less than this apart they are equal. */
const EQUAL = 0.01

/**
 * Does a report carry the words as they were before a correction, or as they are after it? Asks which of the two it
 * fits better where they differ: an excerpt that leaves the changed part out carries neither. `after` is null for words
 * that were withdrawn; then a report carries them or it does not. Symmetric in the two wordings; linear in the words.
 */
export function carriesWording(report: Passage, before: string, after: string | null): CarriedWording {
  const passage = (text: string): Passage => ({ ...report, text })
  if (after === null) return comparePassages(report, passage(before)).same ? 'old' : 'neither'
  const lead = fit(report, passage(after)) - fit(report, passage(before))
  if (Math.abs(lead) < EQUAL) return 'neither'
  return lead > 0 ? 'new' : 'old'
}

/** How much the report shares with a wording, less what differs between the first and the last words they share. */
function fit(report: Passage, wording: Passage): number {
  const { a, b, pairs } = alignPassages(report, wording)
  const [first, last] = [pairs[0], pairs.at(-1)]
  if (first === undefined || last === undefined) return 0
  const shared = pairs.reduce((all, [i]) => all + (a[i]?.weight ?? 0), 0)
  return shared - unmatched(a, pairs, 0, first[0], last[0]) - unmatched(b, pairs, 1, first[1], last[1])
}

function unmatched(tokens: readonly MatchToken[], pairs: readonly TokenPair[], side: 0 | 1, from: number, to: number) {
  const matched = new Set(pairs.map((pair) => pair[side]))
  return tokens.slice(from, to + 1).reduce((all, { weight }, at) => all + (matched.has(from + at) ? 0 : weight), 0)
}
