import { addEvidence } from '@/lib/server/claims/add-evidence'
import type { ClaimView } from '@/lib/server/claims/claim-view'
import { createClaim } from '@/lib/server/claims/create-claim'
import { readClaim } from '@/lib/server/claims/lock-claim'
import type { Context } from '@/lib/server/db/context'
import { decideReview } from '@/lib/server/reviews/decide-review'
import { listVerdicts } from '@/lib/server/reviews/list-verdicts'
import { submitReview } from '@/lib/server/reviews/submit-review'
import { anArticle } from '@/tests/factories/an-article'

interface GivenClaim {
  readonly text?: string
  readonly quotationIds?: string[]
}

/** A claim with one piece of evidence: ready to be judged. */
export const aClaim = async (ctx: Context, given: GivenClaim = {}): Promise<ClaimView> => {
  const quotationIds = given.quotationIds ?? [(await anArticle(ctx)).quotationId]
  const text = given.text ?? 'Pompa tambahan menyala sejak subuh.'
  const { id } = await createClaim(ctx, { text, quotationIds })
  const source = { url: 'https://data.contoh.id/pompa', title: 'Catatan pompa', excerpt: 'Menyala pukul 04.10.' }
  await addEvidence(ctx, { claimId: id, ...source, stance: 'SUPPORTS' })
  return ctx.db.$transaction((tx) => readClaim(tx, ctx.actor.newsroomId, id))
}

/** The key of the verdict with this code on the newsroom's scale. */
export const aVerdictId = async (ctx: Context, code = 'benar'): Promise<string> => {
  const verdict = (await listVerdicts(ctx)).find((step) => step.code === code)
  if (!verdict) throw new Error(`no verdict ${code}`)
  return verdict.id
}

/** A claim that one person judged and another, with the editor role, signed off. */
export const aVerifiedClaim = async (
  reviewer: Context,
  editor: Context,
  given: GivenClaim & { readonly code?: string } = {},
): Promise<ClaimView> => {
  const { id, version } = await aClaim(reviewer, given)
  const verdictId = await aVerdictId(reviewer, given.code)
  const reasons = 'Catatan pompa dan dua warga menyebut jam yang sama.'
  const { id: reviewId } = await submitReview(reviewer, { claimId: id, claimVersion: version, verdictId, reasons })
  await decideReview(editor, { reviewId, claimVersion: version, decision: 'SIGNED_OFF' })
  return reviewer.db.$transaction((tx) => readClaim(tx, reviewer.actor.newsroomId, id))
}
