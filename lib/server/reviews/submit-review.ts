import 'server-only'
import type { SubmitReviewInput } from '@/lib/schemas/review'
import type { ReviewView } from '@/lib/server/claims/claim-view'
import type { Context } from '@/lib/server/db/context'

export const submitReview = async (ctx: Context, input: SubmitReviewInput): Promise<ReviewView> => {
  throw new Error('not yet')
}
