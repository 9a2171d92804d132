import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrokenLink } from '@/lib/server/audit'
import { addEvidence } from '@/lib/server/claims/add-evidence'
import { createClaim } from '@/lib/server/claims/create-claim'
import { getClaim } from '@/lib/server/claims/get-claim'
import type { Context } from '@/lib/server/db/context'
import { decideReview } from '@/lib/server/reviews/decide-review'
import { getDesk } from '@/lib/server/reviews/get-desk'
import { listVerdicts } from '@/lib/server/reviews/list-verdicts'
import { submitReview } from '@/lib/server/reviews/submit-review'
import { aClaim, aVerdictId } from '@/tests/factories/a-claim'
import { aColleague } from '@/tests/factories/a-colleague'
import { aContext } from '@/tests/factories/a-context'
import { anArticle } from '@/tests/factories/an-article'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

let test: TestDatabase
let reviewer: Context
let editor: Context
let stranger: Context
let verdictId: string

beforeAll(async () => {
  test = await createTestDatabase()
  reviewer = await aContext(test.db, { role: 'EDITOR' })
  editor = await aColleague(reviewer, 'EDITOR')
  stranger = await aContext(test.db, { role: 'ADMIN' })
  verdictId = await aVerdictId(reviewer, 'salah')
})
afterAll(async () => {
  expect(await findBrokenLink(test.db, reviewer.actor.newsroomId)).toBeNull()
  await test.dispose()
})

const REASONS = 'Catatan pompa menyebut pukul 11.'
const statusOf = async (claimId: string) => (await getClaim(reviewer, claimId)).status
const lastActionOf = async (subjectId: string) =>
  (await test.db.auditEvent.findFirst({ where: { subjectId }, orderBy: { sequence: 'desc' } }))?.action
const submit = (ctx: Context, claim: { id: string; version: number }, reasons = REASONS) =>
  submitReview(ctx, { claimId: claim.id, claimVersion: claim.version, verdictId, reasons })

describe('submitReview', () => {
  it('gives a verdict that waits for a second person', async () => {
    const claim = await aClaim(reviewer)
    const review = await submit(reviewer, claim)
    expect(review).toMatchObject({ decision: null, reasons: REASONS, verdict: { code: 'salah', ratingValue: 1 } })
    expect(await statusOf(claim.id)).toBe('AWAITING_SIGN_OFF')
    expect(await lastActionOf(review.id)).toBe('review.submit')
    expect(await submit(reviewer, claim)).toEqual(review)
    expect(await submit(reviewer, claim, 'Lebih jelas.')).toMatchObject({ reasons: 'Lebih jelas.' })
  })

  it('wants evidence, the claim that was on the screen, and a verdict of the newsroom', async () => {
    const { quotationId } = await anArticle(reviewer)
    const bare = await createClaim(reviewer, { text: 'Tanpa bukti.', quotationIds: [quotationId] })
    await expect(submit(reviewer, bare)).rejects.toMatchObject({ code: 'INVALID', reason: 'claim.needs-evidence' })
    const claim = await aClaim(reviewer)
    await expect(submit(reviewer, { ...claim, version: 1 })).rejects.toMatchObject({
      code: 'CONFLICT',
      reason: 'claim.changed',
      current: { version: 2 },
    })
    const foreign = await aVerdictId(stranger)
    await expect(
      submitReview(reviewer, { claimId: claim.id, claimVersion: 2, verdictId: foreign, reasons: REASONS }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('lets one of two people at once be first', async () => {
    const claim = await aClaim(reviewer)
    const outcomes = await Promise.allSettled([submit(reviewer, claim), submit(editor, claim)])
    const won = outcomes.find((outcome) => outcome.status === 'fulfilled')
    const lost = outcomes.find((outcome) => outcome.status === 'rejected')
    expect(lost?.reason).toMatchObject({ code: 'CONFLICT', reason: 'review.waiting', current: won?.value })
  })

  it('is refused to viewers, and finds nothing in other newsrooms', async () => {
    const claim = await aClaim(reviewer)
    await expect(submit(await aColleague(reviewer, 'VIEWER'), claim)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(submit(stranger, claim)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('decideReview', () => {
  const aReview = async () => {
    const claim = await aClaim(reviewer)
    const { id: reviewId } = await submit(reviewer, claim)
    return { claim, input: { reviewId, claimVersion: claim.version, decision: 'SIGNED_OFF' as const } }
  }

  it('verifies the claim, once', async () => {
    const { claim, input } = await aReview()
    const decided = await decideReview(editor, input)
    expect(decided).toMatchObject({ decision: 'SIGNED_OFF', decidedBy: { id: editor.actor.id } })
    expect(await decideReview(editor, input)).toEqual(decided)
    expect(await statusOf(claim.id)).toBe('VERIFIED')
    expect(await lastActionOf(input.reviewId)).toBe('review.sign-off')
    const third = await aColleague(reviewer, 'ADMIN')
    await expect(decideReview(third, { ...input, decision: 'RETURNED', note: 'x' })).rejects.toMatchObject({
      code: 'CONFLICT',
      reason: 'review.changed',
      current: decided,
    })
  })

  it('returns it with a note, and the reviewer tries again', async () => {
    const { claim, input } = await aReview()
    await decideReview(editor, { ...input, decision: 'RETURNED', note: 'Sumber kedua?' })
    expect(await statusOf(claim.id)).toBe('RETURNED')
    expect(await lastActionOf(input.reviewId)).toBe('review.return')
    await submit(reviewer, claim, 'Dengan sumber kedua.')
    expect(await statusOf(claim.id)).toBe('AWAITING_SIGN_OFF')
  })

  it('is for somebody else, with the editor role, in the same newsroom', async () => {
    const { input } = await aReview()
    const system = { ...editor, actor: { ...editor.actor, id: null } }
    await expect(decideReview(reviewer, input)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(decideReview(system, input)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(decideReview(await aColleague(reviewer, 'REVIEWER'), input)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    await expect(decideReview(stranger, input)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('signs nothing off that changed since it was judged', async () => {
    const { claim, input } = await aReview()
    const source = {
      url: 'https://arsip.contoh.id/2',
      title: 'Arsip',
      excerpt: 'Pukul 05.00.',
      stance: 'REFUTES' as const,
    }
    await addEvidence(editor, { claimId: claim.id, ...source })
    await expect(decideReview(editor, input)).rejects.toMatchObject({ code: 'CONFLICT', reason: 'claim.changed' })
    await expect(decideReview(editor, { ...input, claimVersion: 3 })).rejects.toMatchObject({ code: 'CONFLICT' })
    expect(await statusOf(claim.id)).toBe('IN_REVIEW')
  })
})

describe('listVerdicts and getDesk', () => {
  it('begin every newsroom with the first scale, once', async () => {
    const ctx = await aContext(test.db, { role: 'VIEWER' })
    const [one, two] = await Promise.all([listVerdicts(ctx), listVerdicts(ctx)])
    expect(one).toEqual(two)
    expect(one.map(({ labelId }) => labelId)).toEqual([
      'Benar',
      'Sebagian benar',
      'Menyesatkan',
      'Salah',
      'Tidak terbukti',
      'Tidak dapat diperiksa',
    ])
  })

  it('tell each person what waits for them', async () => {
    const author = await aContext(test.db, { role: 'EDITOR' })
    const chief = await aColleague(author, 'EDITOR')
    const claim = await aClaim(author)
    verdictId = await aVerdictId(author, 'benar')
    const { id: reviewId } = await submit(author, claim)
    expect((await getDesk(author)).waiting.signOffs).toEqual({ count: 0, isMore: false })
    expect((await getDesk(chief)).waiting).toMatchObject({ signOffs: { count: 1 }, suggestedQuotations: { count: 1 } })
    await decideReview(chief, { reviewId, claimVersion: claim.version, decision: 'RETURNED', note: 'Kurang.' })
    expect((await getDesk(author)).waiting).toMatchObject({ returnedToMe: { count: 1 }, openClaims: { count: 0 } })
    const desk = await getDesk(await aColleague(author, 'VIEWER'))
    expect(desk.waiting).toEqual({
      suggestedQuotations: null,
      utteranceMatches: null,
      signOffs: null,
      returnedToMe: null,
      openClaims: null,
    })
    expect(desk.cameIn).toMatchObject([{ outlet: { name: 'Kabar Pesisir' }, articleCount: 1 }])
    expect(desk.cameIn[0]?.hourly.at(-1)).toBe(1)
  })
})
