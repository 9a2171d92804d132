import type { Flag } from '@/lib/checks/flag'
import { findNumberMentions } from '@/lib/checks/number-mentions'
import type { Passage } from '@/lib/matching/compare-passages'
import { alignPassages, comparePassages } from '@/lib/matching/compare-passages'
import type { NumberLanguage } from '@/lib/matching/read-numeral'

const MAGNITUDES = [1000, 1e6, 1e9] as const
/** How alike the words must be for their numbers to mean the same thing. */
const MIN_SCORE = 0.45

/**
 * Do two versions of a sentence give the same digits in another magnitude: 4,8 miliar and 4,8 triliun, 5,5 and 55
 * persen? Compares the numbers that stand in the same place of passages that are otherwise alike; silent when a
 * multiplier was merely left out ("Rp 4,8") and for numbers with other digits, which are another check.
 */
export function checkMagnitudes(facts: { a: Passage; b: Passage }): Flag | null {
  if (facts.a.text === facts.b.text) return null
  const { a, b, pairs } = alignPassages(facts.a, facts.b)
  const matched = new Map(pairs)
  for (const [i, left] of a.entries()) {
    if (left.value === null || matched.has(i)) continue
    const before = matched.get(i - 1)
    const after = matched.get(i + 1)
    const at = before !== undefined ? before + 1 : after !== undefined ? after - 1 : -1
    const right = b[at]
    if (right?.value === null || right?.value === undefined || !differInMagnitude(left.value, right.value)) continue
    // Asked last, because it costs most.
    if (comparePassages(facts.a, facts.b).score < MIN_SCORE) return null
    return {
      check: 'magnitude',
      certainty: 'likely',
      left: fact(facts.a.text, left.start, left.end),
      right: fact(facts.b.text, right.start, right.end),
    }
  }
  return null
}

const fact = (text: string, start: number, end: number) => ({
  label: 'number',
  text: text.slice(start, end),
  span: { start, end },
})

function differInMagnitude(a: number, b: number): boolean {
  const [small, large] = a < b ? [a, b] : [b, a]
  if (small <= 0) return false
  const isShifted = (factor: number): boolean => Math.abs(small * factor - large) < large * 1e-9
  const isDecimalSlip = isShifted(10) && !Number.isInteger(small)
  return isDecimalSlip || (small >= 1000 && MAGNITUDES.some(isShifted))
}

/**
 * Does one passage give one amount twice in two magnitudes: "1.300.000 jiwa atau 1,3 miliar"? Only for numbers that
 * "atau", "setara" or brackets set equal.
 */
export function checkRestatedMagnitude(text: string, language: NumberLanguage = 'id'): Flag | null {
  const { mentions } = findNumberMentions(text, language)
  for (let i = 0; i + 1 < mentions.length; i++) {
    const [left, right] = [mentions[i], mentions[i + 1]]
    if (left === undefined || right === undefined || left.isPercent || right.isPercent) continue
    if (left.sentence !== right.sentence || !left.isAmount || !right.isAmount) continue
    const between = text.slice(left.end, right.start)
    if (between.length > 40 || !/(?<!\p{L})(?:atau|setara|alias|or)(?!\p{L})|\(/u.test(between)) continue
    if (left.value < 1000 || right.value < 1000) continue
    const ratio = Math.max(left.value, right.value) / Math.min(left.value, right.value)
    const isShifted = MAGNITUDES.some((magnitude) => Math.abs(ratio / magnitude - 1) < 0.05)
    if (!isShifted || left.unit === 'currency' || right.unit === 'currency') continue
    return {
      check: 'restated-magnitude',
      certainty: 'likely',
      left: fact(text, left.start, left.end),
      right: fact(text, right.start, right.end),
    }
  }
  return null
}
