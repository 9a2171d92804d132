import { foldName } from '@/lib/article/fold-name'
import { oncePerText } from '@/lib/matching/once-per-text'
import { isSlip } from '@/lib/matching/unify-slips'
import { DEGREES, HONORIFICS, RANKS } from '@/lib/quotation/id/speaker-offices'
import type { SpeakerKind } from '@/lib/schemas/extraction'

export type SpeakerIdentity = {
  name: string
  aliases?: readonly string[] | undefined
  role?: string | null | undefined
  kind?: SpeakerKind | undefined
}

const TITLES: ReadonlySet<string> = new Set([...HONORIFICS, ...RANKS, ...DEGREES, 'mr', 'mrs', 'ms', 'dr', 'sir'])

/**
 * Are two named speakers one? `same` for equal names or a fuller form of one (two words at least, in order); `maybe`
 * for a shared single name, initials, an abbreviation or one letter's difference, which a person must settle;
 * `different` otherwise. Unnamed speakers ("seorang warga") are never `same`: every article has its own.
 */
export function sameSpeaker(a: SpeakerIdentity, b: SpeakerIdentity): 'same' | 'maybe' | 'different' {
  if (a.kind !== undefined && b.kind !== undefined && a.kind !== b.kind) return 'different'
  const verdicts = namesOf(a).flatMap((left) => namesOf(b).map((right) => compareNames(left, right)))
  const isUnnamed = a.kind === 'anonymous' || b.kind === 'anonymous'
  if (verdicts.includes('same')) return isUnnamed ? 'maybe' : 'same'
  if (!verdicts.includes('maybe')) return 'different'
  return haveSameRole(a, b) && verdicts.includes('maybe') && !isUnnamed && sharesSurname(a, b) ? 'same' : 'maybe'
}

const namesOf = (speaker: SpeakerIdentity): string[][] =>
  [speaker.name, ...(speaker.aliases ?? [])].map(nameWords).filter((words) => words.length > 0)

const nameWords = oncePerText((name): string[] => {
  const words = foldName(name.replaceAll('.', '')).split(' ').filter(Boolean)
  const bare = words.filter((word) => !TITLES.has(word))
  return bare.length > 0 ? bare : words
}, 80)

function compareNames(a: string[], b: string[]): 'same' | 'maybe' | 'different' {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.join(' ') === long.join(' ')) return 'same'
  if (isInOrder(short, long)) return short.length >= 2 ? 'same' : 'maybe'
  if (short.join('') === long.join('')) return 'same'
  if (short.length === 1 && isAbbreviation(short[0] ?? '', long)) return 'maybe'
  return short.length >= 2 && isInOrder(short, long, isNearly) ? 'maybe' : 'different'
}

/** Does every word of the short name stand in the long one, in order? */
function isInOrder(short: string[], long: string[], equal = (a: string, b: string): boolean => a === b): boolean {
  let from = 0
  return short.every((word) => {
    const at = long.findIndex((other, index) => index >= from && equal(word, other))
    from = at + 1
    return at >= 0
  })
}

/** An initial for a word, one letter's difference, or a scraped tail glued on ("Hutasoitsaat"). */
const isNearly = (a: string, b: string): boolean =>
  a === b ||
  (Math.min(a.length, b.length) === 1 && a[0] === b[0]) ||
  (Math.min(a.length, b.length) >= 4 && isSlip(a, b)) ||
  (Math.min(a.length, b.length) >= 5 && (a.startsWith(b) || b.startsWith(a)))

const isAbbreviation = (word: string, words: string[]): boolean =>
  word.length >= 2 && word === words.map((part) => part[0] ?? '').join('')

const haveSameRole = (a: SpeakerIdentity, b: SpeakerIdentity): boolean =>
  Boolean(a.role) && Boolean(b.role) && foldName(a.role ?? '') === foldName(b.role ?? '')

/** A single shared name with the very same office is one person: "Pramono", Gubernur DKI Jakarta. */
const sharesSurname = (a: SpeakerIdentity, b: SpeakerIdentity): boolean =>
  namesOf(a).some((left) => namesOf(b).some((right) => left.some((word) => word.length >= 4 && right.includes(word))))
