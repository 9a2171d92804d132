import type { Passage } from '@/lib/matching/compare-passages'
import { isCompatible } from '@/lib/matching/compatible-numbers'
import type { MatchToken } from '@/lib/matching/match-tokens'
import { toMatchTokens } from '@/lib/matching/match-tokens'
import { MONTHS } from '@/lib/matching/word-tables'

export type TranslationSuggestion = {
  /** At most 0.6: shared names and numbers make a translation worth a look, never certain. */
  score: number
  evidence: string[]
}

const STRONGEST = 0.6

/**
 * Could one passage be the other in the other language? Looks only at what survives translation: names, numbers,
 * months and words both languages borrowed. Null when they share fewer than three such things, when a third of the
 * numbers disagrees, or when both are in one language. A person decides.
 */
export function suggestTranslation(a: Passage, b: Passage): TranslationSuggestion | null {
  if ((a.language ?? 'id') === (b.language ?? 'id')) return null
  const left = toMatchTokens(a.text, a.language)
  const right = toMatchTokens(b.text, b.language)
  const numbers = left.flatMap((token) => token.value ?? [])
  const otherNumbers = right.flatMap((token) => token.value ?? [])
  const shared = numbers.filter((value) => otherNumbers.some((other) => isCompatible(value, other)))
  const unmatched = numbers.length + otherNumbers.length - 2 * shared.length
  if (unmatched > (numbers.length + otherNumbers.length) / 3) return null

  const words = sharedWords(left, right)
  const evidence = [...new Set([...shared.map(String), ...words])]
  const telling = Math.min(left.length, right.length) / 5
  if (evidence.length < 3) return null
  return { score: Math.min(STRONGEST, (STRONGEST * evidence.length) / Math.max(3, telling)), evidence }
}

/** Names as they stand, months by their number, and loan words by their first five letters (investasi, investment). */
function sharedWords(a: readonly MatchToken[], b: readonly MatchToken[]): string[] {
  const marks = new Set(b.flatMap(anchorOf))
  return a.filter((token) => anchorOf(token).some((mark) => marks.has(mark))).map((token) => token.word)
}

function anchorOf(token: MatchToken): string[] {
  if (token.kind !== 'content') return []
  const month = MONTHS.get(token.word)
  if (month !== undefined) return [`month ${month}`]
  if (token.isName) return [token.word]
  return token.word.length >= 7 ? [token.word.slice(0, 5)] : []
}
