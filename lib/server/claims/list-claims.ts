import 'server-only'
import type { ListClaimsInput } from '@/lib/schemas/claim'
import type { Page } from '@/lib/schemas/page'
import type { ClaimView, VerdictView } from '@/lib/server/claims/claim-view'
import type { Context } from '@/lib/server/db/context'

export interface ClaimRow extends ClaimView {
  /** The verdict of the newest review of the claim as it now reads; null where there is none. */
  readonly verdict: VerdictView | null
  readonly appearanceCount: number
  /** The outlets in which it appears, by name. */
  readonly outlets: readonly string[]
}

export const listClaims = async (ctx: Context, input: ListClaimsInput = {}): Promise<Page<ClaimRow>> => {
  throw new Error('not yet')
}
