import type { Flag } from '@/lib/checks/flag'
import type { NumberMention } from '@/lib/checks/number-mentions'
import { findNumberMentions } from '@/lib/checks/number-mentions'
import type { MatchToken } from '@/lib/matching/match-tokens'
import type { NumberLanguage } from '@/lib/matching/read-numeral'

const FROM = new Set(['dari', 'from'])
const TO = new Set(['menjadi', 'jadi', 'ke', 'to'])
const CHANGE = new Set(
  'naik turun meningkat menurun tumbuh merosot melonjak anjlok rose fell grew dropped increased decreased up down'.split(
    ' ',
  ),
)
/** How many words may lie between the amounts and the percentage that sums them up. */
const NEAR = 8
/** Percentage points by which rounding may be off. */
const TOLERANCE = 1

/**
 * Does a stated percentage of change follow from the two amounts beside it ("naik 50 persen dari 200 menjadi 260")?
 * Likely only; silent when several readings are possible, for small or negative bases, and for changes of rates.
 */
export function checkPercentages(text: string, language: NumberLanguage = 'id'): Flag | null {
  const { mentions, tokens } = findNumberMentions(text, language)
  for (let i = 0; i + 1 < mentions.length; i++) {
    const [from, to] = [mentions[i], mentions[i + 1]]
    if (from === undefined || to === undefined || !isChange(from, to, tokens)) continue
    const near = mentions.filter(
      (mention) => mention.isPercent && mention.index >= from.index - NEAR && mention.index <= to.index + NEAR,
    )
    const [stated, ...others] = near
    if (stated === undefined || others.length > 0 || !mentionsChange(tokens, from, to)) continue
    const actual = (Math.abs(to.value - from.value) / from.value) * 100
    if (Math.abs(actual - stated.value) <= Math.max(TOLERANCE, actual * 0.03)) continue
    return {
      check: 'percentage',
      certainty: 'likely',
      left: { label: 'percentage-stated', text: `${stated.text}%`, span: { start: stated.start, end: stated.end } },
      right: {
        label: 'percentage-of-amounts',
        text: `${from.text} → ${to.text} = ${actual.toFixed(1)}%`,
        span: { start: from.start, end: to.end },
      },
    }
  }
  return null
}

function isChange(from: NumberMention, to: NumberMention, tokens: readonly MatchToken[]): boolean {
  if (!from.isAmount || !to.isAmount || from.isPercent || to.isPercent || from.value <= 0 || to.value <= 0) return false
  const leading = tokens.slice(Math.max(0, from.index - 2), from.index)
  const between = tokens.slice(from.index + 1, to.index)
  return (
    leading.some((token) => FROM.has(token.word)) &&
    between.length <= 5 &&
    between.some((token) => TO.has(token.word)) &&
    (from.unit === 'currency') === (to.unit === 'currency')
  )
}

const mentionsChange = (tokens: readonly MatchToken[], from: NumberMention, to: NumberMention): boolean =>
  tokens.slice(Math.max(0, from.index - NEAR), to.index + NEAR).some((token) => CHANGE.has(token.word))
