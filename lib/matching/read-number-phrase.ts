import { MULTIPLIERS, UNITS } from '@/lib/matching/number-words'
import type { NumberLanguage } from '@/lib/matching/read-numeral'
import { readNumeral } from '@/lib/matching/read-numeral'

const MAX_WORDS = 12

/**
 * What number do the words from `from` on say, and over how many words? `1,3 juta` is 1300000 in two words, `dua
 * puluh lima` is 25 in three. Words are lower case. Null where no number begins; a bare multiplier is none.
 */
export function readNumberPhrase(
  words: readonly string[],
  from: number,
  language: NumberLanguage = 'id',
): { value: number; length: number } | null {
  let total = 0
  let group = 0
  let pending: number | null = null
  let length = 0
  while (length < MAX_WORDS) {
    const word = words[from + length]
    if (word === undefined) break
    const unit = /^\d/.test(word) ? (length === 0 ? readNumeral(word, language) : null) : UNITS.get(word)
    const multiplier = MULTIPLIERS.get(word)
    if (unit !== undefined && unit !== null) {
      const isTens = pending !== null && pending >= 20 && pending % 10 === 0 && unit < 10
      if (pending !== null && !isTens) break
      pending = (pending ?? 0) + unit
    } else if (word === 'belas' && pending !== null && pending < 10) {
      group += pending + 10
      pending = null
    } else if (multiplier !== undefined && (pending !== null || group > 0)) {
      if (multiplier >= 1000) {
        total += (group + (pending ?? 0)) * multiplier
        group = 0
      } else if (pending !== null) group += pending * multiplier
      else break
      pending = null
    } else break
    length++
  }
  return length === 0 ? null : { value: round(total + group + (pending ?? 0)), length }
}

/** 1.3 × 10⁶ must equal 1300000 although the product of the floats need not. */
const round = (value: number): number => Number(value.toPrecision(12))
