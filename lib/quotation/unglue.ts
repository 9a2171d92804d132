import type { Language } from '@/lib/quotation/language'
import { CharacterClass, classAt } from '@/lib/text/character-class'
import { isCapitalised, type Token } from '@/lib/text/tokens'

// No ordinary word is this long, and a page may hold one of a megabyte.
const LONGEST_WORD = 60
const SHORTEST_CUE = 6

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
    for (let at = seamIn(rest, language); at > 0; at = seamIn(rest, language)) {
      result.push(piece(rest, 0, at))
      rest = piece(rest, at, rest.text.length)
    }
    result.push(rest)
  }
  return result
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
    const isSeam = classAt(text, at) === CharacterClass.upper && classAt(text, at - 1) === CharacterClass.letter
    if (isSeam && (isGrammar(lower.slice(0, at), language) || isGrammar(lower.slice(at), language))) return at
  }
  const glued = language.gluedOpeners.find((word) => lower.length > word.length + 2 && lower.startsWith(word))
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
