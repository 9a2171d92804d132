import 'server-only'
import { AppError } from '@/lib/errors'
import type { Transaction } from '@/lib/server/db/create-database'
import { findRejectedBetween } from '@/lib/server/utterances/find-rejected-between'
import { moveMembers } from '@/lib/server/utterances/move-members'
import type { Move } from '@/lib/server/utterances/utterance-change'

interface Sized {
  readonly id: string
  readonly quotationCount: number
}

/**
 * Makes one utterance of two for a person: the smaller goes into the larger, of equals the younger into the older.
 * Throws CONFLICT `utterance.kept-apart` where somebody rejected that two of their quotations are one.
 */
export const joinUtterances = async (
  tx: Transaction,
  newsroomId: string,
  one: Sized,
  other: Sized,
): Promise<{ into: string; moves: Move[] }> => {
  const apart = await findRejectedBetween(tx, newsroomId, [[one.id, other.id]])
  if (apart.length > 0) throw new AppError('CONFLICT', 'utterance.kept-apart')
  const isOneLarger =
    one.quotationCount === other.quotationCount ? one.id < other.id : one.quotationCount > other.quotationCount
  const [into, from] = isOneLarger ? [one.id, other.id] : [other.id, one.id]
  return { into, moves: await moveMembers(tx, newsroomId, { from, to: into, origin: 'PERSON' }) }
}
