import { has, isDegree, type MentionWord } from '@/lib/quotation/speakers/mention-words'
import { Label, ROLE } from '@/lib/quotation/speakers/word-labels'

/** Words `[from, to)` of a mention that are a person's name, or the name of whatever carries one like it. */
export interface NameRange {
  readonly from: number
  readonly to: number
}

const SOFT = Label.nameLike | Label.given
const PERSONAL = Label.office | Label.rank | Label.honorific | Label.person

const isInitial = (word: MentionWord) => word.lower.length === 1 && word.isCapital
const isRoman = (word: MentionWord) => /^[IVX]{1,5}$/u.test(word.text)

/** A word that can only be somebody's name. */
const isNamePart = (word: MentionWord | undefined) =>
  word !== undefined && word.isCapital && !word.isAcronym && (has(word, Label.given) || word.label === 0)

const isGivenBefore = (words: readonly MentionWord[], at: number) =>
  has(words[at - 1], Label.given) && !has(words[at - 1], ROLE) && !has(words[at - 2], Label.placeHead)

/** Whether the word stands in offices, bodies and places only. */
function isHard(words: readonly MentionWord[], at: number, previousHard: boolean, hasNameBehind: boolean): boolean {
  const word = words[at]
  if (!word) return false
  if (!word.isCapital || word.isBracketed) return !has(word, Label.particle)
  if (isInitial(word)) return false
  // "Bambang PS Sutikno", "Mahfudz MD": two capitals behind a name belong to it.
  if (word.isAcronym && word.text.length === 2 && word.label === 0 && isNamePart(words[at - 1])) return false
  // "Reza Indragiri Amir": a place behind a given name does too.
  if (has(word, Label.place) && !has(word, Label.office) && hasNameBehind && isGivenBefore(words, at)) return false
  // "Masoud Perzadian": behind a given name a word that only looks like a derived noun is a name.
  if (word.label === Label.part && !word.isAcronym && isGivenBefore(words, at)) return false
  if (has(word, SOFT)) {
    // "Tim Penyelamat Gunung" is a team; "CEO Apple Tim Cook" a person.
    if (at === 0 && has(word, Label.group)) return true
    if (has(word, Label.given) && !has(word, Label.part | Label.office)) return false
    // "Hakim" alone is the judge, whoever may be called so.
    if (at === 0 && words.length === 1) return has(word, Label.office) && !has(word, Label.given)
    return (
      hasNameBehind &&
      (at === 0
        ? has(word, Label.office) && !has(word, Label.given)
        : previousHard && words[at - 1]?.isCapital === true && has(word, ROLE))
    )
  }
  if (has(word, ROLE)) return true
  if (previousHard && at > 0 && hasNameBehind && isBrand(word)) return true
  if (has(word, Label.group | Label.document)) return true
  // "AB Wiryawan": two capitals that no table knows, first of all and before a name, are initials.
  if (at === 0 && word.isAcronym && word.text.length === 2 && word.label === 0 && hasNameBehind) return false
  return (word.isAcronym && !has(word, Label.honorific | Label.degree)) || (isRoman(word) && previousHard)
}

/**
 * Which words of a run of capitalised words are the name: the last ones that no office, rank, body or place claims.
 * `isShortName` says whether the article calls somebody by this word alone, the best evidence where a name begins.
 */
export function findNameRange(
  words: readonly MentionWord[],
  isShortName: (lower: string) => boolean,
): NameRange | null {
  let to = words.length
  while (to > 1) {
    const last = words[to - 1]
    if (!last || !(isDegree(last) || last.isBracketed)) break
    to--
  }
  const found = nameWithin(words, to, isShortName)
  if (!found || found.from >= found.to) return null
  const name = words.slice(found.from, found.to)
  const behind = words[found.to]
  // "Band 77", "Persisam U-20": numbers are no part of a person's name.
  if (name.some(isNumber) || (behind && !behind.isBracketed && isNumber(behind))) return null
  if (behind?.isBracketed && spellsBody(behind.lower, name)) return null
  const isNamed = words
    .slice(found.from, found.to)
    .some((word) => word.isCapital && !word.isBracketed && isNameWord(word))
  return isNamed ? found : null
}

const isNumber = (word: MentionWord) => /\d/u.test(word.text)

/** "Petugas Pengelola Dana Sosial (PPDS)": a short form that spells more than the name is that of a body. */
const spellsBody = (short: string, name: readonly MentionWord[]) =>
  short.length > name.length && name.length > 1 && short.endsWith(name.map((word) => word.lower[0] ?? '').join(''))

/** Brands and short forms with capitals inside ("LaLiga", "BPSejahtera"), but not McDonald. */
const isBrand = (word: MentionWord) =>
  /^\p{Lu}{2,}\p{Ll}|^\p{Lu}\p{Ll}+\p{Lu}/u.test(word.text) && !/^(?:Mc|Mac|De|Du|Fitz|Al|O)\p{Lu}/u.test(word.text)

const isNameWord = (word: MentionWord) =>
  has(word, SOFT) || !has(word, ROLE | Label.group | Label.document | Label.function | Label.person | Label.indefinite)

function nameWithin(
  words: readonly MentionWord[],
  to: number,
  isShortName: (lower: string) => boolean,
): NameRange | null {
  let start = 0
  let isAfterHard = false
  let hasOffice = false
  for (let at = 0; at < to; at++) {
    const word = words[at]
    if (!word) break
    const rest = hasName(words, at + 1, to)
    const isShort = isShortName(word.lower) && !word.isAcronym && !has(word, Label.place | Label.organization)
    if (!isShort && isHard(words, at, isAfterHard || at === 0, rest)) {
      if (!rest) return endsBefore(words, start, isBirthplace(words, at, to, hasOffice) ? to : at, hasOffice)
      hasOffice ||= has(word, PERSONAL)
      start = at + 1
      isAfterHard = true
      // The word behind "Kabupaten", "PT" or "Polres" is their name, not a person's.
      const next = words[at + 1]
      if (next && closesPlace(word, next, at + 2 === to, isShortName)) return null
      if (next && next.isCapital && at + 1 < to && takesNext(word, next, words[at + 2], isShortName)) {
        if (!hasName(words, at + 2, to)) return null
        start = at + 2
        at++
        if (goesOn(words, start, isShortName)) {
          start++
          at++
        }
      }
      continue
    }
    isAfterHard = isAfterHard && start === at && has(word, Label.honorific)
    if (start === at && dropsBeforeName(word, rest, at === 0)) {
      hasOffice ||= has(word, Label.honorific)
      start = at + 1
    }
  }
  const isBody = opensBody(words[0]) || has(words[0], Label.part)
  const isCalled = isShortName(words[start]?.lower ?? '')
  if (start > 0 && !hasOffice && isBody && !isCalled && !startsGiven(words, start)) return null
  return { from: hasOffice ? narrow(words, start, to, isShortName) : start, to }
}

/** "Direktur Rusdi Ambon": behind an office the last word of a name may be a place's. */
const isBirthplace = (words: readonly MentionWord[], at: number, to: number, hasOffice: boolean) =>
  hasOffice && at === to - 1 && has(words[at], Label.place) && isGivenBefore(words, at)

/** A name before words of an office or place: somebody's only behind an office or with a given name in it. */
function endsBefore(words: readonly MentionWord[], from: number, to: number, hasOffice: boolean): NameRange | null {
  if (!hasName(words, from, to)) return null
  const isPerson = hasOffice || words.slice(from, to).some((word) => has(word, Label.given))
  return isPerson ? { from, to } : null
}

/** "NATO Jan Petersen": what is left of an office whose head stands before a bracket. */
const startsGiven = (words: readonly MentionWord[], start: number) =>
  has(words[start], Label.given) && !has(words[0], Label.placeHead | Label.group)

const opensBody = (word: MentionWord | undefined) =>
  has(word, Label.organization | Label.group | Label.placeHead | Label.document | Label.place) ||
  word?.isAcronym === true

function hasName(words: readonly MentionWord[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at]
    if (!word || !word.isCapital || word.isBracketed || isDegree(word)) continue
    if (has(word, Label.given)) return true
    if (word.isAcronym || isInitial(word) || has(word, ROLE | Label.group | Label.honorific | Label.document)) continue
    return true
  }
  return false
}

/**
 * "PT Layar Samudra Rini": a word of many names before a given one belongs to the body still. "Kota Muara Kelapa Surya
 * Adi": so does a word that the article never uses alone before a given name and another.
 */
function goesOn(words: readonly MentionWord[], at: number, isShortName: (lower: string) => boolean): boolean {
  const word = words[at]
  if (!word || has(word, Label.given) || !has(words[at + 1], Label.given)) return false
  // "SemeruGhufron Alwi": where scraping glued two words, a link ended and the name begins.
  if (isGlued(words, at)) return false
  if (has(word, Label.nameLike)) return true
  const isFull = words[at + 2]?.isCapital === true && !words[at + 2]?.isBracketed
  return word.isCapital && word.label === 0 && words[at - 1]?.label === 0 && isFull && !isShortName(word.lower)
}

function takesNext(
  head: MentionWord,
  next: MentionWord,
  second: MentionWord | undefined,
  isShortName: (lower: string) => boolean,
): boolean {
  if (
    !has(head, Label.placeHead) ||
    has(next, Label.given | Label.rank | Label.honorific | Label.office | Label.placeHead)
  )
    return false
  if (isShortName(next.lower)) return false
  if (!has(head, Label.office)) return true
  return has(second, Label.given) || (second !== undefined && isShortName(second.lower))
}

/** "Pondok Indah", "Bank Jaya": nothing is left that could be a name. */
const closesPlace = (head: MentionWord, next: MentionWord, isLast: boolean, isShortName: (lower: string) => boolean) =>
  isLast && has(head, Label.placeHead) && !has(head, Label.office) && has(next, SOFT) && !isShortName(next.lower)

/** Whether scraping lost the space before the word. */
const isGlued = (words: readonly MentionWord[], at: number) => words[at - 1]?.end === words[at]?.start

const dropsBeforeName = (word: MentionWord, hasNameBehind: boolean, isFirst: boolean) =>
  hasNameBehind &&
  !has(word, Label.given) &&
  (has(word, Label.honorific | Label.article) || (isFirst && has(word, Label.function | Label.clause)))

/** Behind an office the first word that the article uses alone, or that many people are called, begins the name. */
function narrow(
  words: readonly MentionWord[],
  start: number,
  to: number,
  isShortName: (lower: string) => boolean,
): number {
  const first = words[start]
  // "Bandara Frans Seda Partahian": behind the head of a place a given name may be the place's.
  const isPlace = has(words[start - 1], Label.placeHead) && !has(words[start - 1], Label.office)
  if (!first || (has(first, Label.given) && !isPlace) || isInitial(first)) return start
  // "Kompol D'Arsa Fajar M. Utomo": no body's name stands between a rank and who holds it.
  const rank = words[start - 1]
  if (has(rank, Label.rank) && !has(rank, Label.office | Label.part)) return start
  for (let at = start + 1; at < to - 1; at++) {
    const word = words[at]
    if (!word) break
    if (isGlued(words, at) && (word.label === 0 || has(word, Label.given))) return at
    const before = words[at - 1]
    const begin = before && isInitial(before) ? at - 1 : at
    if (isShortName(word.lower)) return begin
    // "Taman Kota Candi Rejo Bagus Ketut Adi": few names have four words and a given one only behind the first.
    if (has(word, Label.given) && !isPlace && to - start > 3) return begin
  }
  return start
}
