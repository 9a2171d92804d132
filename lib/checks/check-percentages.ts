import type { Flag } from '@/lib/checks/flag'
import type { NumberMention } from '@/lib/checks/number-mentions'
import { findNumberMentions } from '@/lib/checks/number-mentions'
import type { MatchToken } from '@/lib/matching/match-tokens'
import type { NumberLanguage } from '@/lib/matching/read-numeral'

const words = (line: string): ReadonlySet<string> => new Set(line.split(' '))

const FROM = words('dari from')
const TO = words('menjadi jadi ke to')
const OF = words('dari of')
const CHANGE = words(
  'naik kenaikan turun penurunan meningkat peningkatan menurun tumbuh pertumbuhan merosot melonjak anjlok rose fell grew ' +
    'dropped increased decreased up down',
)
/** The sentence measures against another base or guesses: "dibanding tahun lalu", "hampir". */
const OTHER_BASE = words('dibanding dibandingkan ketimbang daripada rata tahunan kali average compared annually')
const NEAR = 8
const FEW = 3
const SOME = 6
/** Percentage points by which rounding may be off, and the same as a share. */
const TOLERANCE = 1
const ROUNDING = 0.03

type Pair = { from: NumberMention; to: NumberMention; stated: NumberMention }

/**
 * Does a stated percentage follow from the two amounts beside it: a change ("naik 50 persen dari 200 menjadi 260") or a
 * share ("476 dari 514 kabupaten, atau 79 persen")? Likely only; silent when several percentages are near, when the
 * sentence compares with something else, for zero or negative bases, mixed units and changes of rates.
 */
export function checkPercentages(text: string, language: NumberLanguage = 'id'): Flag | null {
  const { mentions, tokens } = findNumberMentions(text, language)
  for (const [i, from] of mentions.entries()) {
    const to = mentions[i + 1]
    if (to === undefined || !areAmounts(from, to)) continue
    const near = mentions.filter(
      ({ isPercent, index, sentence }) =>
        isPercent && sentence === from.sentence && index >= from.index - NEAR && index <= to.index + NEAR,
    )
    const [stated, ...others] = near
    if (stated === undefined || others.length > 0) continue
    const around = tokens.slice(Math.max(0, from.index - NEAR), to.index + NEAR)
    if (around.some(({ word }) => OTHER_BASE.has(word))) continue
    const flag = checkChange({ from, to, stated }, tokens) ?? checkShare({ from, to, stated }, tokens)
    if (flag !== null) return flag
  }
  return null
}

const areAmounts = (from: NumberMention, to: NumberMention): boolean =>
  [from, to].every(({ isAmount, isPercent, value }) => isAmount && !isPercent && value > 0) &&
  from.sentence === to.sentence &&
  (from.unit === 'currency') === (to.unit === 'currency')

function checkChange({ from, to, stated }: Pair, tokens: readonly MatchToken[]): Flag | null {
  const leading = tokens.slice(Math.max(0, from.index - 2), from.index)
  const between = tokens.slice(from.index + 1, to.index)
  if (between.length > 5 || !has(leading, FROM) || !has(between, TO)) return null
  if (!has(tokens.slice(Math.max(0, from.index - NEAR), to.index + NEAR), CHANGE)) return null
  const actual = (Math.abs(to.value - from.value) / from.value) * 100
  return agrees(actual, stated) ? null : toFlag({ from, to, stated }, `${from.text} → ${to.text}`, actual)
}

/** The percentage stands soon behind the whole, and the part beside it: no other number is between them. */
function checkShare({ from, to, stated }: Pair, tokens: readonly MatchToken[]): Flag | null {
  const between = tokens.slice(from.index + 1, to.index)
  const behind = tokens.slice(to.index + 1, stated.index)
  if (from.value >= to.value || between.length > FEW || !has(between, OF)) return null
  if (behind.length === 0 || behind.length > SOME || behind.some(({ value }) => value !== null)) return null
  const actual = (from.value / to.value) * 100
  return agrees(actual, stated) ? null : toFlag({ from, to, stated }, `${from.text} / ${to.text}`, actual)
}

const has = (tokens: readonly MatchToken[], set: ReadonlySet<string>): boolean =>
  tokens.some(({ word }) => set.has(word))

const agrees = (actual: number, { value }: NumberMention): boolean =>
  Math.abs(actual - value) <= Math.max(TOLERANCE, actual * ROUNDING)

const toFlag = ({ from, to, stated }: Pair, amounts: string, actual: number): Flag => ({
  check: 'percentage',
  certainty: 'likely',
  left: { label: 'percentage-stated', text: `${stated.text}%`, span: { start: stated.start, end: stated.end } },
  right: {
    label: 'percentage-of-amounts',
    text: `${amounts} = ${actual.toFixed(1)}%`,
    span: { start: Math.min(from.start, to.start), end: Math.max(from.end, to.end) },
  },
})
