import type { Attribution } from '@/lib/quotation/attribution'
import type { CreditLexicon } from '@/lib/quotation/credit-lexicon'
import type { Language } from '@/lib/quotation/language'
import { outsideContent } from '@/lib/quotation/outside-content'
import { labelOf, labelsOf } from '@/lib/quotation/speakers/word-labels'
import type { ArticleFacts } from '@/lib/schemas/extraction'

export interface Credits {
  /** The nearest medium first. */
  readonly via: readonly string[]
  readonly isRelease: boolean
}

interface CreditSets {
  readonly verbs: ReadonlySet<string>
  readonly addressees: ReadonlySet<string>
  readonly interviews: ReadonlySet<string>
  readonly partners: ReadonlySet<string>
  readonly links: ReadonlySet<string>
  readonly leads: ReadonlySet<string>
  readonly spoken: ReadonlySet<string>
  readonly joiners: ReadonlySet<string>
  readonly innerWords: ReadonlySet<string>
  readonly weekdays: ReadonlySet<string>
  readonly media: ReadonlySet<string>
  readonly followers: RegExp
  readonly possessives: readonly string[]
  /** No word of the language: what stands in small letters where a medium should may be its name. */
  readonly isUnknown: (lower: string) => boolean
  /** Finds whether a piece of text holds a credit at all, before anything is taken apart. */
  readonly hint: RegExp
}

const compiled = new WeakMap<CreditLexicon, CreditSets>()

function setsOf(language: Language): CreditSets {
  const lexicon = language.credits
  const known = compiled.get(lexicon)
  if (known) return known
  const labels = labelsOf(language.speakers)
  const openers = [...lexicon.verbs, ...lexicon.addressees, ...lexicon.interviews]
  const sets = {
    verbs: new Set(lexicon.verbs),
    addressees: new Set(lexicon.addressees),
    interviews: new Set(lexicon.interviews),
    partners: new Set(lexicon.partners),
    links: new Set(lexicon.links),
    leads: new Set(lexicon.leads),
    spoken: new Set(lexicon.spoken),
    joiners: new Set(lexicon.joiners),
    innerWords: new Set(lexicon.innerWords),
    weekdays: new Set(lexicon.weekdays),
    media: new Set(lexicon.media),
    followers: lexicon.followers,
    possessives: language.speakers.possessives ?? [],
    isUnknown: (lower: string) =>
      labelOf(labels, lower) === 0 && !language.cues.has(lower) && !labels.lexicon.wordShape.test(lower),
    hint: new RegExp(`(?:${openers.join('|')})`, 'iu'),
  }
  compiled.set(lexicon, sets)
  return sets
}

interface Piece {
  readonly text: string
  readonly lower: string
  readonly afterComma: boolean
  /** A bracket, full stop or other mark that no name goes across stands before it. */
  readonly afterBreak: boolean
}

const WORD = /[^\s,;:()[\]"“”«»|]+/gu
const HARD_BREAK = /[;:()[\]"“”«»|]/u

/** Through which media or papers the attribution's words reached the article, and whether a release carried them. */
export function findVia(text: string, attribution: Attribution, facts: ArticleFacts, language: Language): Credits {
  const lexicon = language.credits
  const sets = setsOf(language)
  const via: string[] = []
  let isRelease = false
  for (const range of outsideContent(attribution)) {
    const slice = text.slice(range.start, range.end)
    isRelease ||= lexicon.release.test(slice)
    if (sets.hint.test(slice)) collect(piecesOf(slice, sets), sets, facts, via)
  }
  return { via, isRelease }
}

const TRAILING = new Set(['.', '!', '?', '…', "'", '’'])

function piecesOf(slice: string, sets: CreditSets): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  let isStopped = false
  for (const match of slice.matchAll(WORD)) {
    const gap = slice.slice(end, match.index)
    end = match.index + match[0].length
    let length = match[0].length
    while (length > 0 && TRAILING.has(match[0][length - 1] ?? '')) length--
    let afterComma = gap.includes(',')
    const afterBreak = isStopped || HARD_BREAK.test(gap)
    for (const part of unglued(match[0].slice(0, length), sets)) {
      const owner = sets.possessives.find((ending) => part.endsWith(ending))
      const name = owner ? part.slice(0, -owner.length) : part
      pieces.push({ text: name, lower: name.toLowerCase(), afterComma, afterBreak })
      afterComma = false
    }
    isStopped = length < match[0].length
  }
  return pieces
}

/** "dilansirdetikBali", "daridetikbalidanCNNIndonesia", "kepadaReuters": the small words come off the names. */
function unglued(word: string, sets: CreditSets): readonly string[] {
  const lower = word.toLowerCase()
  if (word.length > 80 || sets.verbs.has(lower) || sets.links.has(lower) || sets.addressees.has(lower)) return [word]
  for (const opener of [sets.verbs, sets.addressees, sets.links, sets.leads]) {
    for (const small of opener) {
      const rest = word.slice(small.length)
      if (small.length < 4 || rest.length < 2 || !lower.startsWith(small)) continue
      if (/^\p{Lu}/u.test(rest) || sets.media.has(rest.toLowerCase()) || mediumPrefix(rest, sets) > 0) {
        return [word.slice(0, small.length), ...unglued(rest, sets)]
      }
    }
  }
  // "AutoPostmengutip": a name before the next credit.
  for (const verb of sets.verbs) {
    if (lower.length > verb.length + 2 && lower.endsWith(verb) && isCapital(word)) {
      return [word.slice(0, -verb.length), word.slice(-verb.length)]
    }
  }
  const medium = mediumPrefix(word, sets)
  // "Reutersmengatakan": a known medium before a word of small letters.
  if (medium > 0 && sets.followers.test(lower.slice(medium))) return [word.slice(0, medium), word.slice(medium)]
  const day = [...sets.weekdays].find((weekday) => lower.length > weekday.length + 1 && lower.endsWith(weekday))
  if (day && /^\p{Lu}/u.test(word.slice(-day.length))) return [word.slice(0, -day.length), word.slice(-day.length)]
  for (const joiner of sets.joiners) {
    const at = lower.indexOf(joiner, 2)
    if (at > 0 && /^\p{Lu}/u.test(word.slice(at + joiner.length)) && /\p{Ll}/u.test(joiner)) {
      return [word.slice(0, at), joiner, word.slice(at + joiner.length)]
    }
  }
  return [word]
}

/** The length of a known medium's name at the beginning of a glued word; 0 when there is none. */
function mediumPrefix(word: string, sets: CreditSets): number {
  for (let length = Math.min(word.length, 24); length >= 4; length--) {
    if (sets.media.has(word.slice(0, length).toLowerCase())) return length
  }
  return 0
}

function collect(pieces: readonly Piece[], sets: CreditSets, facts: ArticleFacts, via: string[]): void {
  for (let at = 0; at < pieces.length; at++) {
    const lower = pieces[at]?.lower ?? ''
    const isVerb = sets.verbs.has(lower)
    const isTold = sets.addressees.has(lower) || (sets.partners.has(lower) && isInterview(pieces, at, sets))
    if (!isVerb && !isTold) continue
    for (const name of namesFrom(pieces, at + 1, sets, isVerb)) {
      const isKnown = isMedium(name, sets)
      if (!isVerb && (!isKnown || isOwn(name, facts))) continue
      if (!isSameOutlet(name, facts) && !via.includes(name)) via.push(name)
    }
  }
}

const isInterview = (pieces: readonly Piece[], at: number, sets: CreditSets) =>
  [1, 2, 3].some((back) => sets.interviews.has(pieces[at - back]?.lower ?? ''))

/** The names that follow an opener: "kantor berita Laut dan Angin" gives two. */
function namesFrom(pieces: readonly Piece[], start: number, sets: CreditSets, isVerb: boolean): string[] {
  let at = start
  while (at < pieces.length) {
    const piece = pieces[at]
    if (!piece || (piece.afterBreak && at > start)) return []
    if (sets.spoken.has(piece.lower)) return []
    const isCapital = /^\p{Lu}/u.test(piece.text)
    if (isCapital && (!sets.leads.has(piece.lower) || leadsName(pieces, at, sets))) break
    if (!sets.links.has(piece.lower) && !sets.leads.has(piece.lower)) {
      if (sets.media.has(piece.lower) || piece.lower.includes('.') || mediumPrefix(piece.text, sets) > 0) break
      // "menukil kabarpasar,": no word of the language, and the credit ends behind it.
      const isNamed = isVerb && sets.isUnknown(piece.lower) && endsThere(pieces, at, sets)
      if (!isNamed) return []
      break
    }
    at++
  }
  const names: string[] = []
  let words: string[] = []
  const flush = () => {
    while (words.length > 0 && sets.innerWords.has(words.at(-1) ?? '')) words.pop()
    if (words.length > 0) names.push(words.join(' '))
    words = []
  }
  for (let from = at; at < pieces.length; at++) {
    const piece = pieces[at]
    if (!piece || sets.weekdays.has(piece.lower)) break
    const isCapital = /^\p{Lu}/u.test(piece.text)
    if (piece.afterBreak && at > from) break
    if (piece.afterComma && at > from) {
      if (!isCapital || !isMedium(piece.text, sets)) {
        if (!(sets.joiners.has(piece.lower) && isCapitalAt(pieces, at + 1))) break
      }
      flush()
    }
    if (sets.joiners.has(piece.lower)) {
      if (!isCapitalAt(pieces, at + 1) && !isMedium(pieces[at + 1]?.text ?? '', sets)) break
      flush()
      from = at + 1
      continue
    }
    const isInner = sets.innerWords.has(piece.lower) && words.length > 0 && isCapitalAt(pieces, at + 1)
    if (at > from && !isCapital && !isInner && !(words.length === 0)) break
    words.push(piece.text)
    if (words.length > 7) return []
  }
  flush()
  // "dikutip Antara dari Reuters": the chain goes on.
  const next = pieces[at]
  const goesOn =
    next &&
    !next.afterComma &&
    !next.afterBreak &&
    sets.links.has(next.lower) &&
    isMedium(pieces[at + 1]?.text ?? '', sets)
  return goesOn && at > start ? [...names, ...namesFrom(pieces, at + 1, sets, isVerb)] : names
}

/** "Media Indonesia", "Kabar Nusantara": a kind of medium with a capital is part of a name that is not known without it. */
function leadsName(pieces: readonly Piece[], at: number, sets: CreditSets): boolean {
  const next = pieces[at + 1]
  const before = pieces[at - 1]
  if (!next || !isCapitalAt(pieces, at + 1) || next.afterComma || next.afterBreak) return false
  if (before && sets.leads.has(before.lower)) return false
  // "Berita Harian" is a name when nothing that could be one follows.
  if (sets.leads.has(next.lower)) return !isCapitalAt(pieces, at + 2) || pieces[at + 2]?.afterComma === true
  return !isMedium(next.text, sets)
}

/** Whether a name in small letters ends where it should: before a comma, a day, a bracket or the end. */
function endsThere(pieces: readonly Piece[], at: number, sets: CreditSets): boolean {
  const next = pieces[at + 1]
  return !next || next.afterComma || next.afterBreak || sets.weekdays.has(next.lower) || sets.links.has(next.lower)
}

const isCapital = (word: string) => /^\p{Lu}/u.test(word)

const isCapitalAt = (pieces: readonly Piece[], at: number) => /^\p{Lu}/u.test(pieces[at]?.text ?? '')

const fold = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

function isMedium(name: string, sets: CreditSets): boolean {
  const lower = name.toLowerCase()
  const words = lower.split(/\s+/u)
  return (
    sets.media.has(lower) ||
    sets.media.has(fold(name)) ||
    sets.media.has(words[0] ?? '') ||
    sets.media.has(words.at(-1) ?? '')
  )
}

/** The article's own outlet, however it is spelt: detik.com and detikcom. */
function isSameOutlet(name: string, facts: ArticleFacts): boolean {
  const outlet = fold(facts.outlet ?? '')
  return outlet !== '' && (fold(name) === outlet || fold(name) === outlet.replace(/(?:com|coid|co|id)$/u, ''))
}

/** Told to a desk of the own house ("kepada detikTravel" in detik.com): no other medium carried the words. */
function isOwn(name: string, facts: ArticleFacts): boolean {
  const outlet = fold(facts.outlet ?? '').replace(/(?:com|coid|id)$/u, '')
  return outlet.length > 3 && fold(name).startsWith(outlet)
}
