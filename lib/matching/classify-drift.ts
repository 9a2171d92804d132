import { findRuns, toSpan } from '@/lib/matching/align-versions'
import type { Passage } from '@/lib/matching/compare-passages'
import { isCompatible } from '@/lib/matching/compatible-numbers'
import { contentCount, dateOf, isPersonal, MAX_GAP } from '@/lib/matching/find-blockers'
import { findDenials } from '@/lib/matching/find-denials'
import type { MatchToken } from '@/lib/matching/match-tokens'
import { MODALITY } from '@/lib/matching/word-tables'
import type { QuotationKind } from '@/lib/schemas/extraction'
import type { TextSpan } from '@/lib/schemas/span'

/** From the most to the least serious. */
export const DRIFT_KINDS = [
  'negation',
  'number',
  'name',
  'modality',
  'dropped',
  'added',
  'changed',
  'order',
  'truncation',
  'translation',
] as const
export type DriftKind = (typeof DRIFT_KINDS)[number]

/** One difference between two versions, with the words it is about; null where a version has none. */
export type Drift = {
  kind: DriftKind
  /** Both versions give these words in quotation marks as the speaker's own: the difference cannot be both's. */
  isInsideMarks: boolean
  a: TextSpan | null
  b: TextSpan | null
}

export type Version = Passage & { kind?: QuotationKind | undefined }

/** A stretch of two aligned versions, and how it drifted; null where it did not, or only in words that say nothing. */
export type ClassedRun = { isSame: boolean; a: MatchToken[]; b: MatchToken[]; drift: DriftKind | null }

/** How did the wording drift from one version of an utterance to another? Most serious first, then in reading order. */
export function classifyDrift(a: Version, b: Version): Drift[] {
  const isInsideMarks = isQuoted(a) && isQuoted(b)
  if (isTranslated(a, b)) return [{ kind: 'translation', isInsideMarks, a: null, b: null }]
  const drifts = classifyRuns(a, b).flatMap(({ drift, ...run }): Drift[] =>
    drift === null ? [] : [{ kind: drift, isInsideMarks, a: toSpan(run.a, a.text), b: toSpan(run.b, b.text) }],
  )
  return drifts.sort((x, y) => DRIFT_KINDS.indexOf(x.kind) - DRIFT_KINDS.indexOf(y.kind))
}

/** Are the versions in two languages? Then no words are compared. */
export const isTranslated = (a: Version, b: Version): boolean =>
  a.language !== undefined && b.language !== undefined && a.language !== b.language

const isQuoted = (version: Version): boolean => version.kind === 'direct'

/** What a reporter's own words may not change: everything else is their wording and no drift. */
const MEANING: ReadonlySet<DriftKind> = new Set(['negation', 'number', 'name'])

/** The aligned stretches of two versions in reading order, each with its drift. */
export function classifyRuns(a: Version, b: Version): ClassedRun[] {
  const runs = findRuns(a, b)
  const denials = new Set([...findDenials(runs.flatMap((run) => run.a)), ...findDenials(runs.flatMap((run) => run.b))])
  const isReported = a.kind === 'indirect' || b.kind === 'indirect'
  return runs.map((run, index) => {
    if (run.isSame) return { ...run, drift: null }
    const isEdge = index === 0 || index === runs.length - 1
    const isElsewhere = isMoved(
      run.a,
      runs.flatMap((other) => (other.isSame || other === run ? [] : other.b)),
    )
    const drift = isElsewhere ? 'order' : classifyRun(run.a, run.b, isEdge, denials)
    return { ...run, drift: drift !== null && isReported && !MEANING.has(drift) ? null : drift }
  })
}

function classifyRun(
  runA: readonly MatchToken[],
  runB: readonly MatchToken[],
  isEdge: boolean,
  denials: ReadonlySet<MatchToken>,
): DriftKind | null {
  // Words in brackets are an editor's: with or without them the speaker said the same.
  const [a, b] = [runA.filter(isSpoken), runB.filter(isSpoken)]
  const isOneSided = a.length === 0 || b.length === 0
  const content = [...a, ...b].filter((token) => token.kind !== 'function')
  if (isEdge && isOneSided && content.length >= 2) return 'truncation'
  const isDenied = (tokens: readonly MatchToken[]): boolean => tokens.some((token) => denials.has(token))
  const plain = a.length === 0 ? 'added' : b.length === 0 ? 'dropped' : 'changed'
  // A longer stretch holds other statements rather than another form of the same one.
  if (contentCount(a) > MAX_GAP || contentCount(b) > MAX_GAP) return plain
  if (isDenied(a) !== isDenied(b) && !isDeniedAddition(a, b, isDenied)) return 'negation'
  const numbers = (tokens: readonly MatchToken[]): number[] => tokens.flatMap((token) => token.value ?? [])
  if (numbers(a).length > 0 && numbers(b).length > 0) {
    const agree = numbers(a).every((value) => numbers(b).some((other) => isCompatible(value, other)))
    if (!agree) return 'number'
  }
  // A date is told in numbers and in the names of months and weekdays.
  const dates = (tokens: readonly MatchToken[]): string[] => tokens.flatMap((token) => dateOf(token) ?? [])
  if (dates(a).length > 0 && dates(b).length > 0 && !dates(a).some((date) => dates(b).includes(date))) return 'number'
  if (a.some(isPersonal) && b.some(isPersonal)) return 'name'
  if (isMoodChanged(a, b)) return 'modality'
  return content.length === 0 ? null : plain
}

const isSpoken = (token: MatchToken): boolean => !token.isBracketed

/** Another degree of certainty or obligation, and little else: among more words it is part of what they say. */
function isMoodChanged(a: readonly MatchToken[], b: readonly MatchToken[]): boolean {
  const moods = (tokens: readonly MatchToken[]): string =>
    [...new Set(tokens.flatMap((token) => MODALITY.get(token.word) ?? []))].sort().join(' ')
  const others = (tokens: readonly MatchToken[]): number =>
    contentCount(tokens.filter((token) => !MODALITY.has(token.word)))
  return moods(a) !== moods(b) && Math.max(others(a), others(b)) <= 1
}

/** A negation among added words belongs to them; one that stands alone or in place of other words turns the meaning. */
function isDeniedAddition(
  a: readonly MatchToken[],
  b: readonly MatchToken[],
  isDenied: (tokens: readonly MatchToken[]) => boolean,
): boolean {
  const [denied, plain] = isDenied(a) ? [a, b] : [b, a]
  return contentCount(denied) > (contentCount(plain) > 0 ? 2 : 0)
}

/** Do the words stand elsewhere in the other version? Then they only changed places. */
function isMoved(tokens: readonly MatchToken[], elsewhere: readonly MatchToken[]): boolean {
  const content = tokens.filter((token) => token.kind === 'content')
  const keys = new Set(elsewhere.map((token) => token.key))
  return content.length >= 2 && content.every((token) => keys.has(token.key))
}
