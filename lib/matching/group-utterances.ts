import { candidateKeys } from '@/lib/matching/candidate-keys'
import type { Comparison, Passage, PassageRelation } from '@/lib/matching/compare-passages'
import { comparePassages } from '@/lib/matching/compare-passages'
import { DisjointSets } from '@/lib/matching/disjoint-sets'

export type GroupedQuotation = Passage & {
  id: string
  /** Which article it stands in: two quotations of one article seldom are the same words twice. */
  articleId: string
}

/** What people settled about two quotations. */
export type PairDecision = { a: string; b: string; isSame: boolean }

export type UtteranceLink = { a: string; b: string; comparison: Comparison }
export type Grouping = { utterances: string[][]; links: UtteranceLink[] }

/** How many earlier quotations under one key are compared: enough to find the group, whatever its size. */
const OLDEST = 8
const NEWEST = 4
/** Compared at most, those that share the most keys first. */
const MOST_CANDIDATES = 24
/** After this many links the very same words need no further company. */
const ENOUGH = 2
/** Two quotations of one article are linked directly only when the article repeats itself. */
const OWN_WORDS: ReadonlySet<PassageRelation> = new Set(['identical', 'excerpt'])
/** Members of each side that are consulted before two groups become one. */
const WITNESSES = 6
/** Share of the consulted pairs that must agree: little, since a joined quotation meets its parts and they not each other. */
const SUPPORT = 0.2
/** An article that splits what others join must share this much with them, or its parts stay apart. */
const SPLIT_SCORE = 0.65
/** Two groups whose best link is only a rewording need half of them. */
const REWORDED_SUPPORT = 0.5

/**
 * Which quotations are one utterance? Candidates share an index key; the surest pairs are joined first, and two
 * groups only when no person rejected it, no consulted pair is blocked and enough of them agree, so that one bad link
 * never chains two utterances. Copies of one text are compared once. Groups in input order, single ones included.
 */
export function groupUtterances(
  quotations: readonly GroupedQuotation[],
  decisions: readonly PairDecision[] = [],
): Grouping {
  const rejected = new Set(decisions.flatMap(({ a, b, isSame }) => (isSame ? [] : [pairKey(a, b)])))
  const judged = new Set(decisions.flatMap(({ a, b }) => [a, b]))
  const originals = findOriginals(quotations, judged)
  const distinct = quotations.filter((quotation) => originals.get(quotation.id) === quotation.id)
  const byId = new Map(quotations.map((quotation) => [quotation.id, quotation]))
  const sets = new DisjointSets(quotations.map((quotation) => quotation.id))
  for (const [copy, original] of originals) sets.join(original, copy)
  for (const { a, b, isSame } of decisions) if (isSame && byId.has(a) && byId.has(b)) sets.join(a, b)

  const links = findLinks(distinct).sort((x, y) => y.comparison.score - x.comparison.score)
  const known = new Map(links.map((link) => [pairKey(link.a, link.b), link.comparison]))
  const compare = (a: string, b: string): Comparison | null => {
    const key = pairKey(a, b)
    const left = byId.get(a)
    const right = byId.get(b)
    if (left === undefined || right === undefined) return null
    const comparison = known.get(key) ?? comparePassages(left, right)
    known.set(key, comparison)
    return comparison
  }
  const used = links.filter(({ a, b, comparison }) => {
    if (sets.find(a) === sets.find(b)) return true
    const left = sets.members(a)
    const right = sets.members(b)
    if (left.some((x) => judged.has(x) && right.some((y) => rejected.has(pairKey(x, y))))) return false
    const support = comparison.relation === 'reworded' ? REWORDED_SUPPORT : SUPPORT
    const isSplit = comparison.score < SPLIT_SCORE
    if (!mayJoin(left, right, { support, isSplit }, originals, byId, compare)) return false
    sets.join(a, b)
    return true
  })
  return { utterances: sets.groups(), links: used }
}

function mayJoin(
  left: readonly string[],
  right: readonly string[],
  { support, isSplit }: { support: number; isSplit: boolean },
  originals: ReadonlyMap<string, string>,
  byId: ReadonlyMap<string, GroupedQuotation>,
  compare: (a: string, b: string) => Comparison | null,
): boolean {
  const witnesses = (ids: readonly string[]): string[] =>
    [...new Set(ids.map((id) => originals.get(id) ?? id))].slice(0, WITNESSES)
  let agreed = 0
  let asked = 0
  for (const a of witnesses(left)) {
    for (const b of witnesses(right)) {
      const comparison = compare(a, b)
      if (comparison === null) continue
      asked++
      if (comparison.same) agreed++
      else if (comparison.blockers.some((blocker) => blocker.kind !== 'negation') && comparison.score > 0.3)
        return false
      else if (isSplit && byId.get(a)?.articleId === byId.get(b)?.articleId) return false
    }
  }
  return asked > 0 && agreed / asked >= support
}

/** For each quotation the first one with the same words around and in it, itself if it is the first. */
function findOriginals(quotations: readonly GroupedQuotation[], judged: ReadonlySet<string>): Map<string, string> {
  const first = new Map<string, string>()
  return new Map(
    quotations.map((quotation): [string, string] => {
      const key = judged.has(quotation.id)
        ? `judged ${quotation.id}`
        : [quotation.text, quotation.headline ?? '', quotation.speaker ?? '', quotation.language ?? ''].join('\u0000')
      const original = first.get(key) ?? quotation.id
      first.set(key, original)
      return [quotation.id, original]
    }),
  )
}

function findLinks(quotations: readonly GroupedQuotation[]): UtteranceLink[] {
  const byKey = new Map<number, number[]>()
  return quotations.flatMap((quotation, index) => {
    const sharedKeys = new Map<number, number>()
    for (const key of candidateKeys(quotation.text, quotation.language)) {
      const earlier = byKey.get(key) ?? []
      const consulted =
        earlier.length <= OLDEST + NEWEST ? earlier : [...earlier.slice(0, OLDEST), ...earlier.slice(-NEWEST)]
      for (const candidate of consulted) sharedKeys.set(candidate, (sharedKeys.get(candidate) ?? 0) + 1)
      earlier.push(index)
      byKey.set(key, earlier)
    }
    const candidates = [...sharedKeys]
      .sort(([a, m], [b, n]) => n - m || a - b)
      .slice(0, MOST_CANDIDATES)
      .flatMap(([candidate]) => quotations[candidate] ?? [])
    return linksTo(quotation, candidates)
  })
}

/** The best candidates come first; once the very words are found, their group stands for the rest. */
function linksTo(quotation: GroupedQuotation, candidates: readonly GroupedQuotation[]): UtteranceLink[] {
  const links: UtteranceLink[] = []
  for (const other of candidates) {
    const comparison = comparePassages(other, quotation)
    const isTooClose = other.articleId === quotation.articleId && !OWN_WORDS.has(comparison.relation)
    if (comparison.same && !isTooClose) links.push({ a: other.id, b: quotation.id, comparison })
    if (comparison.same && comparison.relation === 'identical' && links.length >= ENOUGH) break
  }
  return links
}

const pairKey = (a: string, b: string): string => (a < b ? `${a}\u0000${b}` : `${b}\u0000${a}`)
