import type { Comparison, Passage, PassageRelation } from '@/lib/matching/compare-passages'
import { alignPassages, comparePassages, SUGGESTED_SCORE } from '@/lib/matching/compare-passages'
import type { Blocker } from '@/lib/matching/find-blockers'
import { type Circumstances, isRetold, isSure } from '@/lib/matching/is-sure'
import { isWorthAsking } from '@/lib/matching/is-worth-asking'
import type { MatchToken } from '@/lib/matching/match-tokens'
import { isCourtFormula } from '@/lib/matching/read-context'
import { type Dated, relateOccasions } from '@/lib/matching/relate-occasions'
import { relateSpeakers, type SpeakerRelation } from '@/lib/matching/relate-speakers'
import { suggestTranslation } from '@/lib/matching/suggest-translation'

export type MatchedQuotation = Passage &
  Dated & {
    id: string
    /** Which article it stands in: two quotations of one article seldom are the same words twice. */
    articleId: string
    /** The newsroom's speaker, whatever an article calls them. */
    speakerId?: string | null | undefined
  }

export type MatchRelation = Exclude<PassageRelation, 'same-occasion' | 'different'> | 'indirect-of' | 'translation-of'

/** Two quotations that are, or may be, one act of saying. */
export type Match = {
  relation: MatchRelation
  /** How sure, 0..1. */
  score: number
  blockers: Blocker[]
  /** Sure enough to act on without a person. */
  isAutomatic: boolean
}

/** Two forms that agree this much but for a number, a date, a name or a negation: a person should see it. */
const CONTRADICTING = 0.6
/** Two quotations of one article are one only where the article repeats itself. */
const repeatsItself = (relation: PassageRelation, speakers: SpeakerRelation): boolean =>
  relation === 'identical' || (relation === 'excerpt' && speakers === 'same')

/**
 * Are two quotations one act of saying, surely or perhaps? Null when not. Never sure with a differing negation,
 * number, date, name or party; the less is known of who speaks and when, and the less of it is quoted, the more must
 * agree. A translation is only ever suggested.
 */
export function matchQuotations(
  a: MatchedQuotation,
  b: MatchedQuotation,
  comparison: Comparison = comparePassages(a, b),
): Match | null {
  const speakers = relateSpeakers(a, b)
  const isOwn = a.articleId === b.articleId
  if ((a.language ?? 'id') !== (b.language ?? 'id')) return isOwn ? null : matchTranslation(a, b, speakers)
  const reported = a.kind === 'indirect' ? (b.kind === 'indirect' ? 2 : 1) : b.kind === 'indirect' ? 1 : 0
  const known: Circumstances = { speakers, occasions: relateOccasions(a, b), reported }
  const { blockers, wording } = comparison
  if (comparison.same) {
    const { score, relation } = comparison
    if (isOwn && !repeatsItself(relation, speakers)) return null
    const isAutomatic = isSure(comparison, known)
    if (!isAutomatic && !isWorthAsking(comparison, known)) return null
    return { relation: reported === 1 ? 'indirect-of' : toMatchRelation(relation), score, blockers, isAutomatic }
  }
  if (isOwn || speakers !== 'same' || known.occasions === 'far') return null
  if (isContradiction(a, b, comparison)) {
    const relation = reported === 1 ? 'indirect-of' : toMatchRelation(wording.relation ?? 'reworded')
    return { relation, score: wording.likeness, blockers, isAutomatic: false }
  }
  if (blockers.length === 0 && wording.relation === null && isRetold(wording, known) && !isInCourt(a, b)) {
    return { relation: 'reworded', score: Math.max(SUGGESTED_SCORE, wording.likeness), blockers, isAutomatic: true }
  }
  const rendered = reported === 1 && blockers.length === 0 ? scoreRendering(a, b) : null
  return rendered === null ? null : { relation: 'indirect-of', score: rendered, blockers, isAutomatic: false }
}

/** The same words but for what must not differ. Not in court, where the same formula is spoken over everybody. */
const isContradiction = (a: MatchedQuotation, b: MatchedQuotation, { blockers, wording }: Comparison): boolean =>
  blockers.length > 0 &&
  blockers.every((blocker) => blocker.kind !== 'party') &&
  wording.relation !== null &&
  wording.likeness >= CONTRADICTING &&
  !isInCourt(a, b)

const isInCourt = (a: MatchedQuotation, b: MatchedQuotation): boolean => isCourtFormula(a) || isCourtFormula(b)

const toMatchRelation = (relation: PassageRelation): MatchRelation =>
  relation === 'same-occasion' || relation === 'different' ? 'reworded' : relation

function matchTranslation(a: MatchedQuotation, b: MatchedQuotation, speakers: SpeakerRelation): Match | null {
  const suggestion = speakers === 'same' ? suggestTranslation(a, b) : null
  return suggestion && { relation: 'translation-of', score: suggestion.score, blockers: [], isAutomatic: false }
}

/** So many content words, and this share of those that are reported, must stand among the quoted ones in any order. */
const RENDERED_WORDS = 4
const RENDERED = 0.65
/** A reporter's sentence that uses the speaker's words, always for a person to settle. */
const STRONGEST_RENDERING = 0.6

function scoreRendering(a: MatchedQuotation, b: MatchedQuotation): number | null {
  const aligned = alignPassages(a, b)
  const [reported, quoted] = a.kind === 'indirect' ? [aligned.a, aligned.b] : [aligned.b, aligned.a]
  const said = new Set(quoted.map((token) => token.key))
  const content = reported.filter(isContent)
  const shared = content.filter((token) => said.has(token.key))
  const share = content.length === 0 ? 0 : shared.length / content.length
  return shared.length >= RENDERED_WORDS && share >= RENDERED
    ? Math.round(1000 * STRONGEST_RENDERING * share) / 1000
    : null
}

const isContent = (token: MatchToken): boolean => token.kind === 'content' || token.kind === 'number'
