import { foldName } from '@/lib/article/fold-name'
import { isSpelledBy } from '@/lib/matching/find-spelled-out'
import { sameSpeaker, type SpeakerIdentity } from '@/lib/matching/same-speaker'
import { FUNCTION_WORDS } from '@/lib/matching/word-tables'

/** What two speakers have in common besides their names; each list may be empty. */
export interface SharedContext {
  /** Outlets that quote both. */
  readonly outlets: readonly string[]
  /** How many acts of saying are told of the one in one article and of the other in another. */
  readonly utterances: number
  /** Articles that give the one name with the other in parentheses: "Komisi Pemberantasan Korupsi (KPK)". */
  readonly introductions?: number
  /** Articles in which both names stand, looked at only where the one may be the initials of the other. */
  readonly articles?: number
}

type NameKind = 'same-name' | 'fuller-name' | 'close-name' | 'initials'

/** Why two speakers may be one, the strongest reason first; `words` fills the sentence that says it. */
export interface LikenessReason {
  readonly kind: NameKind | 'introduced' | 'together' | 'same-role' | 'close-role' | 'utterances' | 'outlets'
  readonly words: string
}

export interface Likeness {
  /** How much speaks for one person, 0..1; only the order means something. */
  readonly score: number
  readonly reasons: readonly LikenessReason[]
}

const NO_CONTEXT: SharedContext = { outlets: [], utterances: 0 }

/**
 * May these two be one, and why? Null where their names already say no, or where they share a mere single name and
 * nothing else speaks for it: many people are called Prabowo, one of them President. Initials are such a name, unless
 * an article introduces them or uses both. A person decides; this only says what to look at.
 */
export function speakerLikeness(
  a: SpeakerIdentity,
  b: SpeakerIdentity,
  context: SharedContext = NO_CONTEXT,
): Likeness | null {
  const isSpelled = formsOf(a).some((form) => formsOf(b).some((other) => isSpelledBy(form, other)))
  const areOneKind = a.kind === undefined || b.kind === undefined || a.kind === b.kind
  const byName = sameSpeaker(a, b)
  const verdict = byName === 'different' && isSpelled && areOneKind ? 'maybe' : byName
  if (verdict === 'different' || a.kind === 'anonymous' || b.kind === 'anonymous') return null
  const { introductions = 0, articles = 0 } = context
  const role = roleReason(a.role, b.role)
  const isBareName = verdict === 'maybe' && (isSpelled || shortest(a, b) < 2)
  const isTold = isSpelled && introductions + articles > 0
  if (isBareName && !isTold && role === null && context.utterances === 0) return null
  const name = nameReason(a, b, isSpelled)
  const reasons: LikenessReason[] = [name]
  if (introductions > 0) reasons.push({ kind: 'introduced', words: String(introductions) })
  else if (articles > 0) reasons.push({ kind: 'together', words: String(articles) })
  if (context.utterances > 0) reasons.push({ kind: 'utterances', words: String(context.utterances) })
  if (role !== null) reasons.push(role)
  if (context.outlets.length > 0) reasons.push({ kind: 'outlets', words: context.outlets.slice(0, 3).join(', ') })
  const score =
    (name.kind === 'same-name' ? 0.6 : verdict === 'same' ? 0.5 : isBareName ? 0.3 : 0.35) +
    (introductions > 0 ? 0.3 : articles > 0 ? 0.1 : 0) +
    (context.utterances > 0 ? 0.25 : 0) +
    (role === null ? 0 : role.kind === 'same-role' ? 0.15 : 0.1) +
    (context.outlets.length > 0 ? 0.05 : 0)
  return { score: Math.min(1, score), reasons }
}

const wordsOf = (text: string): string[] => foldName(text).split(' ').filter(Boolean)

const formsOf = ({ name, aliases = [] }: SpeakerIdentity): string[] => [name, ...aliases]

const shortest = (a: SpeakerIdentity, b: SpeakerIdentity): number =>
  Math.min(wordsOf(a.name).length, wordsOf(b.name).length)

/** What the two names have in common, in the words in which they are written. */
function nameReason(
  a: SpeakerIdentity,
  b: SpeakerIdentity,
  isSpelled: boolean,
): LikenessReason & { readonly kind: NameKind } {
  const keys = new Set(formsOf(a).map(foldName))
  const shared = formsOf(b).find((form) => keys.has(foldName(form)))
  if (shared !== undefined) return { kind: 'same-name', words: shared }
  const isWithin = (short: string, long: string): boolean => {
    const all = new Set(wordsOf(long))
    return wordsOf(short).every((word) => all.has(word))
  }
  const isFuller = isWithin(a.name, b.name) || isWithin(b.name, a.name)
  const kind = isFuller ? 'fuller-name' : isSpelled ? 'initials' : 'close-name'
  return { kind, words: `${a.name} · ${b.name}` }
}

/** Words of an office that say little: most offices have a head. */
const OFFICE_FRAME: ReadonlySet<string> = new Set(
  'kepala ketua wakil direktur anggota juru bicara sekretaris manager head chief member spokesperson ri indonesia'.split(
    ' ',
  ),
)

function roleReason(a: string | null | undefined, b: string | null | undefined): LikenessReason | null {
  if (!a || !b) return null
  if (foldName(a) === foldName(b)) return { kind: 'same-role', words: a }
  const telling = (role: string) =>
    new Set(wordsOf(role).filter((word) => word.length > 2 && !FUNCTION_WORDS.has(word) && !OFFICE_FRAME.has(word)))
  const [left, right] = [telling(a), telling(b)]
  return [...left].some((word) => right.has(word)) ? { kind: 'close-role', words: `${a} · ${b}` } : null
}
