import type { Flag } from '@/lib/checks/flag'
import type { NumberMention } from '@/lib/checks/number-mentions'
import { findNumberMentions } from '@/lib/checks/number-mentions'
import type { MatchToken } from '@/lib/matching/match-tokens'
import type { NumberLanguage } from '@/lib/matching/read-numeral'
import { wordSet } from '@/lib/text/word-set'

const FROM = wordSet('dari from')
const TO = wordSet('menjadi jadi ke to')
const OF = wordSet('dari of')
const CHANGE = wordSet(
  'naik kenaikan turun penurunan meningkat peningkatan menurun tumbuh pertumbuhan merosot melonjak anjlok bertambah ' +
    'berkurang rose fell grew dropped increased decreased up down climbed declined rise fall increase decrease',
)
/** They set a percentage equal to the amounts before it. */
const EQUATING = wordSet('atau setara yakni yaitu alias or representing equals i e')
/** What may stand between them and the percentage. */
const FILLERS = wordSet(
  'sekitar kira sebesar sebanyak hingga mencapai dengan yang secara about around nearly some roughly by of',
)
const POINTS = wordSet('poin point points')
/** Behind the percentage: it is of something else. */
const OF_ANOTHER = wordSet('di dari plus lebih lagi per dibanding dibandingkan ketimbang of a annually year')
/** What follows is of another time or thing than what stands before. */
const APART = wordSet(
  'setelah sesudah usai sementara sedangkan padahal meski meskipun sebelum after before while although following',
)
/** The sentence measures against another base or guesses: "dibanding tahun lalu", "hampir". */
const OTHER_BASE = wordSet('dibanding dibandingkan ketimbang daripada rata tahunan kali average compared annually')
const NEAR = 8
const FEW = 3
const SOME = 6
/** Percentage points by which rounding may be off, and the same as a share. */
const TOLERANCE = 1
const ROUNDING = 0.03

type Pair = { from: NumberMention; to: NumberMention; stated: NumberMention }

/**
 * Does a stated percentage follow from the two amounts beside it: a change ("naik 50 persen dari 200 menjadi 260") or a
 * share ("476 dari 514 kabupaten, atau 79 persen")? Likely only, and only where the words tie the percentage to these
 * amounts: a verb of change before it, or "atau" or a bracket behind them. Silent when several percentages are near,
 * when the sentence compares with something else, for zero or negative bases, mixed units and changes of rates.
 */
export function checkPercentages(text: string, language: NumberLanguage = 'id'): Flag | null {
  const { mentions, tokens, inSentence } = findNumberMentions(text, language)
  for (const [i, first] of mentions.entries()) {
    const second = mentions[i + 1]
    if (second === undefined || !areAmounts(first, second)) continue
    const [stated, ...others] = inSentence(first.sentence).filter(
      ({ isPercent, index }) => isPercent && index >= first.index - NEAR && index <= second.index + NEAR,
    )
    if (stated === undefined || others.length > 0 || POINTS.has(tokens[stated.index + 2]?.word ?? '')) continue
    const around = tokens.slice(Math.max(0, first.index - NEAR), second.index + NEAR)
    if (has(around, OTHER_BASE)) continue
    const flag = checkChange(text, first, second, stated, tokens) ?? checkShare(text, first, second, stated, tokens)
    if (flag !== null) return flag
  }
  return null
}

const areAmounts = (from: NumberMention, to: NumberMention): boolean =>
  [from, to].every(({ isAmount, isPercent, value }) => isAmount && !isPercent && value > 0) &&
  from.sentence === to.sentence &&
  from.isMoney === to.isMoney &&
  (!from.isMoney || from.unit === to.unit)

/** "dari A menjadi B" or "menjadi B dari A", with the percentage before both or tied to them behind both. */
function checkChange(
  text: string,
  first: NumberMention,
  second: NumberMention,
  stated: NumberMention,
  tokens: readonly MatchToken[],
): Flag | null {
  const leading = tokens.slice(Math.max(0, first.index - 2), first.index)
  const between = tokens.slice(first.index + 1, second.index)
  if (between.length > 5 || has(between, APART)) return null
  const isForward = has(leading, FROM) && has(between, TO)
  const isBackward = has(leading, TO) && has(between, FROM)
  if (!isForward && !isBackward) return null
  const isTied =
    stated.index < first.index
      ? isDirectly(tokens, stated.index, CHANGE) && !parts(tokens.slice(stated.index + 1, first.index))
      : isTiedBehind(text, tokens, second, stated)
  if (!isTied || !has(tokens.slice(Math.max(0, first.index - NEAR), second.index + NEAR), CHANGE)) return null
  const [from, to] = isForward ? [first, second] : [second, first]
  // "dari 20 ke 30 atau 10 persen" counts points.
  if (Math.abs(Math.abs(to.value - from.value) - stated.value) < 1e-9) return null
  const actual = (Math.abs(to.value - from.value) / from.value) * 100
  return agrees(actual, stated) ? null : toFlag({ from, to, stated }, `${from.text} → ${to.text}`, actual)
}

/** "A dari B, atau X persen" or "dari B, A atau X persen". */
function checkShare(
  text: string,
  first: NumberMention,
  second: NumberMention,
  stated: NumberMention,
  tokens: readonly MatchToken[],
): Flag | null {
  if (stated.index < second.index || has(tokens.slice(Math.max(0, first.index - NEAR), stated.index), CHANGE))
    return null
  const between = tokens.slice(first.index + 1, second.index)
  const isPartFirst = first.value < second.value && between.length <= FEW && has(between, OF)
  const isWholeFirst =
    first.value > second.value &&
    between.length <= FEW &&
    !has(between, OF) &&
    OF.has(tokens[first.index - 1]?.word ?? '')
  const behind = tokens.slice(second.index + 1, stated.index)
  if ((!isPartFirst && !isWholeFirst) || behind.length > SOME || !isTiedBehind(text, tokens, second, stated))
    return null
  const [part, whole] = isPartFirst ? [first, second] : [second, first]
  const actual = (part.value / whole.value) * 100
  return agrees(actual, stated)
    ? null
    : toFlag({ from: part, to: whole, stated }, `${part.text} / ${whole.text}`, actual)
}

/** Does an equating word, a verb of change or an opening bracket stand right before the percentage, and no number between? */
function isTiedBehind(
  text: string,
  tokens: readonly MatchToken[],
  second: NumberMention,
  stated: NumberMention,
): boolean {
  const behind = tokens.slice(second.index + 1, stated.index)
  if (stated.index < second.index || parts(behind)) return false
  if (OF_ANOTHER.has(tokens[stated.index + 2]?.word ?? '')) return false
  if (/\(\s?$/.test(text.slice(Math.max(0, stated.start - 2), stated.start))) return true
  if (isDirectly(tokens, stated.index, EQUATING)) return true
  // "dari 200 menjadi 260, naik 50 persen": nothing but the unit stands between.
  return behind.length <= FEW && isDirectly(tokens, stated.index, CHANGE)
}

/** Do these words part the percentage from the amounts: another number, another time? */
const parts = (tokens: readonly MatchToken[]): boolean =>
  has(tokens, APART) || tokens.some(({ value }) => value !== null)

/** Does one of the words stand before that place, with nothing but fillers between? */
function isDirectly(tokens: readonly MatchToken[], index: number, set: ReadonlySet<string>): boolean {
  for (let at = index - 1; at >= Math.max(0, index - FEW); at--) {
    const word = tokens[at]?.word ?? ''
    if (set.has(word)) return true
    if (!FILLERS.has(word)) return false
  }
  return false
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
