import 'server-only'
import type { Transaction } from '@/lib/server/db/create-database'
import type { Move } from '@/lib/server/utterances/utterance-change'

/**
 * Moves an utterance's members, all or those named, into another. Where a person moves them they are the person's from
 * then on. Answers what moved; an emptied utterance goes with `refreshUtterances`.
 */
export const moveMembers = async (
  tx: Transaction,
  newsroomId: string,
  { from, to, only, origin }: { from: string; to: string; only?: readonly string[]; origin?: 'PERSON' },
): Promise<Move[]> => {
  const where = { newsroomId, utteranceId: from, ...(only ? { quotationId: { in: [...only] } } : {}) }
  const before = await tx.utteranceMember.findMany({ where, select: { quotationId: true, origin: true } })
  await tx.utteranceMember.updateMany({ where, data: { utteranceId: to, ...(origin ? { origin } : {}) } })
  return before.map((member) => ({ ...member, from, to }))
}
