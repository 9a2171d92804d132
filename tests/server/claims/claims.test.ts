import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrokenLink } from '@/lib/server/audit'
import { addEvidence } from '@/lib/server/claims/add-evidence'
import { createClaim } from '@/lib/server/claims/create-claim'
import { editClaim } from '@/lib/server/claims/edit-claim'
import { getClaim } from '@/lib/server/claims/get-claim'
import { listClaims } from '@/lib/server/claims/list-claims'
import { withdrawClaim } from '@/lib/server/claims/withdraw-claim'
import { withdrawEvidence } from '@/lib/server/claims/withdraw-evidence'
import type { Context } from '@/lib/server/db/context'
import { newId } from '@/lib/server/db/new-id'
import { decideQuotation } from '@/lib/server/quotations/decide-quotation'
import { aClaim, aVerifiedClaim } from '@/tests/factories/a-claim'
import { aColleague } from '@/tests/factories/a-colleague'
import { aContext } from '@/tests/factories/a-context'
import { anArticle } from '@/tests/factories/an-article'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

let test: TestDatabase
let reviewer: Context
let editor: Context
let viewer: Context
let stranger: Context

beforeAll(async () => {
  test = await createTestDatabase()
  reviewer = await aContext(test.db, { role: 'REVIEWER' })
  editor = await aColleague(reviewer, 'EDITOR')
  viewer = await aColleague(reviewer, 'VIEWER')
  stranger = await aContext(test.db, { role: 'ADMIN' })
})
afterAll(async () => {
  expect(await findBrokenLink(test.db, reviewer.actor.newsroomId)).toBeNull()
  await test.dispose()
})

const TEXT = 'Pompa tambahan menyala sejak subuh.'
const EVIDENCE = {
  url: 'https://data.contoh.id/pompa',
  title: 'Catatan',
  excerpt: 'Pukul 04.10.',
  stance: 'SUPPORTS' as const,
}
const actionsOf = async (subjectId: string) =>
  (await test.db.auditEvent.findMany({ where: { subjectId }, orderBy: { sequence: 'asc' } })).map(
    ({ action }) => action,
  )

describe('createClaim', () => {
  it('makes a claim out of quotations, with the speaker they share', async () => {
    const [one, two] = [await anArticle(reviewer), await anArticle(reviewer)]
    const claim = await createClaim(reviewer, { text: TEXT, quotationIds: [one.quotationId, two.quotationId] })
    expect(claim).toMatchObject({
      text: TEXT,
      status: 'OPEN',
      version: 1,
      language: 'id',
      speaker: { id: one.speakerId },
    })
    const detail = await getClaim(viewer, claim.id)
    expect(detail.appearances.map(({ id }) => id).sort()).toEqual([one.quotationId, two.quotationId].sort())
    expect(detail.history.map(({ action }) => action)).toEqual(['claim.create'])
  })

  it('makes one claim when the form is posted twice, also at once', async () => {
    const { quotationId } = await anArticle(reviewer)
    const input = { text: TEXT, quotationIds: [quotationId], requestId: newId() }
    const [one, two] = await Promise.all([createClaim(reviewer, input), createClaim(reviewer, input)])
    expect(one).toEqual(two)
    expect(await actionsOf(input.requestId)).toEqual(['claim.create'])
  })

  it('refuses rejected quotations, and a claim keeps its quotations from being rejected', async () => {
    const [used, rejected] = [await anArticle(reviewer), await anArticle(reviewer)]
    await decideQuotation(reviewer, { quotationId: rejected.quotationId, version: 1, decision: 'reject' })
    const make = (quotationId: string) => createClaim(reviewer, { text: TEXT, quotationIds: [quotationId] })
    await expect(make(rejected.quotationId)).rejects.toMatchObject({ reason: 'claim.quotation-rejected' })
    await make(used.quotationId)
    await expect(
      decideQuotation(reviewer, { quotationId: used.quotationId, version: 1, decision: 'reject' }),
    ).rejects.toMatchObject({ reason: 'quotation.used-in-claim' })
  })

  it('is refused to viewers and the system, and finds nothing in other newsrooms', async () => {
    const { quotationId } = await anArticle(reviewer)
    const input = { text: TEXT, quotationIds: [quotationId] }
    const system = { ...reviewer, actor: { ...reviewer.actor, id: null, role: 'ADMIN' as const } }
    await expect(createClaim(viewer, input)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(createClaim(system, input)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(createClaim(stranger, input)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('editClaim', () => {
  it('changes words and quotations, and nothing when nothing changes', async () => {
    const claim = await aClaim(reviewer)
    const other = await anArticle(reviewer)
    const edit = {
      claimId: claim.id,
      version: claim.version,
      text: 'Pompa menyala.',
      quotationIds: [other.quotationId],
    }
    const edited = await editClaim(reviewer, { ...edit, speakerId: null })
    expect(edited).toMatchObject({
      text: 'Pompa menyala.',
      speaker: null,
      version: claim.version + 1,
      status: 'IN_REVIEW',
    })
    expect((await getClaim(reviewer, claim.id)).appearances.map(({ id }) => id)).toEqual([other.quotationId])
    expect(await editClaim(reviewer, { ...edit, speakerId: null })).toEqual(edited)
    expect(await actionsOf(claim.id)).toEqual(['claim.create', 'claim.edit'])
  })

  it('shows both versions to the slower of two', async () => {
    const claim = await aClaim(reviewer)
    const edit = (ctx: Context, text: string) => editClaim(ctx, { claimId: claim.id, version: claim.version, text })
    const outcomes = await Promise.allSettled([edit(reviewer, 'Satu.'), edit(editor, 'Dua.')])
    const won = outcomes.find((outcome) => outcome.status === 'fulfilled')
    const lost = outcomes.find((outcome) => outcome.status === 'rejected')
    expect(lost?.reason).toMatchObject({ code: 'CONFLICT', reason: 'claim.changed', current: won?.value })
  })

  it('leaves the verdict of a verified claim behind', async () => {
    const claim = await aVerifiedClaim(reviewer, editor)
    expect(claim.status).toBe('VERIFIED')
    const edited = await editClaim(reviewer, { claimId: claim.id, version: claim.version, text: 'Lain.' })
    expect(edited.status).toBe('IN_REVIEW')
  })

  it('is refused to viewers, and finds nothing in other newsrooms', async () => {
    const { id: claimId, version } = await aClaim(reviewer)
    await expect(editClaim(viewer, { claimId, version, text: 'x' })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(editClaim(stranger, { claimId, version, text: 'x' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const foreign = await anArticle(stranger)
    await expect(editClaim(reviewer, { claimId, version, quotationIds: [foreign.quotationId] })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await expect(editClaim(reviewer, { claimId, version, speakerId: foreign.speakerId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})

describe('evidence', () => {
  it('comes and goes, and both change what there is to judge', async () => {
    const { quotationId } = await anArticle(reviewer)
    const { id: claimId } = await createClaim(reviewer, { text: TEXT, quotationIds: [quotationId] })
    const requestId = newId()
    const added = await addEvidence(reviewer, { ...EVIDENCE, claimId, requestId })
    expect(await addEvidence(reviewer, { ...EVIDENCE, claimId, requestId })).toEqual(added)
    expect(await getClaim(reviewer, claimId)).toMatchObject({ status: 'IN_REVIEW', version: 2 })
    const gone = await withdrawEvidence(editor, { evidenceId: added.id })
    expect(await withdrawEvidence(editor, { evidenceId: added.id })).toEqual(gone)
    expect(await getClaim(reviewer, claimId)).toMatchObject({ status: 'OPEN', version: 3, evidence: [gone] })
    expect(await actionsOf(added.id)).toEqual(['evidence.add', 'evidence.withdraw'])
  })

  it('of two people at once is kept, both', async () => {
    const { id: claimId } = await aClaim(reviewer)
    await Promise.all([addEvidence(reviewer, { ...EVIDENCE, claimId }), addEvidence(editor, { ...EVIDENCE, claimId })])
    expect((await getClaim(reviewer, claimId)).evidence).toHaveLength(3)
  })

  it('is refused to viewers, and finds nothing in other newsrooms', async () => {
    const { id: claimId } = await aClaim(reviewer)
    const [evidence] = (await getClaim(reviewer, claimId)).evidence
    const evidenceId = evidence?.id ?? ''
    await expect(addEvidence(viewer, { ...EVIDENCE, claimId })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(addEvidence(stranger, { ...EVIDENCE, claimId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(withdrawEvidence(viewer, { evidenceId })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(withdrawEvidence(stranger, { evidenceId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('withdrawClaim', () => {
  it('takes a claim back for a stated reason, by an editor, for good', async () => {
    const { id: claimId, version } = await aVerifiedClaim(reviewer, editor)
    const input = { claimId, version, reason: 'Narasumber meralat ucapannya.' }
    await expect(withdrawClaim(reviewer, input)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(withdrawClaim(stranger, input)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(withdrawClaim(editor, { ...input, version: 99 })).rejects.toMatchObject({ code: 'CONFLICT' })
    expect(await withdrawClaim(editor, input)).toMatchObject({ status: 'WITHDRAWN', withdrawnReason: input.reason })
    expect((await actionsOf(claimId)).at(-1)).toBe('claim.withdraw')
    for (const again of [
      () => withdrawClaim(editor, { ...input, version: version + 1 }),
      () => addEvidence(editor, { ...EVIDENCE, claimId }),
      () => editClaim(editor, { claimId, version: version + 1, text: 'x' }),
    ]) {
      await expect(again()).rejects.toMatchObject({ code: 'INVALID', reason: 'claim.withdrawn' })
    }
  })
})

describe('listClaims', () => {
  it('narrows by status, verdict, speaker, outlet and words, and pages without gaps', async () => {
    const ctx = await aContext(test.db, { role: 'REVIEWER' })
    const chief = await aColleague(ctx, 'EDITOR')
    const article = await anArticle(ctx, { outlet: 'Suara Muara' })
    const true_ = await aVerifiedClaim(ctx, chief, { text: 'Banjir 100% surut.', code: 'benar' })
    const false_ = await aVerifiedClaim(ctx, chief, {
      text: 'Listrik padam.',
      code: 'salah',
      quotationIds: [article.quotationId],
    })
    const open = await aClaim(ctx, { text: 'Banjir 1000 rumah.' })
    const ids = async (filter: Parameters<typeof listClaims>[1]) =>
      (await listClaims(ctx, filter)).items.map(({ id }) => id)
    expect(await ids({})).toEqual([open.id, false_.id, true_.id])
    expect(await ids({ status: ['VERIFIED'] })).toEqual([false_.id, true_.id])
    expect(await ids({ verdict: ['salah'] })).toEqual([false_.id])
    expect(await ids({ outletId: article.outletId })).toEqual([false_.id])
    expect(await ids({ speakerId: article.speakerId })).toHaveLength(3)
    expect(await ids({ q: 'banjir 100%' })).toEqual([true_.id])
    const first = await listClaims(ctx, { limit: 2 })
    expect(await ids({ limit: 2, cursor: first.nextCursor ?? '' })).toEqual([true_.id])
    expect(first.items[1]).toMatchObject({ verdict: { code: 'salah' }, outlets: ['Suara Muara'], appearanceCount: 1 })
    await expect(getClaim(stranger, open.id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(getClaim(ctx, 'bukan-kunci')).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await listClaims(stranger, {})).items).toEqual([])
  })
})
