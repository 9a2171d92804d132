import type { MatchToken } from '@/lib/matching/match-tokens'
import { toMatchTokens } from '@/lib/matching/match-tokens'
import type { NumberLanguage } from '@/lib/matching/read-numeral'
import { MONTHS } from '@/lib/matching/word-tables'

/** A number in a text with what it counts. */
export type NumberMention = {
  value: number
  text: string
  start: number
  end: number
  /** Position among the words, for telling what stands near. */
  index: number
  /** In which sentence of the text it stands, counted from 0. */
  sentence: number
  isPercent: boolean
  /** Its currency (`idr`, `usd`, …) or the word after it, as comparable key; null when the next word tells nothing. */
  unit: string | null
  isMoney: boolean
  /** Looks like a year, a date, a time or an age in brackets: not an amount. */
  isAmount: boolean
  /** A decimal fraction, or said with "ribu", "juta": as exact as whoever rounded it. */
  isRounded: boolean
}

export type NumberReading = {
  mentions: NumberMention[]
  tokens: MatchToken[]
  /** The sentence of each token. */
  sentences: number[]
  /** The numbers of one sentence; none where they are so many that it is a table or no sentence at all. */
  inSentence: (sentence: number) => readonly NumberMention[]
}

/** More numbers than this nobody puts into one sentence. */
const MOST_NUMBERS = 40

const PERCENT = new Set(['%', 'persen', 'percent', 'pct'])
/** Currencies by the words and signs before or behind an amount. */
const CURRENCIES: ReadonlyMap<string, string> = new Map(
  [
    'idr rp rupiah',
    'usd us dolar dollar dollars $',
    'eur euro euros €',
    'gbp pound pounds poundsterling £',
    'jpy yen ¥',
  ]
    .map((line) => line.split(' '))
    .flatMap((forms) => forms.map((form) => [form, forms[0] ?? ''] as const)),
)
const LABELLED = new Set('pukul jam tanggal pasal nomor no ayat butir bab usia umur at aged'.split(' '))

/** Which numbers does the text state, and of what? Years, dates, times and ages are marked as no amounts. Linear. */
export function findNumberMentions(text: string, language: NumberLanguage = 'id'): NumberReading {
  const tokens = toMatchTokens(text, language)
  const sentences = numberSentences(text, tokens)
  const mentions = tokens.flatMap((token, index): NumberMention[] => {
    if (token.value === null) return []
    const before = tokens[index - 1]
    const after = tokens[index + 1]
    const isPercent = after !== undefined && PERCENT.has(after.word)
    const currency =
      CURRENCIES.get(text[token.start - 1] ?? '') ??
      CURRENCIES.get(before?.word ?? '') ??
      CURRENCIES.get(after?.word ?? '') ??
      null
    const noun = after?.kind === 'content' && !isPercent ? after.key : null
    const isYear = /^(?:19|20)\d\d$/.test(token.word) && currency === null
    const isLabelled = before !== undefined && LABELLED.has(before.word)
    return [
      {
        value: token.value,
        text: text.slice(token.start, token.end),
        start: token.start,
        end: token.end,
        index,
        sentence: sentences[index] ?? 0,
        isPercent,
        unit: isPercent ? 'percent' : (currency ?? noun),
        isMoney: currency !== null,
        isAmount: !isYear && !isLabelled && !isInDate(text, token) && !MONTHS.has(after?.word ?? ''),
        isRounded: !Number.isInteger(token.value) || !/^[\d.,]+$/.test(token.word),
      },
    ]
  })
  const bySentence = new Map<number, NumberMention[]>()
  for (const mention of mentions) {
    const own = bySentence.get(mention.sentence)
    if (own) own.push(mention)
    else bySentence.set(mention.sentence, [mention])
  }
  const inSentence = (sentence: number): readonly NumberMention[] => {
    const own = bySentence.get(sentence) ?? []
    return own.length > MOST_NUMBERS ? [] : own
  }
  return { mentions, tokens, sentences, inSentence }
}

/** 18/6, 10:30, or a number alone in brackets, which is somebody's age. */
function isInDate(text: string, { start, end }: MatchToken): boolean {
  const [before, after] = [text[start - 1] ?? '', text[end] ?? '']
  return /[/:]/.test(before) || /[/:]/.test(after) || (before === '(' && after === ')')
}

/** "Rp. 5", "No. 3", "Dr. X" end no sentence. */
const ABBREVIATED = 3

function numberSentences(text: string, tokens: readonly MatchToken[]): number[] {
  let sentence = 0
  return tokens.map((token, index) => {
    const before = tokens[index - 1]
    const between = before === undefined ? '' : text.slice(before.end, token.start)
    const isShort = before !== undefined && before.value === null && before.word.length <= ABBREVIATED
    if (/[!?;\n]/.test(between) || (/\.["”’)]*\s/.test(between) && !isShort)) sentence += 1
    return sentence
  })
}
