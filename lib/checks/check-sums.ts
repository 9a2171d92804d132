import type { Flag } from '@/lib/checks/flag'
import type { NumberMention } from '@/lib/checks/number-mentions'
import { findNumberMentions } from '@/lib/checks/number-mentions'
import type { NumberLanguage } from '@/lib/matching/read-numeral'

const TOTAL = new Set(
  'total totalnya jumlah jumlahnya berjumlah keseluruhan seluruhnya semuanya totaling altogether'.split(' '),
)
const PARTS = new Set('terdiri rinciannya rincian yakni yaitu meliputi comprising consisting namely'.split(' '))
/** How far before a number its "total" may stand, in words. */
const NEAR = 3
const MAX_PARTS = 10
const ROUNDING = 0.005

/**
 * Do the parts add up to the total that one quotation gives? Only where a total is named and the parts are announced
 * ("total 442 orang, terdiri dari 207 pria dan 240 wanita"); silent when some of the parts do add up, for rounded
 * sums, mixed currencies and percentages.
 */
export function checkSums(text: string, language: NumberLanguage = 'id'): Flag | null {
  const { mentions, tokens } = findNumberMentions(text, language)
  const amounts = mentions.filter((mention) => mention.isAmount && !mention.isPercent)
  const announced = tokens.findIndex((token) => PARTS.has(token.word))
  if (announced < 0) return null
  const total = amounts.find((mention) =>
    tokens.slice(Math.max(0, mention.index - NEAR), mention.index).some((token) => TOTAL.has(token.word)),
  )
  const parts = amounts.filter((mention) => mention !== total && mention.index > announced)
  if (total === undefined || total.index > announced || parts.length < 2 || parts.length > MAX_PARTS) return null
  if (new Set([total, ...parts].map((mention) => mention.unit === 'currency')).size > 1) return null
  if (parts.some((part) => part.value > total.value * 10)) return null
  if (someSubsetReaches(parts, total.value)) return null
  const sum = parts.reduce((all, part) => all + part.value, 0)
  return {
    check: 'sum',
    certainty: 'likely',
    left: { label: 'total-stated', text: total.text, span: { start: total.start, end: total.end } },
    right: {
      label: 'sum-of-parts',
      text: `${parts.map((part) => part.text).join(' + ')} = ${Number(sum.toPrecision(12))}`,
      span: { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 },
    },
  }
}

/** At most 2^10 sums. */
function someSubsetReaches(parts: readonly NumberMention[], total: number): boolean {
  let sums = [0]
  for (const part of parts) sums = [...sums, ...sums.map((sum) => sum + part.value)]
  return sums.some((sum) => Math.abs(sum - total) <= total * ROUNDING)
}
