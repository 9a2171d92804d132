import type { TokenPair } from '@/lib/matching/align-tokens'
import { alignTokens } from '@/lib/matching/align-tokens'
import type { Blocker } from '@/lib/matching/find-blockers'
import { findBlockers } from '@/lib/matching/find-blockers'
import { foldAbbreviations } from '@/lib/matching/fold-abbreviations'
import type { MatchToken } from '@/lib/matching/match-tokens'
import { tokensOf } from '@/lib/matching/match-tokens'
import type { Overlap } from '@/lib/matching/measure-overlap'
import { measureOverlap } from '@/lib/matching/measure-overlap'
import type { Surroundings } from '@/lib/matching/read-context'
import {
  areAboutDifferentParties,
  areOpposedInCourt,
  areSpeakersDisjoint,
  haveSpeakerInCommon,
  isCourtFormula,
  namesUnnamedParty,
} from '@/lib/matching/read-context'
import type { NumberLanguage } from '@/lib/matching/read-numeral'
import { splitGluedWords } from '@/lib/matching/split-glued-words'
import { unifySlips } from '@/lib/matching/unify-slips'
import type { QuotationKind } from '@/lib/schemas/extraction'

export type PassageRelation = 'identical' | 'excerpt' | 'overlap' | 'reworded' | 'same-occasion' | 'different'

/** A quoted passage, with what is known of its surroundings. */
export type Passage = Surroundings & { language?: NumberLanguage | undefined; kind?: QuotationKind | undefined }

/** What two wordings have in common. */
export type SharedWording = {
  /** How they relate, before blockers and surroundings; null when they make no one utterance. */
  relation: PassageRelation | null
  /** How much they agree, 0..1. */
  likeness: number
  /** About how many content words they share in order, names and numbers at half. */
  shared: number
  /** Which share of what each says that is, 0..1: of the one that the other holds more of, and of the other. */
  most: number
  least: number
  /** Weight of the longest row of content words that both hold. */
  run: number
}

export type Comparison = {
  /** One act of saying: identical, excerpt, overlap or reworded. */
  same: boolean
  relation: PassageRelation
  /** How sure that it is one act of saying, 0..1; `same` holds exactly from `SUGGESTED_SCORE` on. */
  score: number
  blockers: Blocker[]
  /** What the words alone say. */
  wording: SharedWording
}

/** From here on a match is worth showing to a person; which ones are acted on, `matchQuotations` says. */
export const SUGGESTED_SCORE = 0.5
/** The score of a match that a difference or a mere rewording keeps from being sure. */
const UNSURE = 0.85

/** Words shared in order before a differing name or negation counts as drift of one utterance, not as another. */
const STRONG = 8
/** Shared words that no two hearings have in common by chance, whoever stands trial. */
const DISTINCT = 12
/** About a clause of content words. */
const CLAUSE = 3
/** Share of one passage that the other holds, from which a shared clause makes one utterance of them. */
const COVERED = 0.55
/** Below this, a shared clause under two different names may be what both had read. */
const SURELY = 0.7
/** Of what one passage says, names and numbers at half: less is only the same matter, whatever names they share. */
const SAID = 0.53
/** Shared without interruption, this is a clause of the same utterance even where the rest differs. */
const LONG_CLAUSE = 5
/** Fewer words than these anybody may say: "sama sekali tidak mungkin". */
const TELLING = 2.4
/** With this many content words, so small a share in common settles it. */
const MANY_WORDS = 5
const LITTLE = 0.2
/** Share of a court passage that the other must hold. */
const COURT_COVER = 0.65
/** Equal texts of this length need no closer look. */
const LONG_TEXT = 80
/** One content word more or less is a difference; less than this is a slip. */
const SLIP = 0.55

/**
 * Are two quoted passages one act of saying, and how do their wordings relate? Deterministic and symmetric; judges
 * by the aligned words, weighs grammar and court formulas little, and lets a differing number, name or negation in
 * the same place stop the match. Relations as in the project's guidelines for pairs.
 */
export function comparePassages(a: Passage, b: Passage): Comparison {
  const isSwapped = a.text > b.text
  const result = compareOrdered(isSwapped ? b : a, isSwapped ? a : b)
  return isSwapped
    ? { ...result, blockers: result.blockers.map((blocker) => ({ ...blocker, a: blocker.b, b: blocker.a })) }
    : result
}

/** The two texts' words in comparable form, and which is which; also used to show drift. */
export function alignPassages(a: Passage, b: Passage): { a: MatchToken[]; b: MatchToken[]; pairs: TokenPair[] } {
  let left = [...tokensOf(a)]
  let right = [...tokensOf(b)]
  left = splitGluedWords(left, right, a.text)
  right = splitGluedWords(right, left, b.text)
  left = foldAbbreviations(left, right, b.text)
  right = foldAbbreviations(right, left, a.text)
  left = unifySlips(left, right)
  return { a: left, b: right, pairs: alignTokens(left, right) }
}

function compareOrdered(a: Passage, b: Passage): Comparison {
  if (a.text === b.text && a.text.length >= LONG_TEXT && !namesUnnamedParty(a)) {
    return same('identical', 1, [], SAME_TEXT)
  }
  if (haveLittleInCommon(a, b)) return differ(a, b, NOTHING, [])
  const aligned = alignPassages(a, b)
  if (aligned.a.length === 0 || aligned.b.length === 0) return compareWordless(a, b)
  const overlap = measureOverlap(aligned.a, aligned.b, aligned.pairs)
  const blockers = findBlockers({ text: a.text, tokens: aligned.a }, { text: b.text, tokens: aligned.b }, aligned.pairs)
  const isEqual = a.text === b.text || haveSameKeys(aligned.a, aligned.b)
  const relation = isEqual ? 'identical' : relate(overlap)
  const score = scoreOverlap(overlap)
  const wording = toWording(relation, score, overlap)
  if (overlap.shared < DISTINCT && areAboutDifferentParties(a, b)) {
    blockers.push({ kind: 'party', a: a.headline ?? '', b: b.headline ?? '' })
  }
  const isOpposed = relation !== 'identical' && areOpposedInCourt(a, b)
  const covered = Math.max(overlap.inA, overlap.inB)
  const isWeak =
    relation === 'reworded' || overlap.sharedSaying < TELLING || (relation === 'overlap' && covered < SURELY)
  const isStopped =
    isOpposed ||
    (isWeak && areSpeakersDisjoint(a, b)) ||
    (isLoose(relation, overlap) && (namesUnnamedParty(a) || namesUnnamedParty(b))) ||
    blockers.some((blocker) => isDecisive(blocker, overlap, a, b))
  if (relation === null || isStopped) return differ(a, b, wording, blockers)
  if (isEqual) return same(relation, a.text === b.text ? 1 : 0.99, blockers, wording)
  const floor = Math.max(score, SUGGESTED_SCORE)
  const ceiling = blockers.length > 0 || relation === 'reworded' ? UNSURE : 0.98
  return same(relation, round(Math.min(floor, ceiling)), blockers, wording)
}

/**
 * Does a difference make two utterances of it? Numbers and parties always; a name, negation or opposite only where
 * little else is shared, or a name in court: in a long passage of the same words it is drift, which a person must see.
 */
function isDecisive(blocker: Blocker, overlap: Overlap, a: Passage, b: Passage): boolean {
  if (blocker.kind === 'negation') return overlap.shared < STRONG
  if (blocker.kind === 'opposite') return overlap.shared < DISTINCT
  if (blocker.kind !== 'name') return true
  return overlap.shared < DISTINCT || isCourtFormula(a) || isCourtFormula(b)
}

/** In court even a long shared clause is formula, unless little else is said. */
const isLoose = (relation: PassageRelation | null, { inA, inB }: Overlap): boolean =>
  relation === 'reworded' || (relation === 'overlap' && Math.max(inA, inB) < COURT_COVER)

/** Most candidates only share a phrase: told from the bare words, before anything costly. */
function haveLittleInCommon(a: Passage, b: Passage): boolean {
  const left = tokensOf(a).filter(isTelling)
  const right = tokensOf(b).filter(isTelling)
  const keys = new Set(left.map((token) => token.key))
  const shared = right.filter((token) => keys.has(token.key)).length
  return Math.min(left.length, right.length) >= MANY_WORDS && shared < LITTLE * Math.min(left.length, right.length)
}

const isTelling = (token: MatchToken): boolean => token.kind === 'content' || token.kind === 'number'

/** Texts without any word: the same signs or nothing in common. */
const compareWordless = (a: Passage, b: Passage): Comparison =>
  a.text === b.text ? same('identical', 1, [], { ...NOTHING, relation: 'identical' }) : differ(a, b, NOTHING, [])

const haveSameKeys = (a: readonly MatchToken[], b: readonly MatchToken[]): boolean =>
  a.length === b.length && a.every((token, index) => token.key === b[index]?.key)

/** The relation the words alone suggest; null when they do not make one utterance. */
function relate(overlap: Overlap): PassageRelation | null {
  const { inA, inB, onlyA, onlyB, shared, longestRun } = overlap
  const covered = Math.max(inA, inB)
  const fewestMissing = Math.min(onlyA, onlyB)
  const slip = Math.max(SLIP, 0.02 * Math.max(overlap.totalA, overlap.totalB))
  if (Math.min(inA, inB) > 0.9 && onlyA + onlyB < slip) return 'identical'
  if (covered > 0.9 && fewestMissing < SLIP && shared >= TELLING) return 'excerpt'
  if (longestRun >= LONG_CLAUSE && covered >= 0.25) return 'overlap'
  if (Math.max(overlap.sayingInA, overlap.sayingInB) < SAID) return null
  if (covered >= COVERED && longestRun >= CLAUSE) return 'overlap'
  if (covered >= 0.5 && overlap.sharedSaying >= CLAUSE) return 'reworded'
  return null
}

function scoreOverlap({ inA, inB, shared, longestRun }: Overlap): number {
  const covered = Math.min(1, 0.8 * Math.max(inA, inB) + 0.2 * Math.min(inA, inB))
  const evidence = Math.min(
    1,
    0.5 + 0.35 * Math.min(1, longestRun / (2 * CLAUSE)) + 0.15 * Math.min(1, shared / STRONG),
  )
  return round(covered * evidence)
}

const NOTHING: SharedWording = { relation: null, likeness: 0, shared: 0, most: 0, least: 0, run: 0 }
/** A long text twice: more than enough of everything. */
const SAME_TEXT: SharedWording = {
  relation: 'identical',
  likeness: 1,
  shared: LONG_TEXT,
  most: 1,
  least: 1,
  run: LONG_TEXT,
}

const toWording = (relation: PassageRelation | null, likeness: number, overlap: Overlap): SharedWording => ({
  relation,
  likeness,
  shared: overlap.sharedSaying,
  most: Math.max(overlap.sayingInA, overlap.sayingInB),
  least: Math.min(overlap.sayingInA, overlap.sayingInB),
  run: overlap.longestRun,
})

const same = (relation: PassageRelation, score: number, blockers: Blocker[], wording: SharedWording): Comparison => ({
  same: true,
  relation,
  score,
  blockers,
  wording,
})

function differ(a: Passage, b: Passage, wording: SharedWording, blockers: Blocker[]): Comparison {
  const relation = haveSpeakerInCommon(a, b) ? 'same-occasion' : 'different'
  const score = round(Math.min(wording.likeness, SUGGESTED_SCORE - 0.01))
  return { same: false, relation, score, blockers, wording }
}

const round = (value: number): number => Math.round(value * 1000) / 1000
