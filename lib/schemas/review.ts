import { z } from 'zod'
import { Id } from '@/lib/schemas/id'
import { absentWhenBlank, TextField } from '@/lib/schemas/text-field'

export const SubmitReviewInput = z.object({
  claimId: Id,
  /** The version of the claim that was on the screen when it was judged. */
  claimVersion: z.number().int().positive(),
  verdictId: Id,
  reasons: TextField(20_000),
})
export type SubmitReviewInput = z.infer<typeof SubmitReviewInput>

export const ReviewDecision = z.enum(['SIGNED_OFF', 'RETURNED'])
export type ReviewDecision = z.infer<typeof ReviewDecision>

/** The second pair of eyes; what is returned says why. */
export const DecideReviewInput = z
  .object({
    reviewId: Id,
    claimVersion: z.number().int().positive(),
    decision: ReviewDecision,
    note: absentWhenBlank(TextField(5000)).optional(),
  })
  .refine((input) => input.decision === 'SIGNED_OFF' || (input.note ?? null) !== null, {
    path: ['note'],
    message: 'review.note-missing',
  })
export type DecideReviewInput = z.infer<typeof DecideReviewInput>
