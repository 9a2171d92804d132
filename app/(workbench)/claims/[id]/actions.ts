'use server'
import { action } from '@/app/_lib/action'
import { AddEvidenceInput, EditClaimInput, WithdrawClaimInput, WithdrawEvidenceInput } from '@/lib/schemas/claim'
import { DecideReviewInput, SubmitReviewInput } from '@/lib/schemas/review'
import { addEvidence as addEvidenceVerb } from '@/lib/server/claims/add-evidence'
import { editClaim as editClaimVerb } from '@/lib/server/claims/edit-claim'
import { withdrawClaim as withdrawClaimVerb } from '@/lib/server/claims/withdraw-claim'
import { withdrawEvidence as withdrawEvidenceVerb } from '@/lib/server/claims/withdraw-evidence'
import { decideReview as decideReviewVerb } from '@/lib/server/reviews/decide-review'
import { submitReview as submitReviewVerb } from '@/lib/server/reviews/submit-review'

export const editClaim = action(EditClaimInput, editClaimVerb)
export const withdrawClaim = action(WithdrawClaimInput, withdrawClaimVerb)
export const addEvidence = action(AddEvidenceInput, addEvidenceVerb)
export const withdrawEvidence = action(WithdrawEvidenceInput, withdrawEvidenceVerb)
export const submitReview = action(SubmitReviewInput, submitReviewVerb)
export const decideReview = action(DecideReviewInput, decideReviewVerb)
