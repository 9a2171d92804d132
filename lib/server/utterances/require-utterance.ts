import 'server-only'
import { AppError } from '@/lib/errors'
import type { Transaction } from '@/lib/server/db/create-database'
import { requireFound } from '@/lib/server/db/require-found'

/** Of an utterance what a decision about it looks at. */
export interface KnownUtterance {
  readonly id: string
  readonly version: number
  readonly quotationCount: number
  readonly fullestId: string | null
}

/**
 * The utterance, if it is still the version that was on the screen. Throws NOT_FOUND, and CONFLICT `utterance.changed`
 * with what is stored now. The caller holds `lockUtterances`, so it stays so.
 */
export const requireUtterance = async (
  tx: Transaction,
  newsroomId: string,
  id: string,
  version: number,
): Promise<KnownUtterance> => {
  const select = { id: true, version: true, quotationCount: true, fullestId: true }
  const utterance = requireFound(await tx.utterance.findFirst({ where: { newsroomId, id }, select }))
  if (utterance.version !== version) throw new AppError('CONFLICT', 'utterance.changed', {}, utterance)
  return utterance
}
