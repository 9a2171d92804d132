import 'server-only'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'
import { newId } from '@/lib/server/db/new-id'
import { requireFound } from '@/lib/server/db/require-found'
import { toStoredPair } from '@/lib/server/utterances/to-stored-pair'
import type { PairChange } from '@/lib/server/utterances/utterance-change'

type Settled = 'CONFIRMED' | 'REJECTED'

/** Writes down what a person says of two quotations, over what was held about them before; answers both. */
export const settlePair = async (
  tx: Transaction,
  ctx: Context,
  [one, other]: readonly [string, string],
  state: Settled,
): Promise<PairChange> => {
  const { newsroomId, id: decidedById } = ctx.actor
  const { aId, bId } = toStoredPair(one, other, [])
  const decidedAt = ctx.now()
  const before = await tx.quotationPair.findFirst({ where: { newsroomId, aId, bId } })
  if (before === null) {
    const id = newId()
    // Nobody but the person joined or parted them: what the words alone say is not asked.
    const relation = state === 'CONFIRMED' ? 'REWORDED' : 'DIFFERENT'
    const score = state === 'CONFIRMED' ? 1 : 0
    const row = {
      id,
      newsroomId,
      aId,
      bId,
      relation,
      score,
      state,
      decidedById,
      decidedAt,
      createdAt: decidedAt,
    } as const
    await tx.quotationPair.create({ data: row })
    return { id, before: null, after: { state, version: 1 } }
  }
  const where = { newsroomId, id: before.id }
  await tx.quotationPair.updateMany({ where, data: { state, decidedById, decidedAt, version: { increment: 1 } } })
  const after = requireFound(await tx.quotationPair.findFirst({ where, select: { state: true, version: true } }))
  return {
    id: before.id,
    before: {
      state: before.state,
      decidedById: before.decidedById,
      decidedAt: before.decidedAt?.toISOString() ?? null,
    },
    after,
  }
}
