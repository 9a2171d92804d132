import { isScaled } from '@/lib/matching/compatible-numbers'
import type { MatchToken } from '@/lib/matching/match-tokens'

const MAX_UNMATCHED = 300

/**
 * Spelling slips (wainnailaihi, wainailaihi) should meet: gives each key of `tokens` that `other` lacks the key of
 * the one word in `other` that is a typing slip away. Short words never: one letter there is another word. A number
 * only meets the same number without its multiplier.
 */
export function unifySlips(tokens: MatchToken[], other: readonly MatchToken[]): MatchToken[] {
  const mine = new Set(tokens.map((token) => token.key))
  const theirs = new Set(other.map((token) => token.key))
  const unmatched = other.filter((token) => !mine.has(token.key) && isSlippery(token)).slice(0, MAX_UNMATCHED)
  let budget = MAX_UNMATCHED
  return tokens.map((token) => {
    if (theirs.has(token.key) || (unmatched.length === 0 && token.value === null) || budget-- <= 0) return token
    const twin =
      token.value === null
        ? unmatched.find((candidate) => isSlippery(token) && isSlip(token.word, candidate.word))
        : other.find((candidate) => !mine.has(candidate.key) && isMultiplierOmitted(token, candidate))
    return twin === undefined ? token : { ...token, key: twin.key }
  })
}

/** "4,8 (miliar)" is "4,8": speech leaves out a multiplier that was just said. */
const isMultiplierOmitted = (a: MatchToken, b: MatchToken): boolean =>
  a.value !== null && b.value !== null && a.value !== b.value && isScaled(a.value, b.value)

const isSlippery = (token: MatchToken): boolean => token.kind === 'content' && token.word.length >= 5

/** Longer words are no slips of each other. */
const LONGEST = 40
/** Two rows of the table of distances, filled anew for each pair: it is asked for a hundred pairs at a time. */
let above = new Uint8Array(LONGEST + 1)
let row = new Uint8Array(LONGEST + 1)

/** Are the words one letter apart (two from nine letters on), with the same initial? */
export function isSlip(a: string, b: string): boolean {
  const limit = Math.min(a.length, b.length) >= 9 ? 2 : 1
  if (a === b) return true
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > limit || a.length > LONGEST || b.length > LONGEST) return false
  for (let j = 0; j <= b.length; j++) row[j] = j
  for (let i = 1; i <= a.length; i++) {
    const done = above
    above = row
    row = done
    row[0] = i
    for (let j = 1; j <= b.length; j++) {
      const replaced = (above[j - 1] ?? 0) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1)
      row[j] = Math.min(replaced, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
    }
  }
  return (row[b.length] ?? limit + 1) <= limit
}
