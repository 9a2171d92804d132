import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getArticleForReview } from '@/lib/server/articles/get-article-for-review'
import { importArticle } from '@/lib/server/articles/import-article'
import { importText } from '@/lib/server/articles/import-text'
import { listArticles } from '@/lib/server/articles/list-articles'
import { listOutletChoices } from '@/lib/server/outlets/list-outlet-choices'
import { findBrokenLink } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import { aColleague } from '@/tests/factories/a-colleague'
import { aContext } from '@/tests/factories/a-context'
import { anArticle } from '@/tests/factories/an-article'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

let test: TestDatabase
let reviewer: Context
let viewer: Context
let stranger: Context

beforeAll(async () => {
  test = await createTestDatabase()
  reviewer = await aContext(test.db, { role: 'REVIEWER' })
  viewer = await aColleague(reviewer, 'VIEWER')
  stranger = await aContext(test.db, { role: 'ADMIN' })
})
afterAll(async () => {
  expect(await findBrokenLink(test.db, reviewer.actor.newsroomId)).toBeNull()
  await test.dispose()
})

const NEWS = [
  'Wali Kota Janji Perbaiki Tanggul Muara Kelapa',
  '',
  'Selasa, 3 Maret 2026 10:15 WIB',
  '',
  'Lentera.com, Muara Kelapa - Wali Kota Surya Wibisana berjanji memperbaiki tanggul Muara Kelapa sebelum musim hujan.',
  '',
  '"Kami mulai bekerja minggu depan dan selesai sebelum Oktober," kata Surya Wibisana di balai kota, Selasa (3/3/2026).',
  '',
  'Warga menyambut baik rencana itu dan meminta pengerjaan diawasi bersama.',
  '',
].join('\n')
const bytesOf = (text: string) => new TextEncoder().encode(text)
const importNews = (ctx: Context, text = NEWS) => importArticle(ctx, { fileName: 'tanggul.txt', bytes: bytesOf(text) })
const counts = async ({ actor: { newsroomId } }: Context) => ({
  snapshots: await test.db.snapshot.count({ where: { newsroomId } }),
  articles: await test.db.article.count({ where: { newsroomId } }),
  versions: await test.db.articleVersion.count({ where: { newsroomId } }),
  events: await test.db.auditEvent.count({ where: { newsroomId } }),
})

describe('importArticle', () => {
  it('stores snapshot, article, frozen version, quotations and speakers, with one event', async () => {
    const outcome = await importNews(reviewer)
    expect(outcome).toMatchObject({ outcome: 'new', headline: 'Wali Kota Janji Perbaiki Tanggul Muara Kelapa' })
    expect(outcome.quotationCount).toBeGreaterThan(0)
    const page = await getArticleForReview(viewer, outcome.articleId)
    expect(page.version).toMatchObject({ number: 1, text: NEWS, snapshot: { fileName: 'tanggul.txt' } })
    expect(page.version.snapshot.sha256).toBe(createHash('sha256').update(NEWS).digest('hex'))
    const spoken = page.quotations.find(({ text }) => text.includes('mulai bekerja minggu depan'))
    expect(spoken).toMatchObject({
      state: 'SUGGESTED',
      origin: 'MACHINE',
      speaker: { name: 'Surya Wibisana' },
      claims: [],
    })
    expect(spoken?.suggestion?.text).toBe(spoken?.text)
    const event = await test.db.auditEvent.findFirst({ where: { subjectId: outcome.articleId } })
    expect(event).toMatchObject({ action: 'article.import', data: { fileName: 'tanggul.txt' } })
  })

  it('knows the same bytes again, also when they come twice at once', async () => {
    const ctx = await aContext(test.db, { role: 'REVIEWER' })
    const outcomes = await Promise.all([importNews(ctx), importNews(ctx), importNews(ctx)])
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['new', 'unchanged', 'unchanged'])
    expect(new Set(outcomes.map(({ articleId }) => articleId)).size).toBe(1)
    expect(await importNews(ctx)).toMatchObject({ outcome: 'unchanged', quotationCount: outcomes[0]?.quotationCount })
    expect(await counts(ctx)).toEqual({ snapshots: 1, articles: 1, versions: 1, events: 1 })
  })

  it('makes one outlet and one speaker of articles that come at once', async () => {
    const ctx = await aContext(test.db, { role: 'REVIEWER' })
    await Promise.all([1, 2, 3].map((n) => importNews(ctx, `${NEWS}\nPembaruan ${n} menambah keterangan warga.\n`)))
    expect(await listOutletChoices(ctx)).toHaveLength(1)
    const speakers = await test.db.speaker.findMany({
      where: { newsroomId: ctx.actor.newsroomId, name: 'Surya Wibisana' },
    })
    expect(speakers).toHaveLength(1)
  })

  it('refuses what is no article and stores nothing of it', async () => {
    const ctx = await aContext(test.db, { role: 'REVIEWER' })
    const files = {
      empty: new Uint8Array(),
      binary: Uint8Array.from({ length: 4096 }, (_, i) => (i * 131) % 256),
      'script.html': bytesOf('<html><head><script>alert(1)</script></head><body><script>x()</script></body></html>'),
    }
    for (const [fileName, bytes] of Object.entries(files)) {
      await expect(importArticle(ctx, { fileName, bytes }), fileName).rejects.toMatchObject({ code: 'INVALID' })
    }
    expect(await counts(ctx)).toEqual({ snapshots: 0, articles: 0, versions: 0, events: 0 })
  })

  it('is refused to viewers, and finds nothing in other newsrooms', async () => {
    await expect(importNews(viewer)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const { articleId } = await importNews(reviewer)
    await expect(getArticleForReview(stranger, articleId)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await importNews(stranger)).toMatchObject({ outcome: 'new' })
  })
})

describe('importText', () => {
  it('takes pasted text with what its reader knows about it', async () => {
    const outcome = await importText(reviewer, {
      text: 'Jembatan Kali Anyar ditutup mulai malam ini.\n\n"Silakan lewat Jalan Kenanga," kata Kepala Dinas Rudi Hartawan.\n',
      headline: 'Jembatan ditutup',
      outlet: 'Warta Delta',
      published: '2026-03-04T08:00:00+07:00',
    })
    const page = await getArticleForReview(reviewer, outcome.articleId)
    expect(page).toMatchObject({ headline: 'Jembatan ditutup', outlet: { name: 'Warta Delta' } })
    expect(page.publishedAt?.toISOString()).toBe('2026-03-04T01:00:00.000Z')
  })

  it('keeps offsets right where characters cannot be stored', async () => {
    const text =
      'Air\u0000 naik lagi di hulu \ud83c sungai.\n\n"Kami berjaga semalaman," kata Ketua RT Mira Anindita.\n'
    const outcome = await importText(reviewer, { text })
    const page = await getArticleForReview(reviewer, outcome.articleId)
    expect(page.version.text).toBe(text.replace('\u0000', '\ufffd').replace('\ud83c', '\ufffd'))
    const [quotation] = page.quotations
    const [span] = quotation?.contentSpans ?? []
    expect(span && page.version.text.slice(span.start, span.end)).toBe(quotation?.text)
  })

  it('refuses text that holds no article', async () => {
    await expect(importText(reviewer, { text: ' \n\n \t ' })).rejects.toMatchObject({ code: 'INVALID' })
  })
})

describe('getArticleForReview', () => {
  it('finds neither keys that are none nor versions that are not there', async () => {
    const { articleId } = await anArticle(reviewer)
    expect((await getArticleForReview(viewer, articleId, 1)).version.number).toBe(1)
    for (const [id, number] of [['bukan-kunci'], [articleId, 2], [articleId, NaN], [articleId, 2 ** 40]] as const) {
      await expect(getArticleForReview(viewer, id, number)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    }
  })
})

describe('listArticles', () => {
  it('narrows by words, outlet and day, counts quotations and pages without gaps', async () => {
    const ctx = await aContext(test.db, { role: 'VIEWER', now: () => new Date('2026-03-05T00:00:00Z') })
    const stored = []
    for (const day of ['01', '02', '03']) {
      const publishedAt = new Date(`2026-03-${day}T23:30:00+07:00`)
      stored.push(await anArticle(ctx, { headline: `Rob hari ${day} 50% surut`, outlet: `Harian ${day}`, publishedAt }))
    }
    const ids = async (input: Parameters<typeof listArticles>[1]) =>
      (await listArticles(ctx, input)).items.map(({ id }) => id)
    const newest = stored.map(({ articleId }) => articleId).reverse()
    expect(await ids({})).toEqual(newest)
    expect(await ids({ q: 'rob 02' })).toEqual([newest[1]])
    expect(await ids({ q: '50% _' })).toEqual([])
    expect(await ids({ outletId: stored[2]?.outletId ?? null })).toEqual([newest[0]])
    expect(await ids({ publishedFrom: '2026-03-02', publishedTo: '2026-03-02' })).toEqual([newest[1]])
    const first = await listArticles(ctx, { limit: 2 })
    expect(first.items[0]).toMatchObject({ suggestedCount: 1, confirmedCount: 0, outlet: { name: 'Harian 03' } })
    expect(await ids({ limit: 2, cursor: first.nextCursor ?? '' })).toEqual([newest[2]])
    await expect(listArticles(stranger, { cursor: first.nextCursor ?? '' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})
