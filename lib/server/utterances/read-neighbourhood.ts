import 'server-only'
import type { PairDecision } from '@/lib/matching/group-utterances'
import type { Transaction } from '@/lib/server/db/create-database'
import { findStoredCandidates, type KeyedQuotation } from '@/lib/server/utterances/find-candidates'
import { findWitnesses } from '@/lib/server/utterances/find-witnesses'
import { readPassages, type StoredPassage } from '@/lib/server/utterances/read-passages'

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

/** What has to be compared to place these quotations, in a fixed number of queries whatever is stored. */
export const readNeighbourhood = async (
  tx: Transaction,
  newsroomId: string,
  quotations: readonly KeyedQuotation[],
): Promise<Neighbourhood> => {
  const ids = quotations.map(({ id }) => id)
  const candidates = await findStoredCandidates(tx, newsroomId, quotations)
  const decisions = await findDecisions(tx, newsroomId, ids)
  const near = new Set([...ids, ...[...candidates.values()].flat(), ...decisions.flatMap(({ a, b }) => [a, b])])
  const found = await readPassages(tx, newsroomId, [...near])
  const utteranceIds = new Set(found.flatMap(({ utteranceId }) => utteranceId ?? []))
  const witnesses = await findWitnesses(tx, newsroomId, [...utteranceIds])
  const more = await readPassages(
    tx,
    newsroomId,
    witnesses.filter((id) => !near.has(id)),
  )
  // What has no place and waits for none is of an earlier version, or rejected.
  const waiting = new Set(ids)
  const all = [...found, ...more].filter(({ id, utteranceId }) => utteranceId !== null || waiting.has(id))
  all.sort((a, b) => (a.id < b.id ? -1 : 1))
  return {
    passages: new Map(all.map((passage) => [passage.id, passage])),
    candidates,
    groups: [...utteranceIds].map((utterance) =>
      all.filter(({ utteranceId }) => utteranceId === utterance).map(({ id }) => id),
    ),
    decisions,
  }
}

const findDecisions = async (tx: Transaction, newsroomId: string, ids: string[]): Promise<PairDecision[]> => {
  const pairs = await tx.quotationPair.findMany({
    where: {
      newsroomId,
      state: { in: ['CONFIRMED', 'REJECTED'] },
      OR: [{ aId: { in: ids } }, { bId: { in: ids } }],
    },
    select: { aId: true, bId: true, state: true },
  })
  return pairs.map(({ aId, bId, state }) => ({ a: aId, b: bId, isSame: state === 'CONFIRMED' }))
}
