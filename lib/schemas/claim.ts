import { z } from 'zod'
import { Id } from '@/lib/schemas/id'
import { PageInput } from '@/lib/schemas/page'
import { absentWhenBlank, anyOf, LineField, TextField } from '@/lib/schemas/text-field'
import { VerdictCode } from '@/lib/schemas/verdict'

/** Derived from the claim's events by `deriveClaimStatus`, never set by hand. */
export const ClaimStatus = z.enum(['OPEN', 'IN_REVIEW', 'AWAITING_SIGN_OFF', 'RETURNED', 'VERIFIED', 'WITHDRAWN'])
export type ClaimStatus = z.infer<typeof ClaimStatus>

export const Stance = z.enum(['SUPPORTS', 'REFUTES', 'CONTEXT'])
export type Stance = z.infer<typeof Stance>

const Version = z.number().int().positive()
const ClaimText = LineField(1000)
const QuotationIds = z
  .array(Id)
  .min(1)
  .max(100)
  .transform((ids) => [...new Set(ids)])

export const CreateClaimInput = z.object({
  /** The checkable statement in one sentence; best under 75 characters. */
  text: ClaimText,
  quotationIds: QuotationIds,
  /** Absent: the speaker that all the quotations share, if they do; null: nobody. */
  speakerId: Id.nullish(),
  /** Made with the form, so that a form posted twice makes one claim. */
  requestId: Id.optional(),
})
export type CreateClaimInput = z.infer<typeof CreateClaimInput>

/** What is absent stays as it is. */
export const EditClaimInput = z.object({
  claimId: Id,
  version: Version,
  text: ClaimText.optional(),
  quotationIds: QuotationIds.optional(),
  speakerId: Id.nullable().optional(),
})
export type EditClaimInput = z.infer<typeof EditClaimInput>

export const WithdrawClaimInput = z.object({ claimId: Id, version: Version, reason: TextField(2000) })
export type WithdrawClaimInput = z.infer<typeof WithdrawClaimInput>

export const AddEvidenceInput = z.object({
  claimId: Id,
  /** http and https only: it is shown as a link. */
  url: z
    .string()
    .trim()
    .pipe(z.url({ protocol: /^https?$/ }).max(2048)),
  title: LineField(500),
  /** The words of the source that matter. */
  excerpt: TextField(10_000),
  stance: Stance,
  /** Made with the form, so that a form posted twice adds one piece of evidence. */
  requestId: Id.optional(),
})
export type AddEvidenceInput = z.infer<typeof AddEvidenceInput>

export const WithdrawEvidenceInput = z.object({ evidenceId: Id })
export type WithdrawEvidenceInput = z.infer<typeof WithdrawEvidenceInput>

/** What a list of claims is narrowed to; an export takes the same, so that it can hold exactly what the list shows. */
export const ClaimFilter = z.object({
  status: anyOf(ClaimStatus),
  /** The verdict of the newest review of the claim as it now reads. */
  verdict: anyOf(VerdictCode),
  speakerId: absentWhenBlank(Id).optional(),
  /** A quotation of the claim stands in an article of this outlet. */
  outletId: absentWhenBlank(Id).optional(),
  /** Every word stands in the claim. */
  q: absentWhenBlank(LineField(200)).optional(),
})
export type ClaimFilter = z.infer<typeof ClaimFilter>

export const ListClaimsInput = ClaimFilter.extend(PageInput.shape)
export type ListClaimsInput = z.infer<typeof ListClaimsInput>
