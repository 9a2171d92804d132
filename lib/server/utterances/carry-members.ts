import 'server-only'
import { z } from 'zod'
import type { Transaction } from '@/lib/server/db/create-database'
import { toStoredPair } from '@/lib/server/utterances/to-stored-pair'

interface Carried {
  readonly id: string
  readonly carriedFromId: string
}

/** The differences that stop an automatic match, as a pair keeps them. */
export const StoredBlocker = z.object({ kind: z.string(), a: z.string(), b: z.string() })
export type StoredBlocker = z.infer<typeof StoredBlocker>

/**
 * Quotations whose words went over from an earlier version take over its place: its utterance, what people and the
 * machine said of its pairs, and its index keys go. Answers the utterances concerned and the quotations that are
 * placed by it.
 */
export const carryMembers = async (
  tx: Transaction,
  newsroomId: string,
  carried: readonly Carried[],
): Promise<{ placed: Set<string>; touched: Set<string> }> => {
  const placed = new Set<string>()
  const touched = new Set<string>()
  const fromIds = carried.map(({ carriedFromId }) => carriedFromId)
  const before = await tx.utteranceMember.findMany({ where: { newsroomId, quotationId: { in: fromIds } } })
  const own = await tx.utteranceMember.findMany({
    where: { newsroomId, quotationId: { in: carried.map(({ id }) => id) } },
  })
  for (const { id, carriedFromId } of carried) {
    const member = before.find(({ quotationId }) => quotationId === carriedFromId)
    if (member === undefined) continue
    const mine = own.find(({ quotationId }) => quotationId === id)
    const { utteranceId, origin, createdAt } = member
    await tx.candidateKey.deleteMany({ where: { newsroomId, quotationId: carriedFromId } })
    await tx.utteranceMember.delete({ where: { newsroomId_quotationId: { newsroomId, quotationId: carriedFromId } } })
    touched.add(utteranceId)
    // Where a person has already put the new words, they stay.
    if (mine?.origin === 'PERSON') continue
    if (mine !== undefined) {
      touched.add(mine.utteranceId)
      await tx.utteranceMember.delete({ where: { newsroomId_quotationId: { newsroomId, quotationId: id } } })
    }
    await tx.utteranceMember.create({ data: { newsroomId, quotationId: id, utteranceId, origin, createdAt } })
    await carryPairs(tx, newsroomId, carriedFromId, id)
    placed.add(id)
  }
  return { placed, touched }
}

/** What was said of a quotation's pairs is said of the one that took its place. */
const carryPairs = async (tx: Transaction, newsroomId: string, from: string, to: string): Promise<void> => {
  const pairs = await tx.quotationPair.findMany({ where: { newsroomId, OR: [{ aId: from }, { bId: from }] } })
  for (const { id, aId, bId, blockers } of pairs) {
    const other = aId === from ? bId : aId
    const isKnown = await tx.quotationPair.findFirst({
      where: {
        newsroomId,
        OR: [
          { aId: to, bId: other },
          { aId: other, bId: to },
        ],
      },
    })
    if (other === to || (isKnown && isKnown.decidedAt !== null)) {
      await tx.quotationPair.delete({ where: { id } })
      continue
    }
    if (isKnown) await tx.quotationPair.delete({ where: { id: isKnown.id } })
    const [a, b] = aId === from ? [to, other] : [other, to]
    await tx.quotationPair.update({
      where: { id },
      data: toStoredPair(a, b, StoredBlocker.array().parse(blockers)),
    })
  }
}
