import 'server-only'
import type { CreateClaimInput } from '@/lib/schemas/claim'
import type { ClaimView } from '@/lib/server/claims/claim-view'
import type { Context } from '@/lib/server/db/context'

export const createClaim = async (ctx: Context, input: CreateClaimInput): Promise<ClaimView> => {
  throw new Error('not yet')
}
