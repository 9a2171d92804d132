import 'server-only'
import type { Transaction } from '@/lib/server/db/create-database'

/**
 * Takes quotations out of their utterances, with their index keys and what the machine thought of their pairs; what
 * people settled stays. Answers the utterances that they leave.
 */
export const takeOut = async (
  tx: Transaction,
  newsroomId: string,
  quotationIds: readonly string[],
  { keepKeys = false } = {},
): Promise<Set<string>> => {
  if (quotationIds.length === 0) return new Set()
  const where = { newsroomId, quotationId: { in: [...quotationIds] } }
  const members = await tx.utteranceMember.findMany({ where, select: { utteranceId: true } })
  await tx.utteranceMember.deleteMany({ where })
  if (!keepKeys) await tx.candidateKey.deleteMany({ where })
  const isEither = [{ aId: { in: [...quotationIds] } }, { bId: { in: [...quotationIds] } }]
  await tx.quotationPair.deleteMany({
    where: { newsroomId, state: { in: ['SUGGESTED', 'AUTOMATIC'] }, OR: isEither },
  })
  return new Set(members.map(({ utteranceId }) => utteranceId))
}
