import type { Role } from '@/lib/schemas/role'
import { addEvidence } from '@/lib/server/claims/add-evidence'
import { createClaim } from '@/lib/server/claims/create-claim'
import { getClaim } from '@/lib/server/claims/get-claim'
import type { Context } from '@/lib/server/db/context'
import { decideQuotation } from '@/lib/server/quotations/decide-quotation'
import { decideReview } from '@/lib/server/reviews/decide-review'
import { listVerdicts } from '@/lib/server/reviews/list-verdicts'
import { submitReview } from '@/lib/server/reviews/submit-review'

const WORDS = 'Pekerjaan fisik tanggul sudah 87 persen'
const EVIDENCE = {
  url: 'https://tanjungarum.example/dinas-pu/laporan-kemajuan-februari-2026',
  title: 'Laporan kemajuan tanggul laut, Februari 2026',
  excerpt: 'Realisasi fisik per 28 Februari 2026: 87,1 persen. Rumah pompa: 3 dari 5 unit belum dipasang.',
}
const REASONS =
  'Laporan Dinas Pekerjaan Umum per 28 Februari 2026 mencatat realisasi fisik 87,1 persen, sesuai ucapan wali kota. ' +
  'Angka 78 persen di satu media tidak ditemukan dalam dokumen mana pun dan diduga salah ketik.'

/** One claim that has gone the whole way, so that a newcomer sees what the end looks like. */
export const verifyDemoClaim = async (ctx: Context, ids: ReadonlyMap<Role, string>): Promise<void> => {
  const as = (role: Role): Context => ({ ...ctx, actor: { ...ctx.actor, id: ids.get(role) ?? null, role } })
  const reviewer = as('REVIEWER')
  const { newsroomId } = ctx.actor
  const quotations = await ctx.db.quotation.findMany({
    where: { newsroomId, text: { startsWith: WORDS } },
    select: { id: true, version: true },
  })
  if (quotations.length === 0) return
  for (const { id, version } of quotations) {
    await decideQuotation(reviewer, { quotationId: id, version, decision: 'accept' })
  }
  const claim = await createClaim(reviewer, {
    text: 'Pekerjaan fisik tanggul laut Tanjung Arum mencapai 87 persen',
    quotationIds: quotations.map(({ id }) => id),
  })
  await addEvidence(reviewer, { claimId: claim.id, ...EVIDENCE, stance: 'SUPPORTS' })
  const verdict = (await listVerdicts(ctx)).find(({ code }) => code === 'benar')
  if (!verdict) return
  // Evidence makes a new version of the claim, and a verdict is on the claim with all its evidence.
  const { id: claimId, version: claimVersion } = await getClaim(reviewer, claim.id)
  const review = await submitReview(reviewer, { claimId, claimVersion, verdictId: verdict.id, reasons: REASONS })
  await decideReview(as('EDITOR'), { reviewId: review.id, claimVersion, decision: 'SIGNED_OFF', note: null })
}
