'use server'
import { action } from '@/app/_lib/action'
import { AnnotationRef, SaveAnnotationInput } from '@/lib/schemas/annotation'
import { CreateClaimInput } from '@/lib/schemas/claim'
import { DecideQuotationInput, SaveQuotationInput } from '@/lib/schemas/quotation'
import { SuggestSpeakersInput } from '@/lib/schemas/speaker'
import { deleteAnnotation as deleteAnnotationVerb } from '@/lib/server/annotations/delete-annotation'
import { restoreAnnotation as restoreAnnotationVerb } from '@/lib/server/annotations/restore-annotation'
import { saveAnnotation as saveAnnotationVerb } from '@/lib/server/annotations/save-annotation'
import { createClaim as createClaimVerb } from '@/lib/server/claims/create-claim'
import { saveClaimedQuotation } from '@/lib/server/claims/save-claimed-quotation'
import { decideQuotation as decideQuotationVerb } from '@/lib/server/quotations/decide-quotation'
import { suggestSpeakers as suggestSpeakersVerb } from '@/lib/server/speakers/suggest-speakers'

export const saveQuotation = action(SaveQuotationInput, saveClaimedQuotation)
export const decideQuotation = action(DecideQuotationInput, decideQuotationVerb)
export const saveAnnotation = action(SaveAnnotationInput, saveAnnotationVerb)
export const deleteAnnotation = action(AnnotationRef, deleteAnnotationVerb)
export const restoreAnnotation = action(AnnotationRef, restoreAnnotationVerb)
export const createClaim = action(CreateClaimInput, createClaimVerb)
export const suggestSpeakers = action(SuggestSpeakersInput, suggestSpeakersVerb)
