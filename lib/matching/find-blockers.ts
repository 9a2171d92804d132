import type { TokenPair } from '@/lib/matching/align-tokens'
import { isCompatible } from '@/lib/matching/compatible-numbers'
import type { MatchToken } from '@/lib/matching/match-tokens'
import { OFFICES, RANKS } from '@/lib/quotation/id/speaker-offices'
import { HONORIFICS, LIMITING_WORDS, MODALITY, MONTHS, WEEKDAYS } from '@/lib/matching/word-tables'

export type BlockerKind = 'number' | 'date' | 'name' | 'negation' | 'party'

/** A difference that stops an automatic match: what stands in each text at the same place. */
export type Blocker = { kind: BlockerKind; a: string; b: string }

/** A longer gap holds other statements rather than another form of the same one. */
export const MAX_GAP = 4

type Gap = { a: MatchToken[]; b: MatchToken[]; place: 'start' | 'inside' | 'end' }

/** Where do two aligned texts put another number, name or negation in the same place? */
export function findBlockers(
  a: readonly MatchToken[],
  b: readonly MatchToken[],
  pairs: readonly TokenPair[],
): Blocker[] {
  const wordsA = new Set(a.map((token) => token.key))
  const wordsB = new Set(b.map((token) => token.key))
  const denials = new Set([...findDenials(a), ...findDenials(b)])
  return findGaps(a, b, pairs).flatMap((gap): Blocker[] => {
    if (contentCount(gap.a) > MAX_GAP || contentCount(gap.b) > MAX_GAP) return []
    return [
      numberBlocker(gap),
      dateBlocker(gap),
      nameBlocker(gap, wordsA, wordsB),
      negationBlocker(gap, denials),
    ].filter((found) => found !== null)
  })
}

function findGaps(a: readonly MatchToken[], b: readonly MatchToken[], pairs: readonly TokenPair[]): Gap[] {
  if (pairs.length === 0) return []
  const gaps: Gap[] = []
  let previous: TokenPair = [-1, -1]
  for (const pair of [...pairs, [a.length, b.length] as const]) {
    const place = previous[0] < 0 ? 'start' : pair[0] < a.length ? 'inside' : 'end'
    if (pair[0] > previous[0] + 1 || pair[1] > previous[1] + 1) {
      gaps.push({ a: a.slice(previous[0] + 1, pair[0]), b: b.slice(previous[1] + 1, pair[1]), place })
    }
    previous = pair
  }
  return gaps
}

export const contentCount = (tokens: readonly MatchToken[]): number =>
  tokens.filter((token) => token.kind === 'content').length

const say = (tokens: readonly MatchToken[]): string => tokens.map((token) => token.word).join(' ')

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
  if (gap.place !== 'inside' || a.length === 0 || b.length === 0) return null
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
  if (gap.place !== 'inside' || a.length === 0 || b.length === 0) return null
  return { kind: 'name', a: say(a), b: say(b) }
}

const TITLES: ReadonlySet<string> = new Set([...HONORIFICS, ...OFFICES, ...RANKS])

/** Abbreviations are left out, KOI and NOC Indonesia are one body; so are offices: one outlet says Ketum, one Presiden. */
export const isPersonal = (token: MatchToken): boolean =>
  token.isName && !token.isBracketed && !token.isAbbreviation && !TITLES.has(token.word) && dateOf(token) === null

/** A negation among added words belongs to them; one that stands alone or in place of other words turns the meaning. */
function negationBlocker(gap: Gap, denials: ReadonlySet<MatchToken>): Blocker | null {
  const a = gap.a.filter((token) => denials.has(token)).length
  const b = gap.b.filter((token) => denials.has(token)).length
  const [negated, plain] = a > 0 ? [gap.a, gap.b] : [gap.b, gap.a]
  if (contentCount(negated) > (contentCount(plain) > 0 ? 2 : 0)) return null
  const isTail = gap.place === 'end' || (gap.place === 'start' && gap.a.length + gap.b.length > 2)
  return isTail || (a === 0) === (b === 0) ? null : { kind: 'negation', a: say(gap.a), b: say(gap.b) }
}

/** How far behind a negation the words stand that make an addition of it: "tidak karena Al saja, tetapi juga …". */
const REACH = 9
const TRAILING_LIMITS: ReadonlySet<string> = new Set(['saja', 'aja', 'semata', 'melulu', 'only'])
const ADVERSATIVES: ReadonlySet<string> = new Set(['tapi', 'tetapi', 'namun', 'melainkan', 'but'])
const ADDITIONS: ReadonlySet<string> = new Set(['juga', 'also'])

/** The negations that deny something: "bukan hanya" adds, "tidak mungkin tidak" affirms, "tidak … tetapi juga" adds. */
export function findDenials(tokens: readonly MatchToken[]): MatchToken[] {
  return tokens.filter((token, index) => {
    if (token.kind !== 'negation') return false
    const next = tokens[index + 1]?.word ?? ''
    const isDoubled = MODALITY.has(next) && tokens[index + 2]?.kind === 'negation'
    if (LIMITING_WORDS.has(next) || isDoubled) return false
    const after = tokens.slice(index + 1, index + 1 + REACH).map(({ word }) => word)
    const isLimited = after.slice(0, 4).some((word) => TRAILING_LIMITS.has(word))
    const isAdding = after.some((word, i) => ADVERSATIVES.has(word) && ADDITIONS.has(after[i + 1] ?? ''))
    return !isLimited && !isAdding
  })
}
