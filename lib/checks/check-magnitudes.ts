import type { Flag } from '@/lib/checks/flag'
import { findNumberMentions, type NumberMention } from '@/lib/checks/number-mentions'
import { alignPassages, comparePassages, type Passage } from '@/lib/matching/compare-passages'
import type { MatchToken } from '@/lib/matching/match-tokens'
import type { NumberLanguage } from '@/lib/matching/read-numeral'
import { wordSet } from '@/lib/text/word-set'

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
    if (differInMoney(facts.a, left, facts.b, right)) continue
    const isOnlyNumber = pairs.length === a.length - 1 && pairs.length === b.length - 1
    if (!hasDigits(left.value) && !isOnlyNumber) continue
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

/** 1,5 and 1.300.000 say more than one digit; 5.000 beside 5 juta may be another round number by chance. */
const hasDigits = (value: number): boolean => Number(value.toPrecision(1)) !== value

/** Are both amounts of money, and in two currencies? */
function differInMoney(a: Passage, left: MatchToken, b: Passage, right: MatchToken): boolean {
  const [own, other] = [moneyOf(a, left), moneyOf(b, right)]
  return own !== null && other !== null && own !== other
}

function moneyOf({ text, language }: Passage, { start }: MatchToken): string | null {
  const mention = findNumberMentions(text, language).mentions.find((one) => one.start === start)
  return mention?.isMoney === true ? mention.unit : null
}

/** What sets two amounts equal, and what else may stand before the second of them. */
const RESTATING = wordSet('atau alias or setara equivalent equal (')
const LEADING = wordSet(
  'atau alias or setara equivalent equal ( sama sekitar kurang lebih dengan to about around some rp idr usd us eur',
)
/** What the first amount counts may stand before that, in words. */
const UNIT_WORDS = 2

function restates(between: string): boolean {
  const said = [...between.toLowerCase().matchAll(/\p{L}+|\(/gu)].map(([word]) => word)
  const at = said.findIndex((word) => RESTATING.has(word))
  return at >= 0 && at <= UNIT_WORDS && said.slice(at + 1).every((word) => LEADING.has(word))
}

/**
 * Does one passage give one amount twice in two magnitudes: "1.300.000 jiwa atau 1,3 miliar"? Only for numbers of the
 * same unit and of several digits that "atau", "setara" or brackets set equal; round ones are choices.
 */
export function checkRestatedMagnitude(text: string, language: NumberLanguage = 'id'): Flag | null {
  const { mentions } = findNumberMentions(text, language)
  for (let i = 0; i + 1 < mentions.length; i++) {
    const [left, right] = [mentions[i], mentions[i + 1]]
    if (left === undefined || right === undefined || left.isPercent || right.isPercent) continue
    if (left.sentence !== right.sentence || !left.isAmount || !right.isAmount) continue
    const between = text.slice(left.end, right.start)
    if (between.length > 40 || !restates(between)) continue
    if (left.value < 1000 || right.value < 1000 || !hasDigits(right.value) || !hasDigits(left.value)) continue
    const ratio = Math.max(left.value, right.value) / Math.min(left.value, right.value)
    const isShifted = MAGNITUDES.some((magnitude) => Math.abs(ratio / magnitude - 1) < 0.05)
    const isOneUnit = left.isMoney || right.isMoney ? left.unit === right.unit : haveOneUnit(left, right)
    if (!isShifted || !isOneUnit) continue
    return {
      check: 'restated-magnitude',
      certainty: 'likely',
      left: fact(text, left.start, left.end),
      right: fact(text, right.start, right.end),
    }
  }
  return null
}

/** "1.300.000 jiwa atau 1,3 miliar": the unit is said once or twice, but never two of them. */
const haveOneUnit = (left: NumberMention, right: NumberMention): boolean =>
  left.unit === null || right.unit === null || left.unit === right.unit
