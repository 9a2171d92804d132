import type { Flag } from '@/lib/checks/flag'
import type { NumberMention, NumberReading } from '@/lib/checks/number-mentions'
import { findNumberMentions } from '@/lib/checks/number-mentions'
import type { NumberLanguage } from '@/lib/matching/read-numeral'
import { stemWord } from '@/lib/matching/stem-word'
import { wordSet } from '@/lib/text/word-set'

const TOTAL = wordSet('total totalnya jumlah jumlahnya berjumlah keseluruhan seluruhnya semuanya totaling altogether')
/** After these all parts are told; after the others only where a total is named. */
const ALL_PARTS = wordSet('terdiri rincian rinciannya dirinci comprising consisting')
/** These may begin a sentence of their own, behind the one with the total. */
const DETAILS = wordSet('rincian rinciannya dirinci')
const SOME_PARTS = wordSet('yakni yaitu meliputi namely')
/** The list is not whole, its numbers are not parts, or they are guessed: nothing follows from their sum. */
const OPEN_LIST = wordSet(
  'antara antaranya termasuk sisanya selebihnya lainnya masing setiap tiap per kali atau setara hingga sampai minimal ' +
    'maksimal lebih kurang hampir sekitar kira puluhan ratusan ribuan sebagainya including remaining each about nearly or',
)
const units = (line: string): ReadonlySet<string> => new Set(line.split(' ').map(stemWord))

/** Whoever is counted may be told by these. */
const PEOPLE = units(
  'pria wanita laki perempuan anak dewasa balita bayi lansia remaja men women boys girls children adults',
)
const MEASURES = units(
  'kilogram kg gram ton kuintal liter mililiter meter kilometer km hektare hektar ha inci jam menit detik hari minggu bulan ' +
    'tahun kilograms kilos grams tons tonnes litres liters meters kilometers miles hours minutes days weeks months years',
)
/** How far before a number its "total" may stand, and how far before the parts the total itself, in words. */
const NEAR = 3
const BESIDE = 8
const MAX_PARTS = 10
/** Parts that make up less of the total than this were not all told: newspapers name the large ones. */
const NEARLY_ALL = 0.9
/** What rounding explains, as a share of the total. */
const ROUNDING = 0.01

/**
 * Do the parts add up to the total that stands before them ("722 penumpang, terdiri dari 130 penumpang domestik dan
 * 642 penumpang internasional")? Only within one sentence, or where a new one begins with "Rinciannya"; the parts count
 * what the total counts, or a total is named. Silent when some of the parts do add up, for open lists ("di antaranya",
 * "sisanya", "sekitar"), lists that reach less than nine
 * tenths of the total, rounded sums, mixed currencies and percentages. Linear but for 2^10 sums of parts.
 */
export function checkSums(text: string, language: NumberLanguage = 'id'): Flag | null {
  const reading = findNumberMentions(text, language)
  for (const [at, token] of reading.tokens.entries()) {
    if (!ALL_PARTS.has(token.word) && !SOME_PARTS.has(token.word)) continue
    const found = checkList(reading, at)
    if (found !== null) return toFlag(found)
  }
  return null
}

type List = { total: NumberMention; parts: readonly NumberMention[]; sum: number }

function checkList({ inSentence, tokens, sentences }: NumberReading, at: number): List | null {
  const sentence = sentences[at] ?? 0
  const isBehind = DETAILS.has(tokens[at]?.word ?? '') && (sentences[at - 2] ?? -1) !== sentence
  const told = [...(isBehind ? inSentence(sentence - 1) : []), ...inSentence(sentence)]
  const total = told.findLast(({ index }) => index < at)
  if (total?.isAmount !== true || total.isPercent || total.index < at - BESIDE) return null
  const isNamed = tokens.slice(Math.max(0, total.index - NEAR), total.index).some(({ word }) => TOTAL.has(word))
  const parts = inSentence(sentence).filter(({ isAmount, index }) => isAmount && index > at)
  const [first, last] = [parts[0], parts.at(-1)]
  if (first === undefined || last === undefined || parts.length < 2 || parts.length > MAX_PARTS) return null
  if (parts.some((part) => part.isPercent || part.value > total.value)) return null
  if (parts.some((part) => part.isMoney !== total.isMoney || countsOther(part, parts, total))) return null
  const isAlike =
    total.unit !== null && parts.every(({ unit }) => unit === null || unit === total.unit || PEOPLE.has(unit))
  const isWhole = ALL_PARTS.has(tokens[at]?.word ?? '')
  if (!(isWhole ? isNamed || isAlike : isNamed && isAlike)) return null
  const end = sentences.indexOf(sentence + 1, at)
  const isOpen = tokens
    .slice(Math.max(0, total.index - NEAR), end < 0 ? tokens.length : end)
    .some(({ word }) => OPEN_LIST.has(word))
  if (isOpen || someSubsetReaches(parts, total)) return null
  const sum = parts.reduce((all, part) => all + part.value, 0)
  return sum < total.value * NEARLY_ALL ? null : { total, parts, sum }
}

/** A part that is weighed, or that is of another kind than its siblings: "12 gol, 5 gol dan 4 assist". */
function countsOther({ unit }: NumberMention, parts: readonly NumberMention[], total: NumberMention): boolean {
  if (unit === null || unit === total.unit) return false
  return total.isMoney || MEASURES.has(unit) || parts.some((part) => part.unit === total.unit)
}

const toFlag = ({ total, parts, sum }: List): Flag => ({
  check: 'sum',
  certainty: 'likely',
  left: { label: 'total-stated', text: total.text, span: { start: total.start, end: total.end } },
  right: {
    label: 'sum-of-parts',
    text: `${parts.map((part) => part.text).join(' + ')} = ${Number(sum.toPrecision(12))}`,
    span: { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 },
  },
})

/** At most 2^10 sums. */
function someSubsetReaches(parts: readonly NumberMention[], total: NumberMention): boolean {
  const tolerance = [total, ...parts].some(({ isRounded }) => isRounded) ? total.value * ROUNDING : 0
  let sums = [0]
  for (const part of parts) sums = [...sums, ...sums.map((sum) => sum + part.value)]
  return sums.some((sum) => Math.abs(sum - total.value) <= tolerance)
}
