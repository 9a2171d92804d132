import 'server-only'
import type { WithdrawEvidenceInput } from '@/lib/schemas/claim'
import type { EvidenceView } from '@/lib/server/claims/claim-view'
import type { Context } from '@/lib/server/db/context'

export const withdrawEvidence = async (ctx: Context, input: WithdrawEvidenceInput): Promise<EvidenceView> => {
  throw new Error('not yet')
}
