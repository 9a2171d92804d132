import { aliasesBehind, isNickname } from '@/lib/quotation/speakers/aliases'
import { findNames, type FoundName, type NamedSource, type NameMention } from '@/lib/quotation/speakers/find-names'
import type { NameEvidence } from '@/lib/quotation/speakers/mend-name'
import type { NameRun } from '@/lib/quotation/speakers/name-runs'
import { has, type MentionWord } from '@/lib/quotation/speakers/mention-words'
import { keyOf, nameText } from '@/lib/quotation/speakers/name-text'
import { isSubsequence } from '@/lib/quotation/speakers/subsequence'
import { Label, type WordLabels } from '@/lib/quotation/speakers/word-labels'

/** Somebody (or something called like somebody) with every place where the article names them. */
export interface Person {
  readonly id: number
  /** The fullest form of the name, words in lower case, and as written. */
  words: readonly string[]
  name: string
  readonly mentions: NameMention[]
  /** A title, rank, given name, age or full name says that this is a person. */
  isPerson: boolean
  /** A form of the name begins with a given name: what stands before it elsewhere is no part of it. */
  startsGiven: boolean
}

export interface People {
  readonly all: readonly Person[]
  /** Everybody whose name or alias holds the lower-case word. */
  readonly byWord: ReadonlyMap<string, readonly Person[]>
  /** Mentions of all people in text order. */
  readonly timeline: readonly { readonly person: Person; readonly mention: NameMention }[]
  readonly isShortName: (lower: string) => boolean
}

/** Two namesakes introduced within so many characters and not since: nobody can tell which one "Budi" is. */
export const ONE_BREATH = 36

// Common words such as "Muhammad" may belong to very many people of one long page.
const MOST_NAMESAKES = 16

/** Reads every name of the article once and groups the mentions by who they name: the fullest form stands for all. */
export function readPeople(
  text: string,
  runs: readonly NameRun[],
  labels: WordLabels,
  isShortName: (lower: string) => boolean,
  evidence: NameEvidence,
  sources: readonly NamedSource[] = [],
): People {
  const found = findNames(text, runs, labels, isShortName, sources, evidence)
  const all: Person[] = []
  const byWord = new Map<string, Person[]>()
  const seen = new Map<string, Person>()
  const register = (person: Person, word: MentionWord) => {
    // "Al" may be what the article calls Al Hakam, "bin" never.
    const isSmall = has(word, Label.particle) && word.lower !== person.words[0]
    if (word.lower.length > 1 && !isSmall) registerWord(person, word.lower)
  }
  const registerWord = (person: Person, word: string) => {
    const list = byWord.get(word)
    if (!list) byWord.set(word, [person])
    else if (list.length < MOST_NAMESAKES && !list.includes(person)) list.push(person)
  }
  const fuller = fullerNames(text, found, labels)
  const assign = ({ mention, name, hasTitle }: FoundName): Person => {
    const canonical = fuller.get(keyOf(name)) ?? name
    const words = canonical.map((word) => word.lower)
    const key = words.join(' ')
    const known = seen.get(key) ?? kindred(words, byWord)
    const person = known ?? {
      id: all.length,
      words,
      name: nameText(text, canonical),
      mentions: [],
      isPerson: false,
      startsGiven: false,
    }
    if (!known) all.push(person)
    seen.set(key, person)
    if (known && isFullerName(words, known, canonical[0])) {
      person.words = words
      person.name = nameText(text, canonical)
    }
    person.mentions.push(mention)
    person.startsGiven ||= has(canonical[0], Label.given)
    person.isPerson ||= hasTitle || canonical.some((word) => has(word, Label.given))
    for (const word of [...canonical, ...name]) register(person, word)
    // "Jokowi" is Joko Widodo.
    const last = words.at(-1) ?? ''
    if (words.length > 1 && last.length > 3) registerWord(person, `${words[0] ?? ''}${last.slice(0, 2)}`)
    return person
  }
  // What opens a sentence may be a common word before a name ("Debut Alvaro"): such names wait for the sure ones.
  const isUnsure = ({ mention, name }: FoundName) => mention.opensSentence && !has(name[0], Label.given)
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

/** Somebody whose name holds all these words in order, or whose whole name they hold. */
function kindred(words: readonly string[], byWord: ReadonlyMap<string, readonly Person[]>): Person | undefined {
  for (const word of words) {
    for (const person of byWord.get(word) ?? []) {
      if (person.words.length > 1 || words.length === 1 || person.isPerson) {
        if (isSubsequence(words, person.words) || isSubsequence(person.words, words)) return person
        if (isCutShort(words, person.words)) return person
      }
    }
  }
  return undefined
}

/** Whether the words say more of the name: further words, or the last one in full ("Tri Wulan" and "Tri Wulandari"). */
function isFullerName(words: readonly string[], known: Person, first: MentionWord | undefined): boolean {
  if (words.length === known.words.length) return (words.at(-1)?.length ?? 0) > (known.words.at(-1)?.length ?? 0)
  if (words.length < known.words.length || !isSubsequence(known.words, words)) return false
  return !known.startsGiven || has(first, Label.given) || known.words[0] === words[0]
}

/** The same words but for the last, which one of the two only begins. */
function isCutShort(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a.at(-1) ?? '', b.at(-1) ?? '']
  if (a.length < 2 || a.length !== b.length || Math.min(x.length, y.length) < 4) return false
  return (x.startsWith(y) || y.startsWith(x)) && a.slice(0, -1).every((word, at) => word === b[at])
}

/** Fuller names by the aliases that the article gives them ("Fajar Nugroho atau Kang Jajar"). */
function fullerNames(
  text: string,
  found: readonly FoundName[],
  labels: WordLabels,
): Map<string, readonly MentionWord[]> {
  const fuller = new Map<string, readonly MentionWord[]>()
  const names = new Map(found.map(({ name }) => [keyOf(name), name]))
  const keys = new Set(names.keys())
  for (const { mention, name } of found) {
    for (const written of aliasesBehind(text, mention.end, name, labels)) {
      const alias = keys.has(written) ? written : unglued(written, keys)
      const own = names.get(alias)
      // "Gus Didin (Saifuddin Yunus)": the name in the brackets is the fuller one.
      if (own && isNickname(name, labels) && !isNickname(own, labels)) fuller.set(keyOf(name), own)
      else if (alias !== keyOf(name) && !fuller.has(keyOf(name))) fuller.set(alias, name)
    }
  }
  return fuller
}

/** "mawar idoltampil" is "mawar idol" where the article has that name; a word or more must be left. */
function unglued(written: string, keys: ReadonlySet<string>): string {
  for (let length = Math.min(written.length - 2, 60); length > 4; length--) {
    if (keys.has(written.slice(0, length))) return written.slice(0, length)
  }
  return written
}

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
