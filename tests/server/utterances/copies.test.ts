import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { candidateKeys } from '@/lib/matching/candidate-keys'
import type { Context } from '@/lib/server/db/context'
import { getUtterance } from '@/lib/server/utterances/get-utterance'
import { listUtterances } from '@/lib/server/utterances/list-utterances'
import { matchVersion } from '@/lib/server/utterances/match-version'
import { findStoredCandidates } from '@/lib/server/utterances/find-candidates'
import { aContext } from '@/tests/factories/a-context'
import { aQuotingArticle } from '@/tests/factories/a-quoting-article'
import type { StoredArticle } from '@/tests/factories/an-article'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

const RELEASE = 'Kami mengundang seluruh warga lembah untuk menghadiri peresmian jembatan gantung pada akhir pekan ini'
const COPIES = 10_000

let test: TestDatabase
let ctx: Context
let first: StoredArticle

/** The database itself makes the copies, each an article of its own, placed as the first one is. */
const multiply = async (): Promise<void> => {
  await test.db.$executeRaw`
    with made as (
      insert into articles (id, newsroom_id, outlet_id, headline, bylines, credits, language, published_at)
      select uuidv7(), newsroom_id, outlet_id, 'Undangan ' || n, '{}', '{}', 'id', published_at + n * interval '1 second'
      from articles, generate_series(1, ${COPIES}::int) n where id = ${first.articleId}::uuid returning id, newsroom_id
    ), versions as (
      insert into article_versions (id, newsroom_id, article_id, snapshot_id, number, text, text_sha256, paragraphs, retrieved_at)
      select uuidv7(), made.newsroom_id, made.id, v.snapshot_id, 1, v.text, v.text_sha256, v.paragraphs, v.retrieved_at
      from made, article_versions v where v.id = ${first.versionId}::uuid returning id, newsroom_id
    )
    insert into quotations (id, newsroom_id, article_version_id, kind, content_spans, text, start_offset, speaker_id, via, confidence, origin, updated_at)
    select uuidv7(), versions.newsroom_id, versions.id, q.kind, q.content_spans, q.text, q.start_offset, q.speaker_id, '{}', 0.9, 'MACHINE', now()
    from versions, quotations q where q.id = ${first.quotationId}::uuid`
  await test.db.$executeRaw`
    insert into utterance_members (newsroom_id, quotation_id, utterance_id, origin)
    select q.newsroom_id, q.id, m.utterance_id, 'MACHINE' from quotations q, utterance_members m
    where m.quotation_id = ${first.quotationId}::uuid on conflict do nothing`
  await test.db.$executeRaw`
    insert into candidate_keys (newsroom_id, key, quotation_id)
    select q.newsroom_id, k.key, q.id from quotations q, candidate_keys k
    where k.quotation_id = ${first.quotationId}::uuid on conflict do nothing`
}

beforeAll(async () => {
  test = await createTestDatabase()
  ctx = await aContext(test.db)
  first = await aQuotingArticle(ctx, RELEASE)
  await matchVersion(ctx, first)
  await multiply()
}, 300_000)
afterAll(async () => {
  await test.dispose()
})

describe('ten thousand copies of one press release', () => {
  it('are one utterance, and one more joins it', async () => {
    const before = (await listUtterances(ctx)).items
    const more = await aQuotingArticle(ctx, RELEASE, { outlet: 'Warta Lembah' })
    await matchVersion(ctx, more)
    expect((await listUtterances(ctx)).items).toMatchObject([
      { id: before[0]?.id, quotationCount: COPIES + 2, outletCount: 2, drift: null, suggestionCount: 0 },
    ])
  })

  it('cost a new one no more comparisons than a dozen', async () => {
    const one = { id: first.quotationId, text: RELEASE, speakerId: null, kind: 'DIRECT' as const, language: 'id' }
    const found = await findStoredCandidates(ctx.db, ctx.actor.newsroomId, [{ ...one, keys: candidateKeys(RELEASE) }])
    expect(found.length).toBeGreaterThan(5)
    expect(found.length).toBeLessThanOrEqual(14)
    const pairs = await test.db.quotationPair.count({ where: { newsroomId: ctx.actor.newsroomId } })
    expect(pairs).toBeLessThanOrEqual(3)
  })

  it('are shown as the first of them, with how many there are', async () => {
    const [row] = (await listUtterances(ctx)).items
    const utterance = await getUtterance(ctx, row?.id ?? '')
    expect(utterance.members.length).toBeLessThan(COPIES)
    expect(utterance.wordings).toHaveLength(1)
    expect(utterance.quotationCount).toBe(COPIES + 2)
  })
})
