import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getClaim } from '@/lib/server/claims/get-claim'
import { saveClaimedQuotation } from '@/lib/server/claims/save-claimed-quotation'
import type { Context } from '@/lib/server/db/context'
import { findQuotation } from '@/lib/server/quotations/quotation-view'
import { aVerifiedClaim } from '@/tests/factories/a-claim'
import { aColleague } from '@/tests/factories/a-colleague'
import { aContext } from '@/tests/factories/a-context'
import { anArticle, QUOTED_WORDS, type StoredArticle } from '@/tests/factories/an-article'
import { someSelectors } from '@/tests/factories/some-selectors'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

let test: TestDatabase
let reviewer: Context
let editor: Context
beforeAll(async () => {
  test = await createTestDatabase()
  reviewer = await aContext(test.db, { role: 'REVIEWER' })
  editor = await aColleague(reviewer, 'EDITOR')
})
afterAll(() => test.dispose())

const correction = ({ text, quotationId, speakerId }: StoredArticle, words: string, version = 1) => ({
  ...{ quotationId, version, kind: 'DIRECT' as const, content: [someSelectors(text, words)], cue: null, source: null },
  ...{ speaker: { speakerId }, speakerRole: 'Camat', via: [], saidOn: null },
})

describe('a quotation that a verified claim stands on', () => {
  it('opens the claim again when it is corrected, and the record says so', async () => {
    const article = await anArticle(reviewer)
    const claim = await aVerifiedClaim(reviewer, editor, { quotationIds: [article.quotationId] })
    await saveClaimedQuotation(reviewer, correction(article, 'Pompa tambahan sudah menyala'))
    const after = await getClaim(reviewer, claim.id)
    expect(after).toMatchObject({ status: 'IN_REVIEW', version: claim.version + 1, currentReview: null })
    expect(after.history[0]).toMatchObject({ action: 'claim.reopen', data: { quotationId: article.quotationId } })
  })

  it('leaves the claim as it is when nothing of it changes', async () => {
    const article = await anArticle(reviewer)
    const claim = await aVerifiedClaim(reviewer, editor, { quotationIds: [article.quotationId] })
    await saveClaimedQuotation(reviewer, correction(article, QUOTED_WORDS))
    expect(await getClaim(reviewer, claim.id)).toMatchObject({ status: 'VERIFIED', version: claim.version })
  })

  it('changes neither itself nor the claim when somebody was faster', async () => {
    const article = await anArticle(reviewer)
    const claim = await aVerifiedClaim(reviewer, editor, { quotationIds: [article.quotationId] })
    const late = saveClaimedQuotation(reviewer, correction(article, 'Pompa tambahan', 7))
    await expect(late).rejects.toMatchObject({ code: 'CONFLICT', reason: 'quotation.changed' })
    expect(await getClaim(reviewer, claim.id)).toMatchObject({ status: 'VERIFIED', version: claim.version })
    const stored = await findQuotation(test.db, reviewer.actor.newsroomId, article.quotationId)
    expect(stored).toMatchObject({ text: QUOTED_WORDS, version: 1 })
  })

  it('is not corrected by somebody who only reads', async () => {
    const article = await anArticle(reviewer)
    const viewer = await aColleague(reviewer, 'VIEWER')
    await expect(saveClaimedQuotation(viewer, correction(article, 'Pompa'))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
  })
})
