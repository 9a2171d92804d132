import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lintAnnotations } from '@/lib/export/lint-annotations'
import { lintDataFeed } from '@/lib/export/lint-claim-review'
import { lintCsv } from '@/lib/export/lint-csv'
import { parseCsv } from '@/lib/export/parse-csv'
import type { ExportClaimsInput, ExportFormat } from '@/lib/schemas/export'
import { findBrokenLink } from '@/lib/server/audit'
import { listClaims } from '@/lib/server/claims/list-claims'
import type { Context } from '@/lib/server/db/context'
import { countExport } from '@/lib/server/exports/count-export'
import { exportClaims } from '@/lib/server/exports/export-claims'
import { getClaimProof } from '@/lib/server/exports/get-claim-proof'
import { listExports } from '@/lib/server/exports/list-exports'
import { aClaim, aVerifiedClaim } from '@/tests/factories/a-claim'
import { aColleague } from '@/tests/factories/a-colleague'
import { aContext } from '@/tests/factories/a-context'
import { aNewsroom } from '@/tests/factories/a-newsroom'
import { anArticle, QUOTED_WORDS } from '@/tests/factories/an-article'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

let test: TestDatabase
let reviewer: Context
let viewer: Context
let stranger: Context
let verified: string[]

beforeAll(async () => {
  test = await createTestDatabase()
  const newsroom = await aNewsroom(test.db, { name: 'Cek Muara', publicUrl: 'https://cek.contoh.id' })
  reviewer = await aContext(test.db, { role: 'REVIEWER', newsroomId: newsroom.id })
  const editor = await aColleague(reviewer, 'EDITOR')
  viewer = await aColleague(reviewer, 'VIEWER')
  stranger = await aContext(test.db, { role: 'ADMIN' })
  await aVerifiedClaim(stranger, await aColleague(stranger), { text: 'Klaim redaksi lain.' })

  const [one, two] = [
    await anArticle(reviewer, {
      canonicalUrl: 'https://kabar.contoh.id/1',
      publishedAt: new Date('2026-03-01T01:00:00Z'),
    }),
    await anArticle(reviewer, {
      outlet: 'Suara Muara',
      headline: '=HYPERLINK("x")',
      publishedAt: new Date('2026-03-02T01:00:00Z'),
    }),
  ]
  await aClaim(reviewer, { text: 'Masih terbuka.' })
  const quotationIds = [one.quotationId, two.quotationId]
  const claims = [
    await aVerifiedClaim(reviewer, editor, { text: '=1+1 pompa, menyala; "sejak" subuh', quotationIds }),
    await aVerifiedClaim(reviewer, editor, { text: 'Dua.', code: 'tidak-terbukti' }),
  ]
  verified = claims.map(({ id }) => id).reverse()
})
afterAll(async () => {
  expect(await findBrokenLink(test.db, reviewer.actor.newsroomId)).toBeNull()
  await test.dispose()
})

const take = async (ctx: Context, format: ExportFormat, given: Partial<ExportClaimsInput> = {}) => {
  const file = await exportClaims(ctx, { format, filter: {}, ...given })
  // Not as text: that would swallow the byte order mark.
  return { ...file, text: (await buffer(file.content)).toString('utf8') }
}

describe('exportClaims', () => {
  it('holds exactly the verified claims that the list shows under the same filter', async () => {
    for (const filter of [
      {},
      { q: 'pompa' },
      { verdict: ['tidak-terbukti' as const] },
      { status: ['OPEN' as const] },
    ]) {
      const { text, claimCount } = await take(viewer, 'CSV', { filter })
      const records = parseCsv(text)?.slice(1) ?? []
      const shown = await listClaims(viewer, filter)
      const expected = shown.items.filter(({ status }) => status === 'VERIFIED').map(({ id }) => id)
      expect([...new Set(records.map(([id]) => id))]).toEqual(expected)
      expect(claimCount).toBe(expected.length)
      expect(await countExport(viewer, filter)).toBe(expected.length)
    }
  })

  it('records who took what, with the hash of the very bytes', async () => {
    const { text, sha256, byteLength, exportId, fileName } = await take(viewer, 'CSV', { filter: { q: 'pompa' } })
    expect(sha256).toBe(createHash('sha256').update(text).digest('hex'))
    expect(byteLength).toBe(Buffer.byteLength(text))
    expect(fileName).toMatch(/^kutip-csv-\d{4}-\d\d-\d\d\.csv$/)
    const [latest] = (await listExports(viewer)).items
    expect(latest).toMatchObject({ id: exportId, format: 'CSV', sha256, claimCount: 1, filter: { q: 'pompa' } })
    const event = await test.db.auditEvent.findFirst({ where: { subjectId: exportId } })
    expect(event).toMatchObject({ action: 'export.create', actorId: viewer.actor.id, data: { sha256, claimCount: 1 } })
  })

  it('writes CSV that no spreadsheet calculates, one row a claim and appearance', async () => {
    const { text } = await take(viewer, 'CSV')
    expect(lintCsv(text)).toEqual([])
    expect(text).toContain(`"'=1+1 pompa, menyala; ""sejak"" subuh"`)
    expect(parseCsv(text)).toHaveLength(1 + 3)
    const [header = [], row = []] = parseCsv(text) ?? []
    expect(JSON.parse(row[header.indexOf('evidence')] ?? '')).toMatchObject([{ url: 'https://data.contoh.id/pompa' }])
    const semicolons = await take(viewer, 'CSV', { delimiter: ';', hasBom: true })
    expect(semicolons.text.startsWith('\ufeffclaim_id;')).toBe(true)
    expect(lintCsv(semicolons.text, ';')).toEqual([])
  })

  it('writes ClaimReview by the rules of its readers', async () => {
    const { text, mediaType } = await take(viewer, 'CLAIMREVIEW')
    const feed = JSON.parse(text)
    expect(mediaType).toBe('application/ld+json')
    expect(lintDataFeed(feed)).toEqual([])
    const reviews = feed.dataFeedElement.map(({ item }: { item: unknown[] }) => item[0])
    expect(reviews.map(({ url }: { url: string }) => url)).toEqual(
      verified.map((id) => `https://cek.contoh.id/claims/${id}`),
    )
    expect(reviews[0].reviewRating).toMatchObject({ alternateName: 'Tidak terbukti' })
    expect(reviews[0].reviewRating).not.toHaveProperty('ratingValue')
    expect(reviews[1]).toMatchObject({
      reviewRating: { ratingValue: 5, bestRating: 5, worstRating: 1, alternateName: 'Benar' },
      itemReviewed: { firstAppearance: { url: 'https://kabar.contoh.id/1' }, author: { name: 'Dewi Lestiani' } },
      citation: [{ url: 'https://data.contoh.id/pompa', keywords: expect.any(String), text: expect.any(String) }],
    })
    expect(reviews[1].itemReviewed.appearance).toHaveLength(2)
  })

  it('writes Web Annotations with the words in the article as their target', async () => {
    const { text, mediaType } = await take(viewer, 'ANNOTATIONS')
    const collection = JSON.parse(text)
    expect(mediaType).toContain('anno.jsonld')
    expect(lintAnnotations(collection)).toEqual([])
    expect(collection.total).toBe(3)
    expect(collection.first.items[0].target[0].selector[0].exact).toBe(QUOTED_WORDS)
  })

  it('is right when it is empty, in every format', async () => {
    const filter = { q: 'tidak ada yang begini' }
    expect((await take(viewer, 'CSV', { filter })).text.split('\r\n')).toHaveLength(2)
    expect(lintDataFeed(JSON.parse((await take(viewer, 'CLAIMREVIEW', { filter })).text))).toEqual([])
    expect(lintAnnotations(JSON.parse((await take(viewer, 'ANNOTATIONS', { filter })).text))).toEqual([])
  })

  it('never holds a claim of another newsroom', async () => {
    const { text, claimCount } = await take(stranger, 'CSV')
    expect(claimCount).toBe(1)
    expect(text).toContain('Klaim redaksi lain.')
    for (const id of verified) expect(text).not.toContain(id)
  })
})

describe('getClaimProof', () => {
  it('names the texts with their hashes, the newest event, and the newest export that holds the claim', async () => {
    const [, claimId = ''] = verified
    const { newsroomId } = reviewer.actor
    const before = await getClaimProof(viewer, claimId)
    expect(before.texts).toHaveLength(2)
    for (const { quotationId, textSha256, snapshotSha256, spans, number } of before.texts) {
      const { articleVersion } = await test.db.quotation.findFirstOrThrow({
        where: { id: quotationId },
        select: { articleVersion: { select: { text: true, number: true, snapshot: { select: { bytes: true } } } } },
      })
      const hash = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')
      expect(textSha256).toBe(hash(articleVersion.text))
      expect(snapshotSha256).toBe(hash(articleVersion.snapshot.bytes))
      expect(spans.map(({ start, end }) => articleVersion.text.slice(start, end))).toEqual([QUOTED_WORDS])
      expect(number).toBe(articleVersion.number)
    }
    const event = await test.db.auditEvent.findFirst({ where: { newsroomId, sequence: before.event?.sequence ?? 0 } })
    expect(event).toMatchObject({ action: 'review.sign-off', hash: before.event?.hash })

    const whole = await take(viewer, 'CSV')
    await take(viewer, 'CSV', { filter: { q: 'tidak ada' } })
    expect((await getClaimProof(viewer, claimId)).export).toMatchObject({ format: 'CSV', sha256: whole.sha256 })
    const { version } = await test.db.claim.findFirstOrThrow({ where: { id: claimId } })
    expect(before).toMatchObject({ claimId, version })
  })

  it('names no export of a claim that is not verified, and is another newsroom’s to nobody', async () => {
    await take(viewer, 'CSV')
    const open = await test.db.claim.findFirstOrThrow({ where: { text: 'Masih terbuka.' } })
    expect((await getClaimProof(viewer, open.id)).export).toBeNull()
    await expect(getClaimProof(stranger, open.id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
