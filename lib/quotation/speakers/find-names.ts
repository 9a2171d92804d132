import { findCapitalRuns, type CapitalRun } from '@/lib/quotation/speakers/capital-runs'
import { has, readMentionWords, type MentionWord } from '@/lib/quotation/speakers/mention-words'
import { findNameRange, type NameRange } from '@/lib/quotation/speakers/name-range'
import { keyOf } from '@/lib/quotation/speakers/name-text'
import { Label, ROLE, type WordLabels } from '@/lib/quotation/speakers/word-labels'
import type { Span } from '@/lib/schemas/span'

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

/** Every name in the paragraphs and sources, in text order, each place once. */
export function findNames(
  text: string,
  paragraphs: readonly Span[],
  labels: WordLabels,
  isShortName: (lower: string) => boolean,
  sources: readonly NamedSource[],
): FoundName[] {
  return withoutTails(withSources(text, namesInRuns(text, paragraphs, labels, isShortName), sources), labels)
}

function namesInRuns(
  text: string,
  paragraphs: readonly Span[],
  labels: WordLabels,
  isShortName: (lower: string) => boolean,
): FoundName[] {
  const found: FoundName[] = []
  let lastSentence = -1
  const told = paragraphs.filter((paragraph) => !isHeading(text, paragraph, labels))
  for (const run of findCapitalRuns(text, told, labels)) {
    const words = readMentionWords(text, run.start, run.end, labels)
    const range = findNameRange(words, isShortName)
    const name = range ? words.slice(range.from, range.to) : []
    const first = name[0]
    const last = name.at(-1)
    if (!range || !first || !last) continue
    if (name.length === 1 && has(first, Label.function | Label.clause) && !isShortName(first.lower)) continue
    if (name.length === 1 && first.lower.length < 3 && !isShortName(first.lower) && !hasAge(text, last.end)) continue
    if (name.length === 1 && labels.lexicon.wordShape.test(first.lower) && !isShortName(first.lower)) continue
    if (spellsBody(text, run, words, range, labels)) continue
    const prefix = words.slice(0, range.from)
    // "Presiden LaLiga", "CEO EnQuest": behind an office one unknown word alone may be what is led.
    const isLed = name.length === 1 && !has(first, Label.given) && !isShortName(first.lower)
    const isSpeaking = isAgent(text, run, labels)
    const hasTitle =
      (isSpeaking && name.length > 1) ||
      hasAge(text, last.end) ||
      isIntroduced(text, run, last.end, labels) ||
      prefix.some((word) => has(word, isLed ? Label.rank | Label.honorific : PERSONAL))
    const mention = {
      runStart: run.start,
      opensSentence: first.start - run.sentenceStart < 3,
      start: first.start,
      end: last.end,
      isSubject: isSpeaking || (run.sentenceStart !== lastSentence && isSubject(text, run, labels)),
    }
    if (mention.isSubject) lastSentence = run.sentenceStart
    found.push({ mention, name, hasTitle })
  }
  return found
}

const FEWEST_HEADING_WORDS = 5
const LONGEST_HEADING = 160

/** "Video Dokter Rani Promosikan Obat Palsu": in a heading every word has a capital, and none shows where a name ends. */
function isHeading(text: string, { start, end }: Span, labels: WordLabels): boolean {
  if (end - start > LONGEST_HEADING || /[.!?"”)]\s*$/u.test(text.slice(Math.max(start, end - 4), end))) return false
  const words = readMentionWords(text, start, end, labels)
  const isSmall = (word: MentionWord) => has(word, Label.function | Label.clause | Label.link | Label.conjunction)
  const telling = words.filter((word) => !isSmall(word) && /^\p{L}/u.test(word.text))
  return telling.length >= FEWEST_HEADING_WORDS && telling.every((word) => word.isCapital)
}

/** "Ia dan Budi …", "Bersama istrinya, Ani, …": a pronoun or an apposition before the name takes the subject away. */
function isSubject(text: string, run: CapitalRun, labels: WordLabels): boolean {
  if (!run.isSubject) return false
  const before = readMentionWords(text, run.sentenceStart, run.start, labels)
  if (before.some((word) => has(word, Label.singular | Label.plural))) return false
  return !(has(before.at(-1), Label.office | Label.person) && /,\s*$/u.test(text.slice(run.start - 2, run.start)))
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

const AGENT_REACH = 120

/** "Hal itu disampaikan (oleh) Kepala Dinas Kota, Ani": whoever speaks in a passive sentence stands behind its verb. */
function isAgent(text: string, run: CapitalRun, labels: WordLabels): boolean {
  const { lexicon } = labels
  const verbs = lexicon.agentVerbs
  if (!verbs) return false
  // "disampaikan rekan Budi yang juga pelatih, Ani": the title goes on to another name.
  if (has(readMentionWords(text, run.end, Math.min(text.length, run.end + 12), labels)[0], Label.opener)) return false
  const from = Math.max(run.sentenceStart, run.start - AGENT_REACH)
  const words = readMentionWords(text, from, run.start, labels)
  let at = words.length - 1
  while (at >= 0 && belongsToTitle(words[at])) at--
  if (lexicon.agentWords.includes(words[at]?.lower ?? '')) at--
  return at >= 0 && verbs.includes(words[at]?.lower ?? '')
}

const belongsToTitle = (word: MentionWord | undefined) =>
  word !== undefined &&
  (word.isCapital || word.isBracketed || has(word, ROLE | Label.group | Label.person | Label.link | Label.opener))

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
