import type { Language } from '@/lib/quotation/language'
import { CharacterClass, classAt } from '@/lib/text/character-class'
import { isCapitalised, isSite, type Token } from '@/lib/text/tokens'

// No ordinary word is this long, and a page may hold one of a megabyte.
const LONGEST_WORD = 60
const SHORTEST_CUE = 7
const SHORTEST_NOUN = 5

const isGrammar = (word: string, language: Language) =>
  language.cues.has(word) ||
  language.complementisers.has(word) ||
  language.mentionStops.has(word) ||
  language.addressees.has(word) ||
  language.coordinators.has(word) ||
  language.relatives.has(word)

/**
 * Splits words that scraping glued together, where one side is a word the grammar needs: "kataEva", "kepadaReuters",
 * "Reutersmengatakan", "bahwaglaukoma". The pieces are slices of the text like any other token.
 */
export function unglue(tokens: readonly Token[], language: Language): Token[] {
  const result: Token[] = []
  for (const token of tokens) {
    let rest = token
    const place = isBehindSite(tokens, token) ? firstSeam(token) : 0
    if (place > 0) {
      result.push(piece(rest, 0, place))
      rest = piece(rest, place, rest.text.length)
    }
    for (let at = seamIn(rest, language); at > 0; at = seamIn(rest, language)) {
      result.push(piece(rest, 0, at))
      rest = piece(rest, at, rest.text.length)
    }
    result.push(rest)
  }
  return result
}

/** The place of a dateline, which scraping glues to the first sentence: *Liputan6.com, JakartaHarga emas*. */
const isBehindSite = (tokens: readonly Token[], token: Token): boolean =>
  token === tokens[2] && tokens[1]?.text === ',' && isSite(tokens[0])

const isSeamAt = (text: string, at: number): boolean =>
  classAt(text, at) === CharacterClass.upper && classAt(text, at - 1) === CharacterClass.letter

function firstSeam({ text }: Token): number {
  for (let at = 1; at < Math.min(text.length, LONGEST_WORD); at++) if (isSeamAt(text, at)) return at
  return 0
}

const piece = (token: Token, from: number, to: number): Token => ({
  start: token.start + from,
  end: token.start + to,
  kind: 'word',
  text: token.text.slice(from, to),
  lower: token.lower.slice(from, to),
  isSpaced: from === 0 && token.isSpaced,
})

function seamIn(token: Token, language: Language): number {
  const { text, lower } = token
  if (token.kind !== 'word' || text.length < 4 || text.length > LONGEST_WORD || lower.length !== text.length) return 0
  if (isGrammar(lower, language)) return 0
  for (let at = 1; at < text.length; at++) {
    if (!isSeamAt(text, at)) continue
    const left = lower.slice(0, at)
    if (isGrammar(left, language) || isGrammar(lower.slice(at), language)) return at
    // "laporanReuters": a noun in small letters and the name behind it.
    if (at >= SHORTEST_NOUN && !isCapitalised(token) && language.speakerNouns.has(left)) return at
  }
  const glued = language.gluedOpeners.find((word) => lower.length > word.length + 3 && lower.startsWith(word))
  if (glued) return glued.length
  return isCapitalised(token) ? gluedCue(lower, language) : 0
}

/** "Reutersmengatakan": a name with a finite cue at its end. */
function gluedCue(lower: string, language: Language): number {
  for (let at = 3; at <= lower.length - SHORTEST_CUE; at++) {
    if (language.cues.get(lower.slice(at))?.form === 'finite') return at
  }
  return 0
}
