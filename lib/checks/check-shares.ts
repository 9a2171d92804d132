import type { Flag } from '@/lib/checks/flag'
import { findNumberMentions, type NumberMention } from '@/lib/checks/number-mentions'
import type { NumberLanguage } from '@/lib/matching/read-numeral'
import { wordSet } from '@/lib/text/word-set'

const REST = wordSet('sisanya selebihnya remaining rest')
/** "dari sisanya": a share of the rest. */
const OF = wordSet('dari of')
/** Changes, goals, parts of parts and fractions in words: these percentages are not shares of one whole. */
const OTHER_WHOLE = wordSet(
  'naik turun meningkat menurun tumbuh target antaranya sisanya separuh setengah sepertiga seperempat dibanding dibandingkan ' +
    'rose fell grew half third quarter compared them whom',
)
const MAX_PARTS = 6
/** Words between "sisanya" and its percentage. */
const REACH = 4
/** Percentage points that rounding explains, for each share. */
const ROUNDING = 0.5

/**
 * Do the shares of one whole, of which the last is "the rest", make 100 percent ("60 persen setuju, sisanya 45 persen
 * menolak")? Only within one sentence; silent for parts of parts, changes and fractions in words, where some of the
 * shares do make 100 or one another, and below 100 where other amounts are told between them. Linear but for 2^6 sums.
 */
export function checkShares(text: string, language: NumberLanguage = 'id'): Flag | null {
  const { inSentence, tokens, sentences } = findNumberMentions(text, language)
  for (const [at, { word }] of tokens.entries()) {
    if (!REST.has(word) || OF.has(tokens[at - 1]?.word ?? '')) continue
    const number = sentences[at] ?? 0
    const sentence = inSentence(number)
    const rest = sentence.find(({ index }) => index > at)
    const parts = sentence.filter(({ isPercent, index }) => isPercent && index < at)
    const [first] = parts
    if (rest?.isPercent !== true || rest.index > at + REACH || first === undefined) continue
    if (parts.length >= MAX_PARTS || sentence.at(-1) !== rest) continue
    const [from, to] = [sentences.lastIndexOf(number - 1, at) + 1, sentences.indexOf(number + 1, at)]
    const own = tokens.slice(from, to < 0 ? tokens.length : to)
    if (own.some((token, index) => from + index !== at && OTHER_WHOLE.has(token.word))) continue
    const sum = [...parts, rest].reduce((all, { value }) => all + value, 0)
    const hasOthers = sentence.some(({ isPercent, isAmount, index }) => !isPercent && isAmount && index > first.index)
    if ((sum < 100 && hasOthers) || fitsTogether(parts, rest)) continue
    return toFlag(parts, rest, sum)
  }
  return null
}

/** Does the rest make 100 with some of the parts, or one of the parts with others? */
function fitsTogether(parts: readonly NumberMention[], rest: NumberMention): boolean {
  let sums = [rest.value]
  for (const { value } of parts) sums = [...sums, ...sums.map((sum) => sum + value)]
  const tolerance = ROUNDING * (parts.length + 1)
  return sums
    .slice(1)
    .some((sum) => [100, ...parts.map(({ value }) => value)].some((whole) => Math.abs(sum - whole) <= tolerance))
}

const toFlag = (parts: readonly NumberMention[], rest: NumberMention, sum: number): Flag => ({
  check: 'percentage',
  certainty: 'likely',
  left: { label: 'percentage-stated', text: `${rest.text}%`, span: { start: rest.start, end: rest.end } },
  right: {
    label: 'sum-of-parts',
    text: `${[...parts, rest].map(({ text }) => `${text}%`).join(' + ')} = ${Number(sum.toPrecision(12))}%`,
    span: { start: parts[0]?.start ?? rest.start, end: rest.end },
  },
})
