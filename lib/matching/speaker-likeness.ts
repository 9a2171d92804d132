import { foldName } from '@/lib/article/fold-name'
import { sameSpeaker, type SpeakerIdentity } from '@/lib/matching/same-speaker'
import { FUNCTION_WORDS } from '@/lib/matching/word-tables'

/** What two speakers have in common besides their names; each list may be empty. */
export interface SharedContext {
  /** Outlets that quote both. */
  readonly outlets: readonly string[]
  /** How many acts of saying are told of the one in one article and of the other in another. */
  readonly utterances: number
}

/** Why two speakers may be one, the strongest reason first; `words` fills the sentence that says it. */
export interface LikenessReason {
  readonly kind: 'same-name' | 'fuller-name' | 'close-name' | 'same-role' | 'close-role' | 'utterances' | 'outlets'
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
 * nothing else speaks for it: many people are called Prabowo, one of them President. A person decides; this only says
 * what to look at.
 */
export function speakerLikeness(
  a: SpeakerIdentity,
  b: SpeakerIdentity,
  context: SharedContext = NO_CONTEXT,
): Likeness | null {
  const verdict = sameSpeaker(a, b)
  if (verdict === 'different' || a.kind === 'anonymous' || b.kind === 'anonymous') return null
  const role = roleReason(a.role, b.role)
  const isBareName = verdict === 'maybe' && shortest(a, b) < 2
  if (isBareName && role === null && context.utterances === 0) return null
  const name = nameReason(a, b)
  const reasons: LikenessReason[] = [name]
  if (context.utterances > 0) reasons.push({ kind: 'utterances', words: String(context.utterances) })
  if (role !== null) reasons.push(role)
  if (context.outlets.length > 0) reasons.push({ kind: 'outlets', words: context.outlets.slice(0, 3).join(', ') })
  const score =
    (name.kind === 'same-name' ? 0.6 : verdict === 'same' ? 0.5 : isBareName ? 0.3 : 0.35) +
    (context.utterances > 0 ? 0.25 : 0) +
    (role === null ? 0 : role.kind === 'same-role' ? 0.15 : 0.1) +
    (context.outlets.length > 0 ? 0.05 : 0)
  return { score: Math.min(1, score), reasons }
}

const wordsOf = (text: string): string[] => foldName(text).split(' ').filter(Boolean)

const shortest = (a: SpeakerIdentity, b: SpeakerIdentity): number =>
  Math.min(wordsOf(a.name).length, wordsOf(b.name).length)

type NameKind = 'same-name' | 'fuller-name' | 'close-name'

/** What the two names have in common, in the words in which they are written. */
function nameReason(a: SpeakerIdentity, b: SpeakerIdentity): LikenessReason & { readonly kind: NameKind } {
  const forms = (speaker: SpeakerIdentity) => [speaker.name, ...(speaker.aliases ?? [])]
  const keys = new Set(forms(a).map(foldName))
  const shared = forms(b).find((form) => keys.has(foldName(form)))
  if (shared !== undefined) return { kind: 'same-name', words: shared }
  const isWithin = (short: string, long: string): boolean => {
    const all = new Set(wordsOf(long))
    return wordsOf(short).every((word) => all.has(word))
  }
  const isFuller = isWithin(a.name, b.name) || isWithin(b.name, a.name)
  return { kind: isFuller ? 'fuller-name' : 'close-name', words: `${a.name} · ${b.name}` }
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
