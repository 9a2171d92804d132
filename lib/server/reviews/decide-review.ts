import 'server-only'
import type { DecideReviewInput } from '@/lib/schemas/review'
import type { ReviewView } from '@/lib/server/claims/claim-view'
import type { Context } from '@/lib/server/db/context'

export const decideReview = async (ctx: Context, input: DecideReviewInput): Promise<ReviewView> => {
  throw new Error('not yet')
}
