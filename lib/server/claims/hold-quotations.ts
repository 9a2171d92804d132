import 'server-only'
import { AppError } from '@/lib/errors'
import type { Transaction } from '@/lib/server/db/create-database'
import { requireFound } from '@/lib/server/db/require-found'

export interface HeldQuotation {
  readonly id: string
  readonly state: string
  readonly speakerId: string | null
  readonly language: string
}

/**
 * The quotations on which a claim is to stand, held so that nobody rejects them meanwhile. Throws NOT_FOUND when one is
 * not there, INVALID `claim.quotation-rejected` when one was rejected.
 */
export const holdQuotations = async (
  tx: Transaction,
  newsroomId: string,
  ids: readonly string[],
): Promise<readonly HeldQuotation[]> => {
  const found = await tx.$queryRaw<HeldQuotation[]>`
    select q.id, q.state::text, q.speaker_id as "speakerId", a.language
    from quotations q
    join article_versions v on v.newsroom_id = q.newsroom_id and v.id = q.article_version_id
    join articles a on a.newsroom_id = v.newsroom_id and a.id = v.article_id
    where q.newsroom_id = ${newsroomId}::uuid and q.id = any(${[...ids]}::uuid[])
    for share of q`
  const byId = new Map(found.map((quotation) => [quotation.id, quotation]))
  return ids.map((id) => {
    const quotation = requireFound(byId.get(id.toLowerCase()))
    if (quotation.state === 'REJECTED') throw new AppError('INVALID', 'claim.quotation-rejected')
    return quotation
  })
}
