import type { Comparison } from '@/lib/matching/compare-passages'
import { comparePassages } from '@/lib/matching/compare-passages'
import { DisjointSets } from '@/lib/matching/disjoint-sets'
import { findCandidates } from '@/lib/matching/find-candidates'
import type { Match, MatchedQuotation } from '@/lib/matching/match-quotations'
import { matchQuotations } from '@/lib/matching/match-quotations'

/** What people settled about two quotations. */
export type PairDecision = { a: string; b: string; isSame: boolean }

export type UtteranceLink = { a: string; b: string; match: Match }

export type Grouping = {
  /** Groups in input order, single ones included. */
  utterances: string[][]
  /** The matches that were acted on, the surest first. */
  links: UtteranceLink[]
  /** Matches between different groups that a person should look at, the surest first. */
  suggestions: UtteranceLink[]
}

/** What is known before the words are compared. */
export type KnownGrouping = {
  decisions?: readonly PairDecision[]
  /** Quotations that are one utterance already; they are not compared with each other again. */
  groups?: readonly (readonly string[])[]
  /** With which others each new quotation is to be compared, the likeliest first; found by their keys when left out. */
  candidates?: ReadonlyMap<string, readonly string[]>
}

/** After this many links the very same words need no further company. */
export const ENOUGH = 2
/** From this score on two quotations are the very same words. */
export const VERY_WORDS = 0.99
/** Members of each side that are consulted before two groups become one. */
const WITNESSES = 6
/** Share of the consulted pairs that must agree: little, since a joined quotation meets its parts and they not each other. */
const SUPPORT = 0.2
/** An article that splits what others join must share this much with them, or its parts stay apart. */
const SPLIT_SCORE = 0.65
/** A blocked pair that shares less than this is two statements, not two forms of one that contradict each other. */
const CONTRADICTION = 0.3

/**
 * Which quotations are one utterance? The surest matches are joined first, and two groups only when no person
 * rejected it, no consulted pair is blocked and enough of them agree, so that one bad link never chains two
 * utterances. Copies of one text are compared once.
 */
export function groupUtterances(
  quotations: readonly MatchedQuotation[],
  { decisions = [], groups = [], candidates }: KnownGrouping = {},
): Grouping {
  const rejected = new Set(decisions.flatMap(({ a, b, isSame }) => (isSame ? [] : [pairKey(a, b)])))
  const judged = new Set(decisions.flatMap(({ a, b }) => [a, b]))
  const originals = findOriginals(quotations, judged)
  const byId = new Map(quotations.map((quotation) => [quotation.id, quotation]))
  const sets = new DisjointSets(quotations.map((quotation) => quotation.id))
  for (const [first, ...others] of groups) for (const other of others) sets.join(first ?? '', other)
  const isRejected = (a: string, b: string): boolean => {
    const right = sets.members(b)
    return sets.members(a).some((x) => judged.has(x) && right.some((y) => rejected.has(pairKey(x, y))))
  }
  for (const { a, b, isSame } of decisions) if (isSame && byId.has(a) && byId.has(b)) sets.join(a, b)
  for (const [copy, original] of originals) if (!isRejected(original, copy)) sets.join(original, copy)

  const distinct = quotations.filter((quotation) => originals.get(quotation.id) === quotation.id)
  const known = new Map<string, Comparison>()
  const compare = (left: MatchedQuotation, right: MatchedQuotation): Comparison => {
    const key = pairKey(left.id, right.id)
    const comparison = known.get(key) ?? comparePassages(left, right)
    known.set(key, comparison)
    return comparison
  }
  const found = findLinks(distinct, candidates ?? findCandidates(distinct), byId, compare)
  found.sort((x, y) => y.match.score - x.match.score)
  const sure = new Set(found.flatMap(({ a, b, match }) => (match.isAutomatic ? [pairKey(a, b)] : [])))
  const judge: Judge = (left, right) => {
    const comparison = compare(left, right)
    if (comparison.blockers.length > 0 && comparison.score > CONTRADICTION) return 'contradicts'
    return comparison.same || sure.has(pairKey(left.id, right.id)) ? 'agrees' : 'other'
  }
  const witnesses = (id: string): MatchedQuotation[] => {
    const ids = new Set(sets.members(id).map((member) => originals.get(member) ?? member))
    return [...ids].slice(0, WITNESSES).flatMap((member) => byId.get(member) ?? [])
  }
  const isJoined = ({ a, b }: UtteranceLink): boolean => sets.find(a) === sets.find(b)
  const links = found.filter((link) => {
    if (!link.match.isAutomatic) return false
    if (isJoined(link)) return true
    const isSplit = link.match.score < SPLIT_SCORE
    if (isRejected(link.a, link.b) || !mayJoin(witnesses(link.a), witnesses(link.b), isSplit, judge)) return false
    sets.join(link.a, link.b)
    return true
  })
  const suggestions = found.filter((link) => !isJoined(link) && !rejected.has(pairKey(link.a, link.b)))
  return { utterances: sets.groups(), links, suggestions }
}

/** What the words of two members say of their groups' being one. */
type Judge = (a: MatchedQuotation, b: MatchedQuotation) => 'agrees' | 'contradicts' | 'other'

function mayJoin(
  left: readonly MatchedQuotation[],
  right: readonly MatchedQuotation[],
  isSplit: boolean,
  judge: Judge,
): boolean {
  let agreed = 0
  for (const a of left) {
    for (const b of right) {
      const verdict = judge(a, b)
      if (verdict === 'contradicts') return false
      if (verdict === 'agrees') agreed++
      else if (isSplit && a.articleId === b.articleId) return false
    }
  }
  return agreed > 0 && agreed >= SUPPORT * left.length * right.length
}

/** For each quotation the first one with the same words around and in it, itself if it is the first. */
function findOriginals(quotations: readonly MatchedQuotation[], judged: ReadonlySet<string>): Map<string, string> {
  const first = new Map<string, string>()
  return new Map(
    quotations.map((quotation): [string, string] => {
      const { id, text, headline, speaker, language, kind } = quotation
      const key = judged.has(id)
        ? `judged ${id}`
        : [text, headline ?? '', speaker ?? '', language ?? '', kind ?? ''].join('\u0000')
      const original = first.get(key) ?? id
      first.set(key, original)
      return [id, original]
    }),
  )
}

/** The best candidates come first; once the very words are found, their group stands for the rest. */
function findLinks(
  quotations: readonly MatchedQuotation[],
  candidates: ReadonlyMap<string, readonly string[]>,
  byId: ReadonlyMap<string, MatchedQuotation>,
  compare: (a: MatchedQuotation, b: MatchedQuotation) => Comparison,
): UtteranceLink[] {
  const seen = new Set<string>()
  return quotations.flatMap((quotation) => {
    const links: UtteranceLink[] = []
    for (const id of candidates.get(quotation.id) ?? []) {
      const other = byId.get(id)
      const key = pairKey(id, quotation.id)
      if (other === undefined || seen.has(key)) continue
      seen.add(key)
      const match = matchQuotations(other, quotation, compare(other, quotation))
      if (match !== null) links.push({ a: other.id, b: quotation.id, match })
      if (match?.isAutomatic && match.score >= VERY_WORDS && links.length >= ENOUGH) break
    }
    return links
  })
}

const pairKey = (a: string, b: string): string => (a < b ? `${a}\u0000${b}` : `${b}\u0000${a}`)
