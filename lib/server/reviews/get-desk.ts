import 'server-only'
import type { ClaimRow } from '@/lib/server/claims/list-claims'
import type { Context } from '@/lib/server/db/context'

/** How many there are; `isMore` says that counting stopped at `count`. */
export interface BoundedCount {
  readonly count: number
  readonly isMore: boolean
}

export interface Desk {
  /** What this person can do next; a count that their role cannot act on is null. */
  readonly waiting: {
    readonly suggestedQuotations: BoundedCount | null
    /** Claims whose verdict waits for a sign-off by somebody other than its reviewer. */
    readonly signOffs: BoundedCount | null
    /** Claims of this person's verdict that came back. */
    readonly returnedToMe: BoundedCount | null
    /** Claims that have no verdict yet. */
    readonly openClaims: BoundedCount | null
  }
  /** Articles of the last 24 hours by outlet, the busiest first; outlet null: the article names none. */
  readonly cameIn: readonly {
    readonly outlet: { readonly id: string; readonly name: string } | null
    readonly articleCount: number
    /** Articles in each of the last 24 hours, the oldest first. */
    readonly hourly: readonly number[]
  }[]
  /** The newest verified claims, at most ten. */
  readonly latelyVerified: readonly ClaimRow[]
}

export const getDesk = async (ctx: Context): Promise<Desk> => {
  throw new Error('not yet')
}
