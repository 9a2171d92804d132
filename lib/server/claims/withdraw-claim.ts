import 'server-only'
import type { WithdrawClaimInput } from '@/lib/schemas/claim'
import type { ClaimView } from '@/lib/server/claims/claim-view'
import type { Context } from '@/lib/server/db/context'

export const withdrawClaim = async (ctx: Context, input: WithdrawClaimInput): Promise<ClaimView> => {
  throw new Error('not yet')
}
