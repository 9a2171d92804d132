import { foldName } from '@/lib/article/fold-name'
import { FUNCTION_WORDS } from '@/lib/matching/word-tables'

/** A name whose initials spell an abbreviation, as a text writes it. */
export interface SpelledOut {
  readonly name: string
  /** The text says so: "Komisi Pemberantasan Korupsi (KPK)", "KPK (Komisi Pemberantasan Korupsi)". */
  readonly isIntroduced: boolean
}

const LONGEST = 7
const ABBREVIATION = /^\p{Lu}[\p{Lu}\d]{1,6}$/u
const WORD = /[\p{L}\p{N}]+/gu
/** What may stand between two words of one name. */
const JOIN = /^(?:,? {1,2}|-)$/u

/** Is this a name made of initials: BI, KPK, "K.P.K."? Two to seven capitals. */
export const isAbbreviation = (name: string): boolean => ABBREVIATION.test(name.replaceAll('.', '').trim())

/**
 * The initials that a name may be called by, in lower case: of all its words and of those that tell something ("Badan
 * Meteorologi, Klimatologi, dan Geofisika" is BMKG). None for a single word and for more than seven initials.
 */
export const initialsOf = (name: string): readonly string[] => {
  const words = foldName(name).split(' ').filter(Boolean)
  const telling = words.filter((word) => !FUNCTION_WORDS.has(word))
  const spelled = [words, telling].map((some) => some.map((word) => word.charAt(0)).join(''))
  return [...new Set(spelled)].filter(({ length }) => length >= 2 && length <= LONGEST)
}

/** Do the initials of the one name spell the other? Whichever way round they are given. */
export const isSpelledBy = (a: string, b: string): boolean => {
  const spells = (short: string, long: string) =>
    isAbbreviation(short) && initialsOf(long).includes(foldName(short.replaceAll('.', '')))
  return spells(a, b) || spells(b, a)
}

/**
 * Which names in `text` may an abbreviation that it uses stand for, and does the text say so in parentheses? Each name
 * once, as first written. Total; linear in the text.
 */
export const findSpelledOut = (text: string, abbreviation: string): readonly SpelledOut[] => {
  const letters = abbreviation.replaceAll('.', '').trim()
  if (!ABBREVIATION.test(letters)) return []
  const wanted = letters.toLowerCase()
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }))
  if (!words.some(({ word }) => word === letters)) return []
  const found = new Map<string, SpelledOut>()
  for (let from = 0; from < words.length; from++) {
    const end = spelledUntil(text, words, from, wanted)
    const first = words[from]
    if (end === null || first === undefined) continue
    const name = text.slice(first.start, end)
    const opening = `${letters} (`
    const isIntroduced = text.startsWith(` (${letters})`, end) || text.startsWith(opening, first.start - opening.length)
    const key = foldName(name)
    const before = found.get(key)
    if (!before || (isIntroduced && !before.isIntroduced)) found.set(key, { name: before?.name ?? name, isIntroduced })
  }
  return [...found.values()]
}

interface Word {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** Where the name that begins with this word ends; null where its initials are others. */
const spelledUntil = (text: string, words: readonly Word[], from: number, wanted: string): number | null => {
  let at = from
  for (let letter = 0; letter < wanted.length; letter++, at++) {
    // "dan" and "of" have no letter; two of them in a row are no name.
    if (letter > 0 && isLittle(words[at]) && !isCapital(words[at], wanted.charAt(letter))) at++
    const one = words[at]
    if (!isCapital(one, wanted.charAt(letter))) return null
    if (letter > 0 && !isJoined(text, words, from, at)) return null
  }
  return words[at - 1]?.end ?? null
}

const isLittle = (one: Word | undefined): boolean => one !== undefined && FUNCTION_WORDS.has(one.word.toLowerCase())

const isCapital = (one: Word | undefined, letter: string): one is Word =>
  one !== undefined && one.word.charAt(0) !== one.word.charAt(0).toLowerCase() && foldName(one.word).startsWith(letter)

/** Nothing but a space, a comma or a hyphen stands before this word and before the little one that it follows. */
const isJoined = (text: string, words: readonly Word[], from: number, at: number): boolean => {
  const gap = (index: number) => text.slice(words[index - 1]?.end, words[index]?.start)
  return JOIN.test(gap(at)) && (at - 1 === from || !isLittle(words[at - 1]) || JOIN.test(gap(at - 1)))
}
