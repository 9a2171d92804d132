/** A text without the differences that typesetting makes, and where each of its units stood. */
export interface FoldedText {
  readonly text: string
  /** For each UTF-16 unit of `text`, and one beyond: the offset in the original. */
  readonly offsets: readonly number[]
}

const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/u, '"'],
  [/[\u2018\u2019\u201a\u201b\u2039\u203a\u2032\u00b4\u0060]/u, "'"],
  [/[\u2010-\u2015\u2212]/u, '-'],
  [/\u2026/u, '...'],
]
const IGNORED = /[\u00ad\u200b-\u200d\u2060\ufeff]/u
const SPACE = /\s/u
/** One character with the marks that are written on it. */
const CHARACTER = /[^\p{M}]\p{M}*|\p{M}+/gu

const foldCharacter = (character: string): string => {
  if (character.length === 1 && character < '\u0080') return character
  if (IGNORED.test(character)) return ''
  const fold = FOLDS.find(([pattern]) => pattern.test(character))
  return fold?.[1] ?? character.normalize('NFC')
}

/**
 * What do two printings of the same words share? Runs of white space become one space, quotation marks and dashes
 * straight, invisible characters vanish, composed letters are written one way (NFC). Case stays. Linear, total.
 */
export const foldText = (original: string): FoldedText => {
  const parts: string[] = []
  const offsets: number[] = []
  let isAfterSpace = true
  for (const match of original.matchAll(CHARACTER)) {
    const isSpace = SPACE.test(match[0])
    const folded = isSpace ? (isAfterSpace ? '' : ' ') : foldCharacter(match[0])
    if (folded !== '') isAfterSpace = isSpace
    parts.push(folded)
    for (let i = 0; i < folded.length; i += 1) offsets.push(match.index)
  }
  offsets.push(original.length)
  return { text: parts.join(''), offsets }
}
