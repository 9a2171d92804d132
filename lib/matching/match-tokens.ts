import type { NumberLanguage } from '@/lib/matching/read-numeral'
import { oncePerText } from '@/lib/matching/once-per-text'
import { readNumberPhrase } from '@/lib/matching/read-number-phrase'
import { stemWord } from '@/lib/matching/stem-word'
import { FORMULA_WORDS, FUNCTION_WORDS, NEGATIONS, PARTICLES, VARIANTS } from '@/lib/matching/word-tables'
import type { QuotationKind } from '@/lib/schemas/extraction'

export type MatchToken = {
  /** Lower case, without marks and apostrophes. */
  word: string
  /** Equal keys are the same word for comparing: a stem, or `#` and the value of a number. */
  key: string
  /** Offsets into the text, UTF-16. */
  start: number
  end: number
  kind: 'content' | 'function' | 'negation' | 'number'
  /** The value of a number, null for words. */
  value: number | null
  /** A capital inside a sentence, or capitals throughout: perhaps a name. */
  isName: boolean
  /** Written in capitals throughout. */
  isAbbreviation: boolean
  /** In brackets inside the passage: the editor's word, not the speaker's. */
  isBracketed: boolean
  /** How much the word says, without a corpus: function words little, names and numbers much, long words more. */
  weight: number
}

/** A capital after a small letter begins a new word: scraped names lose the space before them. */
const WORD = /\d+(?:[.,]\d+)*|%|\p{Lu}*[\p{Ll}\p{M}]+(?:['’]\p{Ll}+)?|\p{Lu}+|[\p{L}\p{M}]+/gu
const FUNCTION_WEIGHT = 0.1
const FORMULA_WEIGHT = 0.4
const NAME_WEIGHT = 1.2
const BRACKETED = /\([^()]{1,60}\)|\[[^[\]]{1,60}\]/g

/** Which words does the text hold, in a form in which two outlets' versions can be compared? Linear, total. */
export function toMatchTokens(text: string, language: NumberLanguage = 'id'): MatchToken[] {
  const found = text.match(WORD) ?? []
  const words = found.map(toWord)
  const tokens: MatchToken[] = []
  let from = 0
  // Between two words stands nothing that a word could begin with: each is where it is next found.
  const next = (raw: string): number => {
    const start = text.indexOf(raw, from)
    from = start + raw.length
    return start
  }
  for (let i = 0; i < found.length; i++) {
    const raw = found[i]
    const word = words[i]
    if (raw === undefined || word === undefined) continue
    const number = readNumberPhrase(words, i, language)
    const start = next(raw)
    for (const more of found.slice(i + 1, i + (number?.length ?? 1))) next(more)
    const end = from
    tokens.push(
      number === null
        ? toWordToken(isNumberSign(words, i) ? 'nomor' : word, raw, start, end, text)
        : {
            word: words.slice(i, i + number.length).join(' '),
            key: `#${number.value}`,
            start,
            end,
            kind: 'number',
            value: number.value,
            isName: false,
            isAbbreviation: false,
            isBracketed: false,
            weight: 1.2,
          },
    )
    if (number !== null) i += number.length - 1
  }
  return muteBrackets(dropReduplication(tokens, text), text)
}

const KEPT = new WeakMap<object, { text: string; tokens: readonly MatchToken[] }>()

/** A passage as far as its words depend on it. */
type Worded = { text: string; language?: NumberLanguage | undefined; kind?: QuotationKind | undefined }

/** The words of a passage's text, read once a passage however often it is compared. */
export function tokensOf(passage: Worded): readonly MatchToken[] {
  const kept = KEPT.get(passage)
  if (kept?.text === passage.text) return kept.tokens
  const tokens = toMatchTokens(passage.text, passage.language)
  // What is reported begins inside a sentence: a capital there is a name's.
  const [first] = tokens
  if (passage.kind === 'indirect' && first?.kind === 'content' && /^\p{Lu}/u.test(passage.text.slice(first.start))) {
    tokens[0] = { ...first, isName: true }
  }
  KEPT.set(passage, { text: passage.text, tokens })
  return tokens
}

/** "No. 1" is number one, not a negation. */
const isNumberSign = (words: readonly string[], at: number): boolean =>
  words[at] === 'no' && /^\d/.test(words[at + 1] ?? '')

/** What a word is wherever it stands and however it is written: its forms are few and met again and again. */
const traitsOf = oncePerText((word) => {
  const plain = VARIANTS.get(word) ?? word
  const isNegation = NEGATIONS.has(plain)
  const isFunction = isGrammar(plain) || (plain.length < 2 && !/\p{L}/u.test(plain))
  const kind = isNegation ? ('negation' as const) : isFunction ? ('function' as const) : ('content' as const)
  const little = isFunction ? FUNCTION_WEIGHT : FORMULA_WORDS.has(plain) || isNegation ? FORMULA_WEIGHT : null
  const weight = little ?? Math.min(1.1, 0.5 + plain.length / 15)
  return { kind, isFunction, key: stemWord(plain), weight, nameWeight: little ?? NAME_WEIGHT }
})

/** The token of a word on its own; used again where a glued word is taken apart. */
export function toWordToken(word: string, raw: string, start: number, end: number, text: string): MatchToken {
  const { kind, key, isFunction, weight, nameWeight } = traitsOf(word)
  const isAbbreviation = /^\p{Lu}{2,}$/u.test(raw)
  const isName = /^\p{Lu}/u.test(raw) && !isFunction && (isAbbreviation || !startsSentence(text, start))
  return {
    word,
    key,
    start,
    end,
    kind,
    value: null,
    isName,
    isAbbreviation,
    isBracketed: false,
    weight: isName ? nameWeight : weight,
  }
}

const isGrammar = (word: string): boolean =>
  FUNCTION_WORDS.has(word) ||
  PARTICLES.some((particle) => word.endsWith(particle) && FUNCTION_WORDS.has(word.slice(0, -particle.length)))

const toWord = oncePerText(
  (raw) =>
    raw
      .normalize('NFKD')
      .replace(/[\p{M}'’]/gu, '')
      .toLowerCase() || raw.toLowerCase(),
)

/** nasihat-nasihat is nasihat: outlets write the plural or not. */
const dropReduplication = (tokens: MatchToken[], text: string): MatchToken[] =>
  tokens.filter((token, index) => {
    const previous = tokens[index - 1]
    return previous?.key !== token.key || token.value !== null || text.slice(previous.end, token.start).trim() !== '-'
  })

/** Words that an editor put in brackets inside a quotation are not the speaker's and weigh little. */
function muteBrackets(tokens: MatchToken[], text: string): MatchToken[] {
  const brackets = [...text.matchAll(BRACKETED)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  if (brackets.length === 0) return tokens
  let next = 0
  return tokens.map((token) => {
    while ((brackets[next]?.end ?? Infinity) <= token.start) next++
    const bracket = brackets[next]
    if (bracket === undefined || token.start < bracket.start) return token
    return { ...token, isBracketed: true, weight: FUNCTION_WEIGHT, isName: false }
  })
}

function startsSentence(text: string, start: number): boolean {
  let i = start - 1
  while (i >= 0 && /[\s"'“”‘’«(]/u.test(text[i] ?? '')) i--
  return i < 0 || /[.!?…:;\n]/u.test(text[i] ?? '')
}
