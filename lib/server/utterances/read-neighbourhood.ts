import 'server-only'
import { ENOUGH, type PairDecision, VERY_WORDS } from '@/lib/matching/group-utterances'
import { matchQuotations } from '@/lib/matching/match-quotations'
import type { Transaction } from '@/lib/server/db/create-database'
import { findStoredCandidates, type KeyedQuotation } from '@/lib/server/utterances/find-candidates'
import { readWitnesses, type StoredPassage } from '@/lib/server/utterances/read-passages'

/** Everything that is looked at to place some quotations. */
export interface Neighbourhood {
  /** The quotations themselves, those they may be the same as, and members that speak for the utterances of these. */
  readonly passages: ReadonlyMap<string, StoredPassage>
  readonly candidates: ReadonlyMap<string, readonly string[]>
  /** Passages that are one utterance already. */
  readonly groups: readonly (readonly string[])[]
  /** What people settled about the quotations that are to be placed. */
  readonly decisions: readonly PairDecision[]
}

/** What has to be compared to place these quotations, in two queries whatever is stored. */
export const readNeighbourhood = async (
  tx: Transaction,
  newsroomId: string,
  quotations: readonly KeyedQuotation[],
): Promise<Neighbourhood> => {
  const waiting = new Set(quotations.map(({ id }) => id))
  // What has no place and waits for none is of an earlier version, or rejected.
  const found = (await findStoredCandidates(tx, newsroomId, quotations)).filter(
    ({ passage }) => passage.utteranceId !== null || waiting.has(passage.id),
  )
  // One that is met several times is one passage, whose words are read once.
  const near = new Map<string, StoredPassage>()
  for (const { passage } of found) if (!near.has(passage.id)) near.set(passage.id, passage)
  const decisions = found.flatMap(({ of, passage, decided }): PairDecision[] =>
    decided === null ? [] : [{ a: of, b: passage.id, isSame: decided === 'CONFIRMED' }],
  )
  const candidates = new Map(quotations.map(({ id }) => [id, [] as string[]]))
  for (const { of, passage, decided } of found) {
    const list = candidates.get(of)
    if (decided === null && passage.id !== of && !list?.includes(passage.id)) list?.push(passage.id)
  }
  const { matching, unsettled } = onlyMatching(near, candidates, decisions)
  const witnesses = await readWitnesses(tx, newsroomId, [...unsettled])
  for (const witness of witnesses) if (!matching.has(witness.id)) matching.set(witness.id, witness)
  const all = [...matching.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const groups = new Map<string, string[]>()
  for (const { id, utteranceId } of all) {
    if (utteranceId !== null) groups.set(utteranceId, [...(groups.get(utteranceId) ?? []), id])
  }
  return { passages: new Map(all.map((one) => [one.id, one])), candidates, groups: [...groups.values()], decisions }
}

/**
 * Of many candidates few match. Their utterances are looked at further, but for one that is the only one to match and
 * has the very words: what is a copy of a member contradicts no other member that the first one does not.
 */
const onlyMatching = (
  near: ReadonlyMap<string, StoredPassage>,
  candidates: ReadonlyMap<string, readonly string[]>,
  decisions: readonly PairDecision[],
): { matching: Map<string, StoredPassage>; unsettled: Set<string> } => {
  const matching = new Map<string, StoredPassage>()
  const unsettled = new Set<string>()
  const keep = (id: string): void => {
    const passage = near.get(id)
    if (passage !== undefined) matching.set(id, passage)
  }
  for (const { a, b } of decisions) {
    keep(a)
    keep(b)
    const utteranceId = near.get(b)?.utteranceId
    if (utteranceId) unsettled.add(utteranceId)
  }
  for (const [id, others] of candidates) {
    keep(id)
    const quotation = near.get(id)
    const places = new Set<string | null>()
    let copies = 0
    for (const other of others) {
      const passage = near.get(other)
      if (quotation === undefined || passage === undefined || copies >= ENOUGH) continue
      const match = matchQuotations(passage, quotation)
      if (match === null) continue
      keep(other)
      places.add(passage.utteranceId)
      if (match.isAutomatic && match.score >= VERY_WORDS) copies++
    }
    if (copies === 0 || places.size > 1) for (const place of places) if (place !== null) unsettled.add(place)
  }
  return { matching, unsettled }
}
