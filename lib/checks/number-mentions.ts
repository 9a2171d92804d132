import type { MatchToken } from '@/lib/matching/match-tokens'
import { toMatchTokens } from '@/lib/matching/match-tokens'
import type { NumberLanguage } from '@/lib/matching/read-numeral'

/** A number in a text with what it counts. */
export type NumberMention = {
  value: number
  text: string
  start: number
  end: number
  /** Position among the words, for telling what stands near. */
  index: number
  isPercent: boolean
  /** Currency before or unit after it, as comparable key; null when the next word tells nothing. */
  unit: string | null
  /** Looks like a year, a date or a time: not an amount. */
  isAmount: boolean
}

const PERCENT = new Set(['%', 'persen', 'percent', 'pct'])
const CURRENCY = new Set(['rp', 'usd', 'us', 'dolar', 'dollar', 'dollars', 'rupiah', 'euro'])

/** Which numbers does the text state, and of what? Years, dates and times are marked as no amounts. */
export function findNumberMentions(
  text: string,
  language: NumberLanguage = 'id',
): { mentions: NumberMention[]; tokens: MatchToken[] } {
  const tokens = toMatchTokens(text, language)
  const mentions = tokens.flatMap((token, index): NumberMention[] => {
    if (token.value === null) return []
    const before = tokens[index - 1]
    const after = tokens[index + 1]
    const isPercent = after !== undefined && PERCENT.has(after.word)
    const currency = before !== undefined && CURRENCY.has(before.word) ? 'currency' : null
    const noun = after?.kind === 'content' && !isPercent ? (CURRENCY.has(after.word) ? 'currency' : after.key) : null
    const isYear = /^(?:19|20)\d\d$/.test(token.word) && currency === null
    const isInDate = /[/:]/.test(text[token.start - 1] ?? '') || /[/:]/.test(text[token.end] ?? '')
    const isTime = before !== undefined && /^(?:pukul|jam|tanggal|pasal|nomor|no|at)$/.test(before.word)
    const unit = isPercent ? 'percent' : (currency ?? noun)
    const isAmount = !isYear && !isInDate && !isTime
    return [
      {
        value: token.value,
        text: text.slice(token.start, token.end),
        start: token.start,
        end: token.end,
        index,
        isPercent,
        unit,
        isAmount,
      },
    ]
  })
  return { mentions, tokens }
}
