/** What one UTF-16 code unit is to the tokeniser. Halves of surrogate pairs count as symbols. */
export const CharacterClass = { space: 0, letter: 1, upper: 2, digit: 3, mark: 4, symbol: 5 } as const
export type CharacterClass = (typeof CharacterClass)[keyof typeof CharacterClass]

/** Double and single quotation marks of Latin-script typography, straight and curly, and their usual stand-ins. */
export const DOUBLE_MARKS: ReadonlySet<string> = new Set([
  '"',
  '“',
  '”',
  '„',
  '‟',
  '«',
  '»',
  '″',
  '〝',
  '〞',
  '＂',
  "''",
  '``',
])
export const SINGLE_MARKS: ReadonlySet<string> = new Set(["'", '‘', '’', '‚', '‛', '‹', '›', '`', '´', '′'])

const SPACE = /[\s\u200b\u2060\ufeff]/u
const UPPER = /\p{Lu}/u
const LETTER = /[\p{L}\p{M}]/u
const DIGIT = /\p{N}/u

const classify = (character: string): CharacterClass => {
  if (SPACE.test(character)) return CharacterClass.space
  if (DOUBLE_MARKS.has(character) || SINGLE_MARKS.has(character)) return CharacterClass.mark
  if (UPPER.test(character)) return CharacterClass.upper
  if (LETTER.test(character)) return CharacterClass.letter
  if (DIGIT.test(character)) return CharacterClass.digit
  return CharacterClass.symbol
}

// One byte a code unit, filled as characters are met: the tokeniser asks millions of times for few characters.
const KNOWN = new Uint8Array(0x10000).fill(255)

/** The class of the code unit at `index`; `space` beyond the ends of the text. */
export function classAt(text: string, index: number): CharacterClass {
  const code = text.charCodeAt(index)
  if (Number.isNaN(code)) return CharacterClass.space
  const known = KNOWN[code]
  if (known !== undefined && known !== 255) return known as CharacterClass
  const found = classify(String.fromCharCode(code))
  KNOWN[code] = found
  return found
}

/** Letters and digits: what words are made of. */
export function isWordClass(kind: CharacterClass): boolean {
  return kind === CharacterClass.letter || kind === CharacterClass.upper || kind === CharacterClass.digit
}
