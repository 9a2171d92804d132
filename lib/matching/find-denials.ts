import type { MatchToken } from '@/lib/matching/match-tokens'
import { LIMITING_WORDS, MODALITY } from '@/lib/matching/word-tables'

/** How far behind a negation the words stand that make an addition of it: "tidak karena Al saja, tetapi juga …". */
const REACH = 9
const TRAILING_LIMITS: ReadonlySet<string> = new Set(['saja', 'aja', 'semata', 'melulu', 'only'])
const ADVERSATIVES: ReadonlySet<string> = new Set(['tapi', 'tetapi', 'namun', 'melainkan', 'but'])
const ADDITIONS: ReadonlySet<string> = new Set(['juga', 'also'])

/**
 * The negations that deny something: "bukan hanya" adds, "tidak mungkin tidak" affirms, "tidak … tetapi juga" adds, and
 * "nggak kita nggak" denies once.
 */
export function findDenials(tokens: readonly MatchToken[]): MatchToken[] {
  return tokens.filter((token, index) => {
    if (token.kind !== 'negation' || isStumble(tokens, index)) return false
    const next = tokens[index + 1]?.word ?? ''
    const isDoubled = MODALITY.has(next) && tokens[index + 2]?.kind === 'negation'
    if (LIMITING_WORDS.has(next) || isDoubled) return false
    const after = tokens.slice(index + 1, index + 1 + REACH).map(({ word }) => word)
    const isLimited = after.slice(0, 4).some((word) => TRAILING_LIMITS.has(word))
    const isAdding = after.some((word, i) => ADVERSATIVES.has(word) && ADDITIONS.has(after[i + 1] ?? ''))
    return !isLimited && !isAdding
  })
}

/** Does the negation only say again, within the same breath, the one just before it? */
function isStumble(tokens: readonly MatchToken[], index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - 3); i--) {
    const before = tokens[i]
    if (before === undefined) return false
    if (before.kind === 'negation') return before.key === tokens[index]?.key
    if (before.kind !== 'function' || MODALITY.has(before.word)) return false
  }
  return false
}
