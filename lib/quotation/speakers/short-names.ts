import type { MentionWord } from '@/lib/quotation/speakers/mention-words'
import { has } from '@/lib/quotation/speakers/mention-words'
import { lastMentionBefore, ONE_BREATH, type People, type Person } from '@/lib/quotation/speakers/people'
import { isSubsequence } from '@/lib/quotation/speakers/subsequence'
import { Label } from '@/lib/quotation/speakers/word-labels'

export interface Named {
  readonly person: Person | null
  /** Two or more who fit equally; `person` is then null. */
  readonly tied: readonly Person[]
  /** Found by a slip of spelling: "Karsomo" for Karsono. */
  readonly isVariant: boolean
}

const MOST_COMPARED = 2000

/** Whom a name means at a position of the article: the person with the full form named last before it. */
export function findNamed(people: People, name: readonly MentionWord[], at: number): Named {
  const words = name.map((word) => word.lower)
  const solid = name.filter((word) => word.lower.length > 1 && !has(word, Label.particle))
  const joined = words.join(' ')
  const pool = new Set<Person>()
  for (const key of [joined, ...solid.map((word) => word.lower)]) {
    for (const person of people.byWord.get(key) ?? []) {
      const fits = words.length === 1 || isSubsequence(words, person.words) || isSubsequence(person.words, words)
      if (fits || key === joined) pool.add(person)
    }
  }
  const candidates = [...pool]
  if (candidates.length > 1) return latest(candidates, at)
  const only = candidates[0]
  if (only && only.words.length === 1 && !name.some((word) => has(word, Label.given))) {
    const fuller = findVariant(people, only.words[0] ?? '', 2) ?? findMissedLetter(people, only, name, at)
    if (fuller && fuller !== only) return { person: fuller, tied: [], isVariant: true }
  }
  if (only) return { person: only, tied: [], isVariant: false }
  const variant = words.length === 1 ? findVariant(people, words[0] ?? '') : null
  return { person: variant, tied: [], isVariant: variant !== null }
}

function latest(candidates: readonly Person[], at: number): Named {
  const ranked = candidates
    .map((person) => ({ person, start: lastMentionBefore(person, at)?.start ?? -1 - (person.mentions[0]?.start ?? 0) }))
    .sort((a, b) => b.start - a.start)
  const [first, second] = ranked
  if (!first) return { person: null, tied: [], isVariant: false }
  const isTied =
    second !== undefined &&
    second.start >= 0 &&
    first.start - second.start < ONE_BREATH &&
    first.person.mentions[0]?.start === first.start &&
    second.person.mentions[0]?.start === second.start
  return isTied
    ? { person: null, tied: [first.person, second.person], isVariant: false }
    : { person: first.person, tied: [], isVariant: false }
}

/** A person whose name holds the word with one slip of the pen: another, a missing or an added letter. */
function findVariant(people: People, word: string, fewestWords = 1): Person | null {
  if (word.length < 4 + fewestWords - 1) return null
  let compared = 0
  for (const [known, owners] of people.byWord) {
    if (++compared > MOST_COMPARED) return null
    if (known === word || known[0] !== word[0] || Math.abs(known.length - word.length) > 1 || !isOneSlip(known, word))
      continue
    const owner = owners.find((person) => person.words.length >= fewestWords)
    if (owner) return owner
  }
  return null
}

/** "Ati" for Atik, "Tump" for Trump: a short word, never introduced, one letter from a part of one person's name. */
function findMissedLetter(people: People, only: Person, name: readonly MentionWord[], at: number): Person | null {
  const word = only.words[0] ?? ''
  if (word.length < 3 || word.length > 4 || only.isPerson || only.mentions.length > 2) return null
  if (name.some((one) => one.isAcronym)) return null
  const bearers = new Set<Person>()
  let compared = 0
  for (const [known, owners] of people.byWord) {
    if (++compared > MOST_COMPARED) return null
    if (known[0] !== word[0] || Math.abs(known.length - word.length) !== 1 || !isOneSlip(known, word)) continue
    for (const owner of owners) {
      if (owner.isPerson && owner.words.length > 1 && lastMentionBefore(owner, at)) bearers.add(owner)
    }
  }
  const [bearer] = bearers
  return bearers.size === 1 && bearer ? bearer : null
}

function isOneSlip(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let aEnd = a.length
  let bEnd = b.length
  while (aEnd > start && bEnd > start && a[aEnd - 1] === b[bEnd - 1]) {
    aEnd--
    bEnd--
  }
  return aEnd - start <= 1 && bEnd - start <= 1
}
