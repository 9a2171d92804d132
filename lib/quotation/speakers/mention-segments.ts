import { has, isDegree, type MentionWord } from '@/lib/quotation/speakers/mention-words'
import { Label } from '@/lib/quotation/speakers/word-labels'

/** Words that can head the noun phrase of whoever speaks. */
export const SPEAKS = Label.office | Label.person | Label.group | Label.organization | Label.document

/** Behind words that cannot speak ("Pukul 10.44 WIB, pengelola bandara") the stretch that can. */
export function speakingSegment(words: readonly MentionWord[]): readonly MentionWord[] {
  const segments = segmentsOf(words)
  if (segments.length < 2) return words
  const opens = (segment: readonly MentionWord[]) =>
    has(
      segment.find((word) => !has(word, Label.indefinite)),
      SPEAKS,
    )
  const first = segments[0]
  if (!first || opens(first) || first[0]?.isAcronym) return words
  return segments.slice(1).find(opens) ?? words
}

/** "Direktur Penyuluhan, Pelayanan, | dan Humas": the conjunction shows that the commas part a list in one name. */
const isListed = (word: MentionWord, [head, ...items]: readonly (readonly MentionWord[])[]) =>
  !word.isCapital &&
  has(word, Label.conjunction) &&
  items.length > 1 &&
  has(head?.[0], SPEAKS) &&
  items.slice(0, -1).every((item) => item.every(({ isCapital }) => isCapital))

/** Stretches between commas; a stretch of degrees alone ("S.H.", "M.Si") belongs to the name before it. */
export function segmentsOf(words: readonly MentionWord[]): readonly (readonly MentionWord[])[] {
  const segments: MentionWord[][] = []
  for (const word of words) {
    const last = segments.at(-1)
    if (!last || (word.afterComma && !word.isBracketed)) segments.push([word])
    else last.push(word)
    if (word.afterComma && isListed(word, segments)) segments.splice(0, segments.length, segments.flat())
  }
  return segments.filter(
    (segment, at) =>
      at === 0 || !segment.every((word) => isDegree(word) || has(word, Label.degree) || word.isBracketed),
  )
}
