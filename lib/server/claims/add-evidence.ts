import 'server-only'
import type { AddEvidenceInput } from '@/lib/schemas/claim'
import type { EvidenceView } from '@/lib/server/claims/claim-view'
import type { Context } from '@/lib/server/db/context'

export const addEvidence = async (ctx: Context, input: AddEvidenceInput): Promise<EvidenceView> => {
  throw new Error('not yet')
}
