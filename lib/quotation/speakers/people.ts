import type { Span } from '@/lib/schemas/span'
import { aliasesBehind } from '@/lib/quotation/speakers/aliases'
import { findCapitalRuns, type CapitalRun } from '@/lib/quotation/speakers/capital-runs'
import { has, readMentionWords, type MentionWord } from '@/lib/quotation/speakers/mention-words'
import { findNameRange } from '@/lib/quotation/speakers/name-range'
import { isSubsequence } from '@/lib/quotation/speakers/subsequence'
import { Label, type WordLabels } from '@/lib/quotation/speakers/word-labels'

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

/** Somebody (or something called like somebody) with every place where the article names them. */
export interface Person {
  readonly id: number
  /** The fullest form of the name, words in lower case, and as written. */
  words: readonly string[]
  name: string
  readonly mentions: NameMention[]
  /** A title, rank, given name, age or full name says that this is a person. */
  isPerson: boolean
}

export interface People {
  readonly all: readonly Person[]
  /** Everybody whose name or alias holds the lower-case word. */
  readonly byWord: ReadonlyMap<string, readonly Person[]>
  /** Mentions of all people in text order. */
  readonly timeline: readonly { readonly person: Person; readonly mention: NameMention }[]
  readonly isShortName: (lower: string) => boolean
}

/** A name already read from a source mention, whose ends are surer than those of a run of capitals. */
export interface NamedSource {
  readonly start: number
  readonly end: number
  readonly name: readonly MentionWord[]
  readonly hasTitle: boolean
  readonly isSubject: boolean
}

interface Found {
  readonly mention: NameMention
  readonly name: readonly MentionWord[]
  readonly hasTitle: boolean
}

// Common words such as "Muhammad" may belong to very many people of one long page.
/** Two namesakes introduced within so many characters and not since: nobody can tell which one "Budi" is. */
export const ONE_BREATH = 36

const MOST_NAMESAKES = 16

const PERSONAL = Label.office | Label.rank | Label.honorific

/** Reads every name of the article once and groups the mentions by who they name: the fullest form stands for all. */
export function readPeople(
  text: string,
  paragraphs: readonly Span[],
  labels: WordLabels,
  isShortName: (lower: string) => boolean,
  sources: readonly NamedSource[] = [],
): People {
  const found = withoutTails(withSources(findNames(text, paragraphs, labels, isShortName), sources))
  const all: Person[] = []
  const byWord = new Map<string, Person[]>()
  const seen = new Map<string, Person>()
  const register = (person: Person, word: MentionWord) => {
    // "Al" may be what the article calls Al Ghazali, "bin" never.
    const isSmall = has(word, Label.particle) && word.lower !== person.words[0]
    if (word.lower.length > 1 && !isSmall) registerWord(person, word.lower)
  }
  const registerWord = (person: Person, word: string) => {
    const list = byWord.get(word)
    if (!list) byWord.set(word, [person])
    else if (list.length < MOST_NAMESAKES && !list.includes(person)) list.push(person)
  }
  const fuller = fullerNames(text, found, labels)
  const assign = ({ mention, name, hasTitle }: Found): Person => {
    const canonical = fuller.get(keyOf(name)) ?? name
    const words = canonical.map((word) => word.lower)
    const key = words.join(' ')
    const known = seen.get(key) ?? kindred(words, byWord)
    const person = known ?? { id: all.length, words, name: nameText(text, canonical), mentions: [], isPerson: false }
    if (!known) all.push(person)
    seen.set(key, person)
    if (known && words.length > known.words.length && isSubsequence(known.words, words)) {
      person.words = words
      person.name = nameText(text, canonical)
    }
    person.mentions.push(mention)
    person.isPerson ||= hasTitle || canonical.some((word) => has(word, Label.given))
    for (const word of [...canonical, ...name]) register(person, word)
    return person
  }
  // What opens a sentence may be a common word before a name ("Debut Alonso"): such names wait for the sure ones.
  const isUnsure = ({ mention, name }: Found) => mention.opensSentence && !has(name[0], Label.given)
  const full = found.filter((one) => one.name.length > 1 || fuller.has(keyOf(one.name)))
  for (const one of full) if (!isUnsure(one)) assign(one)
  for (const one of full) {
    if (!isUnsure(one)) continue
    const rest = one.name.slice(1)
    const known = kindred(
      rest.map((word) => word.lower),
      byWord,
    )
    const isCommon =
      known !== undefined && !seen.has(keyOf(one.name)) && !known.words.includes(one.name[0]?.lower ?? '')
    assign(
      isCommon && rest.length > 0
        ? { ...one, name: rest, mention: { ...one.mention, start: rest[0]?.start ?? one.mention.start } }
        : one,
    )
  }
  for (const [alias, name] of fuller) {
    const person =
      seen.get(keyOf(name)) ??
      kindred(
        name.map((word) => word.lower),
        byWord,
      )
    if (person) registerWord(person, alias)
  }
  const singles = new Map<Person, NameMention[]>()
  for (const one of found) {
    const word = one.name[0]
    if (!word || one.name.length > 1 || fuller.has(word.lower)) continue
    const namesakes = byWord.get(word.lower)
    if (!namesakes || namesakes.length === 0) {
      assign(one)
      continue
    }
    const person = nearest(namesakes, one.mention.start, singles)
    if (!person) continue
    const list = singles.get(person)
    if (list) list.push(one.mention)
    else singles.set(person, [one.mention])
    person.isPerson ||= one.hasTitle
  }
  for (const [person, mentions] of singles) person.mentions.push(...mentions)
  const timeline = all.flatMap((person) => person.mentions.map((mention) => ({ person, mention })))
  timeline.sort((a, b) => a.mention.start - b.mention.start)
  for (const person of all) person.mentions.sort((a, b) => a.start - b.start)
  return { all, byWord, timeline, isShortName }
}

function findNames(
  text: string,
  paragraphs: readonly Span[],
  labels: WordLabels,
  isShortName: (lower: string) => boolean,
): Found[] {
  const found: Found[] = []
  let lastSentence = -1
  for (const run of findCapitalRuns(text, paragraphs, labels)) {
    const words = readMentionWords(text, run.start, run.end, labels)
    const range = findNameRange(words, isShortName)
    const name = range ? words.slice(range.from, range.to) : []
    const first = name[0]
    const last = name.at(-1)
    if (!range || !first || !last) continue
    if (name.length === 1 && has(first, Label.function | Label.clause) && !isShortName(first.lower)) continue
    if (name.length === 1 && first.lower.length < 3 && !isShortName(first.lower) && !hasAge(text, last.end)) continue
    if (name.length === 1 && labels.lexicon.wordShape.test(first.lower) && !isShortName(first.lower)) continue
    const prefix = words.slice(0, range.from)
    // "Presiden LaLiga", "CEO EnQuest": behind an office one unknown word alone may be what is led.
    const isLed = name.length === 1 && !has(first, Label.given) && !isShortName(first.lower)
    const hasTitle =
      hasAge(text, last.end) ||
      isIntroduced(text, run, last.end, labels) ||
      prefix.some((word) => has(word, isLed ? Label.rank | Label.honorific : PERSONAL))
    const mention = {
      runStart: run.start,
      opensSentence: first.start - run.sentenceStart < 3,
      start: first.start,
      end: last.end,
      isSubject: run.sentenceStart !== lastSentence && isSubject(text, run, labels),
    }
    if (mention.isSubject) lastSentence = run.sentenceStart
    found.push({ mention, name, hasTitle })
  }
  return found
}

/** "Ia dan Budi …", "Bersama istrinya, Ani, …": a pronoun or an apposition before the name takes the subject away. */
function isSubject(text: string, run: CapitalRun, labels: WordLabels): boolean {
  if (!run.isSubject) return false
  const before = readMentionWords(text, run.sentenceStart, run.start, labels)
  if (before.some((word) => has(word, Label.singular | Label.plural))) return false
  return !(has(before.at(-1), Label.office | Label.person) && /,\s*$/u.test(text.slice(run.start - 2, run.start)))
}

/** The found names with those of the sources in place of whatever the runs made of the same words; both in text order. */
function withSources(found: readonly Found[], sources: readonly NamedSource[]): Found[] {
  const merged: Found[] = []
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
      hasTitle,
    })
  }
  return [...merged, ...found.slice(next)]
}

/**
 * Takes off what scraping glued behind a name, where the article has the same name without it: "Raffi Ahmadpamit" beside
 * "Raffi Ahmad", "Messimencetak" beside "Messi".
 */
function withoutTails(found: readonly Found[]): Found[] {
  const keys = new Set(found.map(({ name }) => keyOf(name)))
  return found.map((one) => {
    const last = one.name.at(-1)
    if (!last || last.label !== 0 || last.lower.length < 7 || last.lower.length > 40) return one
    const before = one.name.slice(0, -1)
    const stem = before.length > 0 ? `${keyOf(before)} ` : ''
    for (let length = last.lower.length - (before.length > 0 ? 3 : 5); length >= 3; length--) {
      if (!keys.has(stem + last.lower.slice(0, length))) continue
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

/** "Shelby Harris, pakar tidur …": an occupation in small letters behind a comma. */
function isIntroduced(text: string, run: CapitalRun, end: number, labels: WordLabels): boolean {
  const isApart = run.start - run.sentenceStart < 3 || text[run.start - 2] === ','
  if (!isApart || text[end] !== ',' || text[end + 1] !== ' ') return false
  const next = readMentionWords(text, end + 2, Math.min(text.length, end + 22), labels)[0]
  return next !== undefined && !next.isCapital && has(next, Label.office)
}

const hasAge = (text: string, at: number) => /^\s?\(\d{1,3}\)/u.test(text.slice(at, at + 7))

/** Somebody whose name holds all these words in order, or whose whole name they hold. */
function kindred(words: readonly string[], byWord: ReadonlyMap<string, readonly Person[]>): Person | undefined {
  for (const word of words) {
    for (const person of byWord.get(word) ?? []) {
      if (person.words.length > 1 || words.length === 1 || person.isPerson) {
        if (isSubsequence(words, person.words) || isSubsequence(person.words, words)) return person
      }
    }
  }
  return undefined
}

/** Fuller names by the aliases that the article gives them ("Saifullah Yusuf atau Gus Ipul"). */
function fullerNames(text: string, found: readonly Found[], labels: WordLabels): Map<string, readonly MentionWord[]> {
  const fuller = new Map<string, readonly MentionWord[]>()
  const keys = new Set(found.map(({ name }) => keyOf(name)))
  for (const { mention, name } of found) {
    for (const written of aliasesBehind(text, mention.end, name, labels)) {
      const alias = keys.has(written) ? written : unglued(written, keys)
      if (alias !== keyOf(name) && !fuller.has(keyOf(name))) fuller.set(alias, name)
    }
  }
  return fuller
}

/** "windy idoldiperiksa" is "windy idol" where the article has that name; a word or more must be left. */
function unglued(written: string, keys: ReadonlySet<string>): string {
  for (let length = Math.min(written.length - 2, 60); length > 4; length--) {
    if (keys.has(written.slice(0, length))) return written.slice(0, length)
  }
  return written
}

const keyOf = (name: readonly MentionWord[]) => name.map((word) => word.lower).join(' ')

/** Whoever was named last before the position, or first behind it; nobody when two were named in one breath. */
function nearest(
  people: readonly Person[],
  at: number,
  singles: ReadonlyMap<Person, readonly NameMention[]>,
): Person | null {
  let best: Person | null = null
  let bestStart = -Infinity
  let secondStart = -Infinity
  for (const person of people) {
    const full = lastMentionBefore(person, at)?.start ?? -1 - (person.mentions[0]?.start ?? 0)
    const start = Math.max(full, singles.get(person)?.at(-1)?.start ?? -Infinity)
    if (start > bestStart) {
      best = person
      secondStart = bestStart
      bestStart = start
    } else if (start > secondStart) secondStart = start
  }
  return secondStart >= 0 && bestStart - secondStart < ONE_BREATH ? null : best
}

/** The person's last mention that starts before the position. */
export function lastMentionBefore(person: Person, at: number): NameMention | null {
  let low = 0
  let high = person.mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((person.mentions[middle]?.start ?? Infinity) < at) low = middle + 1
    else high = middle
  }
  return person.mentions[low - 1] ?? null
}

/** The name as written, glued words apart and initials with their full stop. */
export function nameText(text: string, name: readonly MentionWord[]): string {
  return name
    .map((word, at) =>
      at < name.length - 1 && word.text.length === 1 && text[word.end] === '.' ? `${word.text}.` : cased(word, name),
    )
    .join(' ')
}

/** "REZA Arya Pratama": outlets set first words in capitals. */
function cased(word: MentionWord, name: readonly MentionWord[]): string {
  const isShouted =
    word.isAcronym && word.text.length > 3 && name.some((other) => !other.isAcronym && other.text.length > 1)
  return isShouted ? word.text.charAt(0) + word.text.slice(1).toLowerCase() : word.text
}
