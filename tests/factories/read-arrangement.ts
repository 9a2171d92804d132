import type { Context } from '@/lib/server/db/context'

/** Where every quotation of the newsroom is and what is held about every pair, without what only counts up. */
export const readArrangement = async ({ db, actor: { newsroomId } }: Context) => {
  const where = { newsroomId }
  const pairs = await db.quotationPair.findMany({ where, orderBy: { id: 'asc' } })
  const counted = { id: true, quotationCount: true, outletCount: true, suggestionCount: true }
  return {
    members: await db.utteranceMember.findMany({ where, orderBy: { quotationId: 'asc' } }),
    pairs: pairs.map(({ version: _, ...pair }) => pair),
    counts: await db.utterance.findMany({
      ...{ where, orderBy: { id: 'asc' } },
      select: { ...counted, drift: true, fullestId: true },
    }),
  }
}
