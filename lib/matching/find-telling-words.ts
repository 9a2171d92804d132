import { FUNCTION_WORDS, NEGATIONS, VARIANTS } from '@/lib/matching/word-tables'
import { tokenise } from '@/lib/text/tokens'

/** A word that somebody uses more than others do. */
export interface TellingWord {
  readonly word: string
  /** In how many of the texts it stands. */
  readonly count: number
}

const SHORTEST = 4
const LEAST_TEXTS = 2
/** 99.9 % sure that the difference is no accident (chi-squared, one degree of freedom). */
const LEAST_LIKELIHOOD = 10.83

/** In how many texts does each content word stand? Case aside, the spelling that is seen first. */
function countTexts(texts: readonly string[]): Map<string, TellingWord> {
  const counts = new Map<string, TellingWord>()
  for (const text of texts) {
    const seen = new Set<string>()
    for (const { kind, lower, text: word } of tokenise(text, { start: 0, end: text.length })) {
      const isContent = kind === 'word' && lower.length >= SHORTEST && !isGrammar(VARIANTS.get(lower) ?? lower)
      if (!isContent || seen.has(lower)) continue
      seen.add(lower)
      const known = counts.get(lower)
      counts.set(lower, { word: known?.word ?? word, count: (known?.count ?? 0) + 1 })
    }
  }
  return counts
}

const isGrammar = (word: string): boolean => FUNCTION_WORDS.has(word) || NEGATIONS.has(word)

const term = (observed: number, expected: number): number =>
  observed === 0 ? 0 : observed * Math.log(observed / expected)

/**
 * Which words do these texts use clearly more than the others do, the most telling first? By log-likelihood (Dunning
 * 1993) over how many texts a word stands in, so that one long text does not decide; at most `most`. Without others to
 * compare with, nothing is telling. Linear in the length of all texts.
 */
export function findTellingWords(texts: readonly string[], others: readonly string[], most = 12): TellingWord[] {
  if (texts.length === 0 || others.length === 0) return []
  const own = countTexts(texts)
  const rest = countTexts(others)
  const all = texts.length + others.length
  const scored = [...own].flatMap(([key, { word, count }]) => {
    const elsewhere = rest.get(key)?.count ?? 0
    if (count < LEAST_TEXTS || count / texts.length <= elsewhere / others.length) return []
    const expected = (texts.length * (count + elsewhere)) / all
    const likelihood = 2 * (term(count, expected) + term(elsewhere, count + elsewhere - expected))
    return likelihood < LEAST_LIKELIHOOD ? [] : [{ word, count, likelihood }]
  })
  return scored
    .sort((a, b) => b.likelihood - a.likelihood || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map(({ word, count }) => ({ word, count }))
}
