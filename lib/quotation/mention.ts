import type { Language } from '@/lib/quotation/language'
import { isAbbreviation } from '@/lib/text/sentences'
import { isCapitalised, type Token } from '@/lib/text/tokens'

/** Tokens `[first, last)` of one paragraph. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

// Titles of officials run long; nothing longer is a title.
const LONGEST_MENTION = 45
// *sebuah studi baru*, *dua orang warga*: quantifiers stand before the noun that tells who speaks.
const HEAD_REACH = 3
const LONGEST_BRACKET = 10
const MOST_LISTED = 6
const LONGEST_ITEM = 4
const LONGEST_NICKNAME = 5

/** Index behind a bracket that opens at `at` and closes soon (*(35)*, *(Plt)*, *(KNKT)*); `at` when none does. */
export function bracketEnd(tokens: readonly Token[], at: number, last: number): number {
  if (tokens[at]?.text !== '(') return at
  const limit = Math.min(last, at + LONGEST_BRACKET)
  for (let next = at + 1; next < limit; next++) if (tokens[next]?.text === ')') return next + 1
  return at
}

function nicknameEnd(tokens: readonly Token[], at: number, last: number): number {
  const limit = Math.min(last, at + LONGEST_NICKNAME)
  for (let next = at + 1; next < limit; next++) {
    if (tokens[next]?.kind === 'mark') return isCapitalised(tokens[next + 1]) ? next + 1 : at
  }
  return at
}

const isAbbreviated = (tokens: readonly Token[], dot: number, language: Language) =>
  isAbbreviation(tokens, dot, language.abbreviations)

/** Whether `[first, last)` is capitalised words only, as a name or degree behind a comma is. */
function isNameOnly(tokens: readonly Token[], first: number, last: number): boolean {
  let names = 0
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (isCapitalised(token)) names++
    else if (token?.text !== '.' && token?.text !== '(' && token?.text !== ')' && token?.kind !== 'number') return false
  }
  return names > 0
}

function segmentEnd(tokens: readonly Token[], at: number, last: number, language: Language): number {
  const limit = Math.min(last, at + LONGEST_MENTION)
  for (let next = at; next < limit; next++) {
    const token = tokens[next]
    if (!token || token.text === ',' || token.kind === 'mark' || token.text === ';' || token.text === ':') return next
    if (token.text === '.' && !isAbbreviated(tokens, next, language)) return next
    if (language.mentionStops.has(token.text)) return next
  }
  return limit
}

/**
 * Index behind an apposition that a comma at `comma` opens: a name behind its title (*…, Dony Oskaria*), degrees, or a
 * description behind a name (*…, salah satu penulis studi*). `comma` when what follows is something else.
 */
function appositionEnd(
  tokens: readonly Token[],
  comma: number,
  last: number,
  language: Language,
  needsComma: boolean,
): number {
  const first = comma + 1
  const end = segmentEnd(tokens, first, last, language)
  const isClosed = end >= last || tokens[end]?.text === ','
  if (end === first || (needsComma && !isClosed)) return comma
  if (isNameOnly(tokens, first, end)) return end
  const head = tokens[first]
  // *Ron Bartsch, konsultan penerbangan dari Australia, mengatakan*: between commas any noun phrase may describe.
  const isEnclosed = !needsComma && tokens[end]?.text === ','
  const isNoun = head !== undefined && language.speakerNouns.has(head.lower)
  if (!head || head.kind !== 'word' || (isCapitalised(head) && !(isNoun && isEnclosed))) return comma
  if (!isEnclosed && !isNoun) return comma
  if (language.connectives.has(head.lower) || language.preverbs.has(head.lower)) return comma
  for (let at = first; at < end; at++) {
    const token = tokens[at]
    if (token && language.isPredicative(token)) return comma
  }
  return end
}

/**
 * Index behind the mention that starts at `first`: title and name with brackets, initials and appositions. It ends at
 * prepositions, verbs and punctuation; `first` when no mention starts there. With `needsComma` an apposition counts
 * only between two commas, since a clause may follow (*Menurut Budi, Jakarta macet*).
 */
export function mentionEnd(
  tokens: readonly Token[],
  first: number,
  last: number,
  language: Language,
  needsComma: boolean,
): number {
  const head = tokens[first]
  if (!head || (head.kind === 'punctuation' && !isHandle(tokens, first))) return first
  if (language.pronouns.has(head.lower)) return first + 1
  const limit = Math.min(last, first + LONGEST_MENTION)
  let hasName = false
  let at = first
  while (at < limit) {
    const token = tokens[at]
    if (!token) break
    if (token.kind === 'word') {
      if (language.mentionStops.has(token.text)) {
        const isOffice = hasName && language.relatives.has(token.lower) && language.speakerNouns.has(head.lower)
        const link = hasName && !isOffice ? at : linkEnd(tokens, at, limit, language, isOffice)
        if (link === at) break
        at = link
        continue
      }
      if (language.complementisers.has(token.lower)) break
      if (language.isPredicative(token)) break
      hasName ||= isCapitalised(token) && at > first
      at++
      continue
    }
    if (token.kind === 'number') {
      at++
      continue
    }
    const next = punctuationEnd(tokens, at, last, language, needsComma)
    if (next === at) break
    at = next
  }
  return at
}

/**
 * Index of the comma that ends a phrase inside a title, where a name follows: *dokter paru di Eka Hospital, Paulus
 * Arka*, *dokter yang merawatnya, Paulus Arka*. `at` when the phrase belongs to no title.
 */
function linkEnd(tokens: readonly Token[], at: number, limit: number, language: Language, mustReach: boolean): number {
  if (!language.titleLinks.has(tokens[at]?.text ?? '')) return at
  let comma = at + 1
  while (comma < limit && tokens[comma]?.kind !== 'punctuation' && tokens[comma]?.kind !== 'mark') comma++
  if (tokens[comma]?.text !== ',') return at
  const end = segmentEnd(tokens, comma + 1, limit, language)
  if (mustReach && end < limit && tokens[end]?.text !== ',') return at
  return end > comma + 1 && isNameOnly(tokens, comma + 1, end) ? comma : at
}

/**
 * Index behind the rest of a list inside the name of an office or body, up to the word behind its conjunction:
 * *Direktur Penyuluhan|, Pelayanan, dan Humas*, *Badan Cuaca|, Iklim, dan Gempa*. `comma` when no such list goes on.
 */
function listEnd(tokens: readonly Token[], comma: number, last: number, language: Language): number {
  if (!isCapitalised(tokens[comma - 1])) return comma
  let at = comma
  for (let items = 0; items < MOST_LISTED && tokens[at]?.text === ','; items++) {
    const first = at + 1
    if (items > 0 && language.coordinators.has(tokens[first]?.lower ?? '')) {
      return isCapitalised(tokens[first + 1]) && first + 1 < last ? first + 2 : comma
    }
    at = first
    while (at < last && isCapitalised(tokens[at])) at++
    if (at === first || at - first > LONGEST_ITEM) return comma
  }
  return comma
}

function punctuationEnd(
  tokens: readonly Token[],
  at: number,
  last: number,
  language: Language,
  needsComma: boolean,
): number {
  const token = tokens[at]
  if (!token) return at
  if (token.text === '(') return bracketEnd(tokens, at, last)
  if (token.kind === 'mark' && tokens[at + 1]?.kind === 'number') return at + 1
  if (token.kind === 'mark') return nicknameEnd(tokens, at, last)
  if (token.text === ',') {
    const listed = listEnd(tokens, at, last, language)
    return listed > at ? listed : appositionEnd(tokens, at, last, language, needsComma)
  }
  if (token.text === '.' && at + 1 < last && isAbbreviated(tokens, at, language)) return at + 1
  // *Menurut Sleep & Wellness Coach Dewi*: between capitals it joins even with spaces.
  if (token.text === '&' && isCapitalised(tokens[at - 1]) && isCapitalised(tokens[at + 1])) return at + 1
  if (isHandle(tokens, at)) return Math.min(last, at + 2)
  return ['/', '&', '@', '-'].includes(token.text) && !token.isSpaced ? at + 1 : at
}

/** *akun @arum_22*: the sign before a name on a social network. */
const isHandle = (tokens: readonly Token[], at: number) =>
  tokens[at]?.text === '@' && tokens[at + 1]?.kind === 'word' && tokens[at + 1]?.isSpaced === false

/** *Membawa bukti baru, Rina …*: a verb that only begins the sentence with a capital, not a name like *Merlin*. */
function opensWithVerb(tokens: readonly Token[], { first, last }: TokenRange, language: Language): boolean {
  const head = tokens[first]
  const next = tokens[first + 1]
  if (!head || !next || first + 1 >= last || next.kind !== 'word' || isCapitalised(next)) return false
  return isCapitalised(head) && language.isActiveVerb({ ...head, text: head.lower })
}

/** Whether a mention may be somebody who speaks, and not a thing or a state of affairs. */
export function canSpeak(tokens: readonly Token[], range: TokenRange, language: Language, isStrict: boolean): boolean {
  const head = tokens[range.first]
  if (!head || range.last <= range.first) return false
  // "63 percent said"
  if (head.kind === 'number') return language.speakerNouns.has(tokens[range.first + 1]?.lower ?? '')
  if (isHandle(tokens, range.first)) return true
  if (head.kind !== 'word') return false
  if (language.pronouns.has(head.lower)) return true
  const isQuantified = language.quantifiers.has(head.lower)
  if (language.silentSubjects.has(head.lower) || language.fronters.has(head.lower)) return false
  if (opensWithVerb(tokens, range, language)) return false
  // *Beberapa tahun lalu, Baggio mengungkapkan*: quantified time is nobody.
  if (isQuantified && !language.speakerNouns.has(tokens[range.first + 1]?.lower ?? '')) return false
  if (language.mentionStops.has(head.lower) && !isQuantified) return false
  if (language.preverbs.has(head.lower) || language.cues.get(head.text)?.form === 'inverted') return false
  if (language.negators.has(head.lower) || language.clauseOpeners.has(head.lower)) return false
  if (language.connectives.has(head.lower) && !language.speakerNouns.has(head.lower)) return false
  for (let at = range.first; at < Math.min(range.last, range.first + HEAD_REACH); at++) {
    if (language.speakerNouns.has(tokens[at]?.lower ?? '')) return true
  }
  if (!isStrict) return true
  // *Kerusakan itu mengancam*: the capital only begins the sentence, the demonstrative tells a thing.
  const isThing = range.last - range.first > 1 && language.demonstratives.has(tokens[range.last - 1]?.lower ?? '')
  for (let at = isThing ? range.first + 1 : range.first; at < range.last; at++) {
    if (isCapitalised(tokens[at])) return true
  }
  return false
}
