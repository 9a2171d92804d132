import type { Span } from '@/lib/schemas/span'
import { CharacterClass, classAt, isWordClass } from '@/lib/text/character-class'

export type TokenKind = 'word' | 'number' | 'mark' | 'punctuation'

/** A word, a number, a quotation mark or one punctuation character, as an exact slice of the text. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly kind: TokenKind
  readonly text: string
  readonly lower: string
  /** White space or the start of the range stands before it; false in scraped text that glues words. */
  readonly isSpaced: boolean
}

const isLetter = (kind: CharacterClass) => kind === CharacterClass.letter || kind === CharacterClass.upper

/** Characters that stand inside a word: S.H., ke-13, Ma’ruf, 18/6/2025, 4,7, kompas.com. */
function joins(text: string, at: number, runStart: number): boolean {
  const before = classAt(text, at - 1)
  const after = classAt(text, at + 1)
  if (!isWordClass(before) || !isWordClass(after)) return false
  switch (text[at]) {
    case '-':
    case '/':
    case '&':
    case '_':
    case '@':
    case '\u2011':
      return true
    case "'":
    case '’':
    case '`':
      return isLetter(before) && isLetter(after)
    case '.':
      if (after === CharacterClass.digit) return before === after
      // "KOMPAS.com" and "S.H" are one word, "serius.Pasca" is a lost space between two sentences.
      return (
        after === CharacterClass.letter ||
        (at - runStart <= 3 && classAt(text, runStart) === CharacterClass.upper && !partsNames(text, at, runStart)) ||
        !isWordClass(classAt(text, at + 2)) ||
        isDomain(text, at)
      )
    case ',':
    case ':':
      return before === CharacterClass.digit && after === CharacterClass.digit
    default:
      return false
  }
}

/** "kata Eva.Eva", "ujar Adi.Rumah": a short name and the next sentence, not "S.Sos" or "Ph.D". */
function partsNames(text: string, dot: number, runStart: number): boolean {
  const isLower = (at: number) => classAt(text, at) === CharacterClass.letter
  return dot - runStart === 3 && isLower(dot - 1) && isLower(dot - 2) && isLower(dot + 2) && isLower(dot + 3)
}

/** Two apostrophes are how some archives write a double mark: ''so they wrote''. */
const isDoubledApostrophe = (text: string, at: number, limit: number) =>
  at + 1 < limit && (text[at] === "'" || text[at] === '`') && text[at + 1] === text[at]

/** *TEMPO.CO*, *REPUBLIKA.CO.ID*: capitals before the stop and two or three behind it. */
function isDomain(text: string, dot: number): boolean {
  if (classAt(text, dot - 1) !== CharacterClass.upper) return false
  let end = dot + 1
  while (classAt(text, end) === CharacterClass.upper && end - dot < 5) end++
  return end - dot >= 3 && end - dot <= 4 && !isWordClass(classAt(text, end))
}

function wordEnd(text: string, start: number, end: number): number {
  let at = start
  let runStart = start
  while (at < end) {
    if (isWordClass(classAt(text, at))) {
      at++
      continue
    }
    if (at + 1 >= end || !joins(text, at, runStart)) break
    at++
    runStart = at
  }
  return at
}

/** The tokens of `span`, in order: total, linear in its length, every token an exact slice of `text`. */
export function tokenise(text: string, span: Span): Token[] {
  const tokens: Token[] = []
  const limit = Math.min(span.end, text.length)
  let isSpaced = true
  let at = Math.max(0, span.start)
  while (at < limit) {
    const kind = classAt(text, at)
    if (kind === CharacterClass.space) {
      isSpaced = true
      at++
      continue
    }
    const end = isWordClass(kind) ? wordEnd(text, at, limit) : at + (isDoubledApostrophe(text, at, limit) ? 2 : 1)
    const slice = text.slice(at, end)
    tokens.push({ start: at, end, kind: kindOf(kind), text: slice, lower: slice.toLowerCase(), isSpaced })
    isSpaced = false
    at = end
  }
  return tokens
}

function kindOf(first: CharacterClass): TokenKind {
  if (first === CharacterClass.digit) return 'number'
  if (first === CharacterClass.mark) return 'mark'
  return isWordClass(first) ? 'word' : 'punctuation'
}

/** Whether the token is the name of a site, as datelines begin with: *Liputan6.com*. */
export function isSite(token: Token | undefined): boolean {
  return token !== undefined && /\.(?:com|co|id|net|org|tv)$/u.test(token.lower)
}

/** Whether the token begins with a capital letter: a name, an abbreviation or the first word of a sentence. */
export function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && classAt(token.text, 0) === CharacterClass.upper
}
