import { CharacterClass, classAt, isWordClass } from '@/lib/text/character-class'
import { Label, labelOf, ROLE, type WordLabels } from '@/lib/quotation/speakers/word-labels'

/** One word of a mention with what the language says about it. */
export interface MentionWord {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Lower case and without full stops. */
  readonly lower: string
  readonly label: number
  readonly isCapital: boolean
  /** Two or more letters, all of them capitals. */
  readonly isAcronym: boolean
  /** A comma stands before it. */
  readonly afterComma: boolean
  /** Inside round brackets. */
  readonly isBracketed: boolean
  /** Inside quotation marks. */
  readonly isQuoted: boolean
}

const INNER = new Set(["'", '’', '`', '-', '.', '&', '@', '_', '/'])

/** The end of the word that begins at `start`: letters and digits with what joins them ("S.H.", "Ma'ruf", "ke-13"). */
export function wordEnd(text: string, start: number, end: number): number {
  let at = start
  let part = start
  while (at < end) {
    if (isWordClass(classAt(text, at))) at++
    else if (INNER.has(text[at] ?? '') && at + 1 < end && isWordClass(classAt(text, at + 1))) {
      if (isLostSpace(text, part, at)) break
      at += 2
      part = at - 1
    } else break
  }
  return Math.min(at, end)
}

/** "kata Eka.Hujan": a full stop between two whole words, unlike those of "S.Sos" and "Subsp.G.E.H". */
const isLostSpace = (text: string, part: number, stop: number) =>
  text[stop] === '.' &&
  stop - part > 2 &&
  isUpper(text, stop + 1) &&
  isLower(text, part + 1) &&
  isLower(text, stop + 2) &&
  isWordClass(classAt(text, stop + 3))

const isUpper = (text: string, at: number) => classAt(text, at) === CharacterClass.upper
const isLower = (text: string, at: number) => classAt(text, at) === CharacterClass.letter

const ARTICLE = /^(?:a[lstrznd]|as[hy]|ath|adh|el|ul)-\p{Lu}/u
const LONGEST_ARTICLE = 5

/** Whether the word begins with an Arabic article in small letters: "al-Faruq", "as-Sakir", but not "se-Jawa". */
export const opensWithArticle = (text: string, start: number): boolean =>
  isLower(text, start) && ARTICLE.test(text.slice(start, start + LONGEST_ARTICLE))

/** Prefixes that keep a capital inside one name: McDonald, MacArthur, DeSantis. */
const INNER_CAPITAL = /^(?:Mc|Mac|De|Le|La|Du|Fitz|Al|O)$/u

/** Small function words are the beginnings of many names ("YouTube"): they need four letters. */
const isKnownWord = (labels: WordLabels, word: string) =>
  (labelOf(labels, word.toLowerCase()) & (word.length > 3 ? -1 : ROLE | Label.honorific)) !== 0

/**
 * Where scraped text glued two words: "BKPDKarina", "UtamaPLJ", "terdakwaBudi". Only seams beside a word that the
 * language knows count, so that VinFast and YouTube stay whole.
 */
function seamIn(text: string, start: number, end: number, labels: WordLabels): number {
  for (let at = start + 1; at < end; at++) {
    if (!isUpper(text, at)) continue
    const left = text.slice(start, at)
    const joint = conjunctionAt(left, labels)
    if (joint > 0 && isLower(text, at - 1)) return start + joint
    if (isLower(text, at - 1) && (labelOf(labels, left) & Label.conjunction) !== 0) return at
    if (isLower(text, at - 1)) {
      if (INNER_CAPITAL.test(left)) continue
      if (left.length > 2 && isKnownWord(labels, left)) return at
      const right = text.slice(at, Math.min(end, at + 24))
      if (labelOf(labels, right.toLowerCase()) !== 0 && at - start > 2 && right.length > 3) return at
    } else if (isUpper(text, at - 1) && isLower(text, at + 1) && at - start >= 2) {
      if (endsCapitals(text, start, at + 1, end, labels)) return at + 1
      if (at - start >= 3 || labelOf(labels, left.toLowerCase()) !== 0) return end - at >= 3 ? at : 0
    }
  }
  return tailIn(text, start, end, labels)
}

/** "MEDIAasal", "BHYmenuturkan": the last capital belongs to the word before where what follows is a word of its own. */
function endsCapitals(text: string, start: number, at: number, end: number, labels: WordLabels): boolean {
  const behind = text.slice(at, Math.min(end, at + 30))
  if (labels.gluedTails.has(behind) || (behind.length > 6 && labels.lexicon.wordShape.test(behind))) return true
  return at - start > 3 && labels.bits.has(text.slice(start, at).toLowerCase()) && labels.bits.has(behind)
}

/** "BudimandanAyu": where the small word between two names begins, or 0. */
function conjunctionAt(left: string, labels: WordLabels): number {
  const joint = labels.lexicon.conjunctions.find(
    (word) => word.length > 2 && left.length > word.length + 2 && left.endsWith(word),
  )
  return joint && isUpper(left, 0) ? left.length - joint.length : 0
}

const SHORTEST_STEM = 3
const SHORTEST_TAIL = 3

/** "Mesakepada": where a small word glued behind a name begins, or 0. */
function tailIn(text: string, start: number, end: number, labels: WordLabels): number {
  if (end - start < 7 || !isUpper(text, start)) return 0
  const lower = text.slice(start, end).toLowerCase()
  if (labelOf(labels, lower) !== 0) return 0
  for (let at = SHORTEST_STEM; at <= lower.length - SHORTEST_TAIL; at++) {
    if (labels.gluedTails.has(lower.slice(at)) && !labels.placeStems.has(lower.slice(0, at))) return start + at
  }
  return 0
}

/** The words of `text[start, end)`, glued ones taken apart; linear in the length of the range. */
export function readMentionWords(text: string, start: number, end: number, labels: WordLabels): MentionWord[] {
  const words: MentionWord[] = []
  let afterComma = false
  let brackets = 0
  let isQuoted = false
  let at = start
  while (at < end) {
    const kind = classAt(text, at)
    if (!isWordClass(kind)) {
      const mark = text[at]
      if (mark === ',' || mark === ';') afterComma = true
      else if (mark === '(') brackets++
      else if (mark === ')') brackets = Math.max(0, brackets - 1)
      else if (kind === CharacterClass.mark) isQuoted = !isQuoted
      at++
      continue
    }
    const stop = wordEnd(text, at, end)
    let from = at
    // No name is this long: what is left of a megabyte without a space stays one word.
    for (let seam = 1; seam > 0 && from < stop;) {
      seam = stop - from > 120 ? 0 : seamIn(text, from, stop, labels)
      const to = seam > 0 ? seam : stop
      words.push(wordAt(text, from, to, labels, afterComma, brackets > 0, isQuoted))
      afterComma = false
      from = to
    }
    at = stop
  }
  return words
}

/** Where the name in "Budi's" ends. */
function possessiveEnd(text: string, start: number, end: number, labels: WordLabels): number {
  const suffix = labels.lexicon.possessives?.find(
    (ending) => end - start > ending.length + 1 && text.startsWith(ending, end - ending.length),
  )
  return suffix === undefined ? end : end - suffix.length
}

function wordAt(
  text: string,
  start: number,
  end: number,
  labels: WordLabels,
  afterComma: boolean,
  isBracketed: boolean,
  isQuoted: boolean,
): MentionWord {
  const possessive = isUpper(text, start) ? possessiveEnd(text, start, end, labels) : end
  const slice = text.slice(start, possessive)
  const hasStop = slice.includes('.')
  const lower = hasStop ? slice.toLowerCase().replaceAll('.', '') : slice.toLowerCase()
  const isCapital = isUpper(text, start) || opensWithArticle(text, start)
  const isAcronym =
    isCapital && !hasStop && !isLower(text, start + 1) && possessive - start > 1 && slice === slice.toUpperCase()
  return {
    start,
    end: possessive,
    text: slice,
    lower,
    label: labelOf(labels, lower),
    isCapital,
    isAcronym,
    afterComma,
    isBracketed,
    isQuoted,
  }
}

/** Whether any of the bits is set on the word. */
export const has = (word: MentionWord | undefined, bits: number): boolean =>
  word !== undefined && (word.label & bits) !== 0

/** Whether the word looks like a degree: known in its usual spelling, behind a comma, or written with full stops. */
export function isDegree(word: MentionWord): boolean {
  if (!word.isCapital) return false
  const isKnown = has(word, Label.degree)
  if (word.text.includes('.')) return isKnown || /^(?:\p{Lu}\p{Ll}{0,5}\.){1,5}\p{Lu}?\p{Ll}{0,5}$/u.test(word.text)
  return isKnown && (word.afterComma || word.isAcronym || /^\p{Lu}\p{Lu}?\p{Ll}?\p{Lu}/u.test(word.text))
}
