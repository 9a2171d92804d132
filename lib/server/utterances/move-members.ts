import 'server-only'
import type { Transaction } from '@/lib/server/db/create-database'

/**
 * Moves an utterance's members, all or those named, into another. Answers the moved quotations; an emptied utterance
 * goes with `refreshUtterances`.
 */
export const moveMembers = async (
  tx: Transaction,
  newsroomId: string,
  { from, to, only, origin }: { from: string; to: string; only?: readonly string[]; origin?: 'PERSON' },
): Promise<string[]> => {
  const moved = await tx.utteranceMember.updateManyAndReturn({
    where: { newsroomId, utteranceId: from, ...(only ? { quotationId: { in: [...only] } } : {}) },
    data: { utteranceId: to, ...(origin ? { origin } : {}) },
    select: { quotationId: true },
  })
  return moved.map(({ quotationId }) => quotationId)
}
