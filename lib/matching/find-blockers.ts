import type { TokenPair } from '@/lib/matching/align-tokens'
import { isCompatible } from '@/lib/matching/compatible-numbers'
import { findDenials } from '@/lib/matching/find-denials'
import { findGaps, type Gap, type Side } from '@/lib/matching/find-gaps'
import type { MatchToken } from '@/lib/matching/match-tokens'
import { isSlip } from '@/lib/matching/unify-slips'
import { EXCLUSIVE, HONORIFICS, MONTHS, WEEKDAYS } from '@/lib/matching/word-tables'
import { OFFICES, RANKS } from '@/lib/quotation/id/speaker-offices'

export type BlockerKind = 'number' | 'date' | 'name' | 'negation' | 'opposite' | 'party'

/** A difference that stops an automatic match: what stands in each text at the same place. */
export type Blocker = { kind: BlockerKind; a: string; b: string }

/** A longer gap holds other statements rather than another form of the same one. */
export const MAX_GAP = 4
/** Before the first and after the last shared word a difference is one only where little else stands. */
const MAX_EDGE = 3

/** Where do two aligned texts put another number, name, negation or opposite in the same place? */
export function findBlockers(a: Side, b: Side, pairs: readonly TokenPair[]): Blocker[] {
  const wordsA = new Set(a.tokens.map((token) => token.key))
  const wordsB = new Set(b.tokens.map((token) => token.key))
  const denials = new Set([...findDenials(a.tokens), ...findDenials(b.tokens)])
  return findGaps(a, b, pairs).flatMap((gap): Blocker[] => {
    if (contentCount(gap.a) > MAX_GAP || contentCount(gap.b) > MAX_GAP) return []
    return [
      numberBlocker(gap),
      dateBlocker(gap),
      nameBlocker(gap, wordsA, wordsB),
      negationBlocker(gap, denials),
      oppositeBlocker(gap, wordsA, wordsB),
    ].filter((found) => found !== null)
  })
}

export const contentCount = (tokens: readonly MatchToken[]): number =>
  tokens.filter((token) => token.kind === 'content').length

const say = (tokens: readonly MatchToken[]): string => tokens.map((token) => token.word).join(' ')

/** Do both texts surely say something at this very place of the same statement? */
const isSamePlace = (gap: Gap): boolean =>
  gap.place === 'inside' || (gap.isOneSentence && contentCount(gap.a) <= MAX_EDGE && contentCount(gap.b) <= MAX_EDGE)

function numberBlocker(gap: Gap): Blocker | null {
  const a = gap.a.filter((token) => token.value !== null)
  const b = gap.b.filter((token) => token.value !== null)
  const isTail = gap.place !== 'inside' && contentCount(gap.a) + contentCount(gap.b) > 2
  if (isTail || a.length === 0 || b.length === 0) return null
  const agrees = a.some((left) => b.some((right) => isCompatible(left.value ?? 0, right.value ?? 0)))
  return agrees ? null : { kind: 'number', a: say(a), b: say(b) }
}

/** Another month or day of the week in the same place; "Senin" beside "kemarin" may be one day. */
function dateBlocker(gap: Gap): Blocker | null {
  const a = gap.a.filter((token) => dateOf(token) !== null)
  const b = gap.b.filter((token) => dateOf(token) !== null)
  if (!isSamePlace(gap) || a.length === 0 || b.length === 0) return null
  const agrees = a.some((left) => b.some((right) => dateOf(left) === dateOf(right) || kindOf(left) !== kindOf(right)))
  return agrees ? null : { kind: 'date', a: say(a), b: say(b) }
}

const kindOf = (token: MatchToken): string => (MONTHS.has(token.word) ? 'month' : 'weekday')

/** Which month or weekday the word names; null for neither. */
export function dateOf(token: MatchToken): string | null {
  const day = WEEKDAYS.get(token.word)
  const month = MONTHS.get(token.word)
  return day !== undefined ? `day ${day}` : month === undefined ? null : `month ${month}`
}

function nameBlocker(gap: Gap, wordsA: ReadonlySet<string>, wordsB: ReadonlySet<string>): Blocker | null {
  const a = gap.a.filter((token) => isPersonal(token) && !wordsB.has(token.key))
  const b = gap.b.filter((token) => isPersonal(token) && !wordsA.has(token.key))
  if (!isSamePlace(gap) || a.length === 0 || b.length === 0 || isOneName(a, b)) return null
  return { kind: 'name', a: say(a), b: say(b) }
}

/** One name in two spellings: Grandmax and Gran Max. A letter in place of another makes another name of a short one. */
const isOneName = (a: readonly MatchToken[], b: readonly MatchToken[]): boolean => {
  const left = a.map((token) => token.word).join('')
  const right = b.map((token) => token.word).join('')
  const shortest = Math.min(left.length, right.length)
  return shortest >= (left.length === right.length ? 6 : 4) && isSlip(left, right)
}

const TITLES: ReadonlySet<string> = new Set([...HONORIFICS, ...OFFICES, ...RANKS])

/** Abbreviations are left out, KOI and NOC Indonesia are one body; so are offices: one outlet says Ketum, one Presiden. */
export const isPersonal = (token: MatchToken): boolean =>
  token.isName && !token.isBracketed && !token.isAbbreviation && !TITLES.has(token.word) && dateOf(token) === null

/**
 * A negation among added words belongs to them; one that stands alone, in place of other words or right before what
 * both texts hold turns the meaning.
 */
function negationBlocker(gap: Gap, denials: ReadonlySet<MatchToken>): Blocker | null {
  const a = gap.a.filter((token) => denials.has(token)).length
  const b = gap.b.filter((token) => denials.has(token)).length
  if ((a === 0) === (b === 0)) return null
  const [negated, plain, reaching] = a > 0 ? [gap.a, gap.b, gap.reachingA] : [gap.b, gap.a, gap.reachingB]
  const blocker: Blocker = { kind: 'negation', a: say(gap.a), b: say(gap.b) }
  if (reaching !== null && denials.has(reaching) && contentCount(plain) === 0) return blocker
  if (contentCount(negated) > (contentCount(plain) > 0 ? 2 : 0)) return null
  const isTail = gap.place === 'end' || (gap.place === 'start' && gap.a.length + gap.b.length > 2)
  return isTail ? null : blocker
}

/** Up in the one and down in the other, unless both texts speak of both. */
function oppositeBlocker(gap: Gap, wordsA: ReadonlySet<string>, wordsB: ReadonlySet<string>): Blocker | null {
  if (!isSamePlace(gap)) return null
  for (const left of gap.a) {
    const here = EXCLUSIVE.get(left.word)
    if (here === undefined || wordsB.has(left.key)) continue
    const right = gap.b.find((token) => {
      const there = EXCLUSIVE.get(token.word)
      return there?.question === here.question && there.answer !== here.answer && !wordsA.has(token.key)
    })
    if (right !== undefined) return { kind: 'opposite', a: left.word, b: right.word }
  }
  return null
}
