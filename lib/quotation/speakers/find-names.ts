import type { CapitalRun } from '@/lib/quotation/speakers/capital-runs'
import { mendName, type NameEvidence } from '@/lib/quotation/speakers/mend-name'
import { has, readMentionWords, type MentionWord } from '@/lib/quotation/speakers/mention-words'
import { findNameRange, type NameRange } from '@/lib/quotation/speakers/name-range'
import type { NameRun } from '@/lib/quotation/speakers/name-runs'
import { keyOf } from '@/lib/quotation/speakers/name-text'
import { opensWithOffice } from '@/lib/quotation/speakers/opens-with-office'
import { isAgent, isAppositionTo, isSubject, isTitled } from '@/lib/quotation/speakers/run-subject'
import { Label, ROLE, type WordLabels } from '@/lib/quotation/speakers/word-labels'

/** One place where the article names somebody. */
export interface NameMention {
  /** Start of the run of capitalised words that holds the name, with its title. */
  readonly runStart: number
  readonly start: number
  readonly end: number
  readonly isSubject: boolean
  /** The name itself is the first thing in its sentence. */
  readonly opensSentence: boolean
}

/** A name already read from a source mention, whose ends are surer than those of a run of capitals. */
export interface NamedSource {
  readonly start: number
  readonly end: number
  readonly name: readonly MentionWord[]
  readonly hasTitle: boolean
  readonly isSubject: boolean
}

/** A name where it stands, with what the words beside it say. */
export interface FoundName {
  readonly mention: NameMention
  readonly name: readonly MentionWord[]
  readonly hasTitle: boolean
}

const PERSONAL = Label.office | Label.rank | Label.honorific
/** What the words before a name say is looked for no farther back than this, in UTF-16 units. */
const FRONT_REACH = 160

/** Every name in the runs and sources, in text order, each place once. */
export function findNames(
  text: string,
  runs: readonly NameRun[],
  labels: WordLabels,
  isShortName: (lower: string) => boolean,
  sources: readonly NamedSource[],
  evidence: NameEvidence,
): FoundName[] {
  const found = namesInRuns(text, runs, labels, isShortName, evidence)
  return withoutTails(withSources(text, found, sources), labels)
}

function namesInRuns(
  text: string,
  runs: readonly NameRun[],
  labels: WordLabels,
  isShortName: (lower: string) => boolean,
  evidence: NameEvidence,
): FoundName[] {
  const found: FoundName[] = []
  let lastSentence = -1
  let led: CapitalRun | null = null
  let isOfOther = false
  for (const { run, words } of runs) {
    const range = findNameRange(words, isShortName)
    const hasOffice = range !== null && words.slice(0, range.from).some((word) => has(word, Label.office))
    const told = range ? behindOpening(run, words.slice(range.from, range.to)) : []
    const { name } = mendName(told, hasOffice, evidence, labels, isShortName)
    const first = name[0]
    const last = name.at(-1)
    if (!range || !first || !last) {
      led = leadsBody(text, run, words, labels) ? run : null
      continue
    }
    if (name.length === 1 && has(first, Label.function | Label.clause) && !isShortName(first.lower)) continue
    if (name.length === 1 && first.lower.length < 3 && !isShortName(first.lower) && !hasAge(text, last.end)) continue
    if (name.length === 1 && labels.lexicon.wordShape.test(first.lower) && !isShortName(first.lower)) continue
    if (spellsBody(text, run, words, range, labels)) continue
    const prefix = words.slice(0, range.from)
    // "Presiden LaLiga", "CEO EnQuest": behind an office one unknown word alone may be what is led.
    const isLed = name.length === 1 && !has(first, Label.given) && !isShortName(first.lower)
    const isSpeaking = isAgent(text, run, labels)
    const isApposed = isAppositionTo(led, run, text)
    const hasTitleBefore = isTitled(text, run, labels)
    const hasTitle =
      ((isSpeaking || isApposed) && name.length > 1) ||
      (isApposed && isOfOther) ||
      hasTitleBefore ||
      hasAge(text, last.end) ||
      isIntroduced(text, run, last.end, labels) ||
      prefix.some((word) => has(word, isLed ? Label.rank | Label.honorific : PERSONAL))
    const mention: NameMention = {
      runStart: run.start,
      opensSentence: first.start - run.sentenceStart < 3,
      start: first.start,
      end: last.end,
      isSubject:
        isSpeaking ||
        isApposed ||
        opensWithOffice(text, run, labels) ||
        hasTitleBefore ||
        (run.sentenceStart !== lastSentence && isSubject(text, run, labels)),
    }
    isOfOther = mention.isSubject && belongsToNext(text, run, prefix, labels)
    if (mention.isSubject && !isOfOther) lastSentence = run.sentenceStart
    led = isOfOther || (mention.isSubject && prefix.some((word) => has(word, Label.office | Label.person))) ? run : null
    found.push({ mention: { ...mention, isSubject: mention.isSubject && !isOfOther }, name, hasTitle })
  }
  return found
}

/** "Anak lelaki Rini, Al-Fatih, …", "Kuasa hukum Budi, Ani, …": whose son or counsel it is, not who the sentence is about. */
function belongsToNext(text: string, run: CapitalRun, prefix: readonly MentionWord[], labels: WordLabels): boolean {
  if (run.start - run.sentenceStart > FRONT_REACH || !/^, \p{Lu}/u.test(text.slice(run.end, run.end + 4))) return false
  const before = [...readMentionWords(text, run.sentenceStart, run.start, labels), ...prefix]
  const isRole = (word: MentionWord) => !word.afterComma && has(word, ROLE | Label.person | Label.kin | Label.attendant)
  return has(before[0], Label.kin | Label.attendant) && before.every(isRole)
}

/** "Dirut Bank Arum, Lie Hok, …": an office that opens the sentence and names nobody, whose bearer stands behind it. */
const leadsBody = (text: string, run: CapitalRun, words: readonly MentionWord[], labels: WordLabels): boolean =>
  has(words[0], Label.office) && isSubject(text, run, labels)

/** "Wawancara Haji Isa": before a form of address what opens the sentence is a common word. */
function behindOpening(run: CapitalRun, name: readonly MentionWord[]): readonly MentionWord[] {
  const [first, second] = name
  const isOpening = first !== undefined && first.start - run.sentenceStart < 3 && first.label === 0
  return isOpening && name.length > 2 && has(second, Label.honorific) ? name.slice(1) : name
}

/** "Pendiri Lembaga Cerdas Finansial (LCF) Ani": the short form spells more than what looks like a name. */
function spellsBody(
  text: string,
  run: CapitalRun,
  words: readonly MentionWord[],
  { from, to }: NameRange,
  labels: WordLabels,
): boolean {
  if (text[run.end + 1] !== '(') return false
  const short = readMentionWords(text, run.end + 1, Math.min(text.length, run.end + 14), labels)[0]
  if (!short?.isAcronym || !short.isBracketed || short.text.length <= to - from) return false
  const spelling = words.slice(-short.text.length)
  return words.length - from <= spelling.length && spelling.map((word) => word.lower[0] ?? '').join('') === short.lower
}

/** The found names with those of the sources in place of whatever the runs made of the same words; both in text order. */
function withSources(text: string, found: readonly FoundName[], sources: readonly NamedSource[]): FoundName[] {
  const merged: FoundName[] = []
  let next = 0
  for (const { start, end, name, hasTitle, isSubject } of sources) {
    const first = name[0]
    const last = name.at(-1)
    if (!first || !last) continue
    for (let one = found[next]; one && one.mention.start < end; one = found[++next]) {
      if (one.mention.end <= start) merged.push(one)
    }
    merged.push({
      mention: { runStart: start, start: first.start, end: last.end, isSubject, opensSentence: false },
      name,
      hasTitle: hasTitle || hasAge(text, last.end),
    })
  }
  return [...merged, ...found.slice(next)]
}

/**
 * Takes off what scraping glued behind a name, where the article has the same name without it: "Rafi Anwarpamit" beside
 * "Rafi Anwar", "Mesamencetak" beside "Mesa".
 */
function withoutTails(found: readonly FoundName[], labels: WordLabels): FoundName[] {
  const keys = new Set(found.map(({ name }) => keyOf(name)))
  return found.map((one) => {
    const last = one.name.at(-1)
    if (!last || last.label !== 0 || last.lower.length < 7 || last.lower.length > 40) return one
    const before = one.name.slice(0, -1)
    const stem = before.length > 0 ? `${keyOf(before)} ` : ''
    for (let length = last.lower.length - (before.length > 0 ? 3 : 5); length >= 3; length--) {
      const rest = last.lower.slice(length)
      const isWord = labels.bits.has(rest) || labels.lexicon.wordShape.test(rest)
      const isShort = length > 3 && rest.length > 4 && isWord && keys.has(last.lower.slice(0, length))
      if (!isShort && !keys.has(stem + last.lower.slice(0, length))) continue
      const word = {
        ...last,
        end: last.start + length,
        text: last.text.slice(0, length),
        lower: last.lower.slice(0, length),
      }
      return { ...one, name: [...before, word], mention: { ...one.mention, end: word.end } }
    }
    return one
  })
}

/** "Sheila Hart, pakar tidur …": an occupation in small letters behind a comma. */
function isIntroduced(text: string, run: CapitalRun, end: number, labels: WordLabels): boolean {
  const isApart = run.start - run.sentenceStart < 3 || text[run.start - 2] === ','
  if (!isApart || text[end] !== ',' || text[end + 1] !== ' ') return false
  const next = readMentionWords(text, end + 2, Math.min(text.length, end + 22), labels)[0]
  return next !== undefined && !next.isCapital && has(next, Label.office)
}

const hasAge = (text: string, at: number) => /^\s?\(\d{1,3}\)/u.test(text.slice(at, at + 7))
