import 'server-only'
import type { EditClaimInput } from '@/lib/schemas/claim'
import type { ClaimView } from '@/lib/server/claims/claim-view'
import type { Context } from '@/lib/server/db/context'

export const editClaim = async (ctx: Context, input: EditClaimInput): Promise<ClaimView> => {
  throw new Error('not yet')
}
