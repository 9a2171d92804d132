import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { getArticleForReview } from '@/lib/server/articles/get-article-for-review'
import { importArticle } from '@/lib/server/articles/import-article'
import { importRows } from '@/lib/server/articles/import-rows'
import { importText } from '@/lib/server/articles/import-text'
import { listAlterations } from '@/lib/server/articles/list-alterations'
import { findBrokenLink } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import { decideQuotation } from '@/lib/server/quotations/decide-quotation'
import { changed, fetchPage, PARAGRAPHS, quotationOf } from '@/tests/factories/a-changing-page'
import { aContext } from '@/tests/factories/a-context'
import { aRow } from '@/tests/factories/a-table'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

let test: TestDatabase
let ctx: Context & { actor: { id: string } }

beforeAll(async () => {
  test = await createTestDatabase()
})
beforeEach(async () => {
  ctx = await aContext(test.db, { role: 'REVIEWER' })
})
afterAll(() => test.dispose())

const versionsOf = ({ actor: { newsroomId } }: Context) => test.db.articleVersion.count({ where: { newsroomId } })

describe('a page that changed', () => {
  it('is a new version of its article, with its headline and one event; the first stays as it was', async () => {
    const first = await fetchPage(ctx)
    const second = await fetchPage(ctx, {
      ...{
        paragraphs: changed({ residents: 'Warga ragu akan rencana itu.' }),
        headline: 'Warga ragu akan janji tanggul',
      },
    })
    expect(second).toMatchObject({ outcome: 'new-version', articleId: first.articleId })
    const page = await getArticleForReview(ctx, first.articleId)
    expect(page).toMatchObject({ headline: 'Warga ragu akan janji tanggul', version: { number: 2 } })
    expect(page.versions.map(({ number }) => number)).toEqual([2, 1])
    expect(page.version.text).toContain('Warga ragu akan rencana itu.')
    const before = await getArticleForReview(ctx, first.articleId, 1)
    expect(before.version).toMatchObject({ headline: 'Wali Kota janji perbaiki tanggul Muara Kelapa' })
    expect(before.version.text).toContain(PARAGRAPHS.residents)
    const events = await test.db.auditEvent.findMany({
      where: { subjectId: first.articleId },
      orderBy: { sequence: 'asc' },
    })
    expect(events.map(({ action }) => action)).toEqual(['article.import', 'article.revise'])
    expect(events[1]).toMatchObject({ data: { number: 2, alterationCount: 1 } })
    expect(await findBrokenLink(test.db, ctx.actor.newsroomId)).toBeNull()
  })

  it('reads again as it did before: a third version with the first bytes, and what was decided then', async () => {
    const { articleId } = await fetchPage(ctx)
    const first = quotationOf(await getArticleForReview(ctx, articleId), 'tiga kali')
    await decideQuotation(ctx, { quotationId: first.id, version: 1, decision: 'accept' })
    await fetchPage(ctx, { paragraphs: changed({ doubt: '' }) })
    expect(await fetchPage(ctx)).toMatchObject({ outcome: 'new-version', articleId })
    const page = await getArticleForReview(ctx, articleId)
    const before = await getArticleForReview(ctx, articleId, 1)
    expect(page.version).toMatchObject({ number: 3, snapshot: { sha256: before.version.snapshot.sha256 } })
    expect(quotationOf(page, 'tiga kali')).toMatchObject({ state: 'CONFIRMED' })
    // That it was gone for a while stays known.
    expect((await listAlterations(ctx)).items).toMatchObject([{ kind: 'GONE', state: 'OPEN', backInVersion: 3 }])
    expect(await test.db.snapshot.count({ where: { newsroomId: ctx.actor.newsroomId } })).toBe(2)
    expect(await fetchPage(ctx)).toMatchObject({ outcome: 'unchanged' })
    expect(await versionsOf(ctx)).toBe(3)
  })

  it('is one version when it comes several times at once', async () => {
    await fetchPage(ctx)
    const paragraphs = changed({ residents: 'Warga belum mau menanggapi rencana itu.' })
    const outcomes = await Promise.all([1, 2, 3].map(() => fetchPage(ctx, { paragraphs })))
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['new-version', 'unchanged', 'unchanged'])
    expect(await versionsOf(ctx)).toBe(2)
  })

  it('opens the version of the quotation that a link names', async () => {
    const { articleId } = await fetchPage(ctx)
    const old = quotationOf(await getArticleForReview(ctx, articleId), 'tiga kali')
    await fetchPage(ctx, { paragraphs: changed({ doubt: '' }) })
    expect((await getArticleForReview(ctx, articleId, undefined, old.id)).version.number).toBe(1)
    expect((await getArticleForReview(ctx, articleId, undefined, 'bukan-kunci')).version.number).toBe(2)
    expect((await getArticleForReview(ctx, articleId, 2, old.id)).version.number).toBe(2)
  })
})

describe('an article in several parts', () => {
  it('is one text, and keeps each page as it came', async () => {
    const page = (words: string) =>
      new TextEncoder().encode(
        `<!doctype html><html lang="id"><head><title>Tanggul Bukit Sirih</title></head><body><article><p>${words}</p></article></body></html>`,
      )
    const address = 'https://lentera.example/panjang'
    const take = (second: string) =>
      importArticle(ctx, {
        ...{ fileName: 'panjang.html', mediaType: 'text/html', sourceUrl: address, retrievedAt: ctx.now() },
        bytes: page(`${PARAGRAPHS.dateline} ${PARAGRAPHS.residents}`),
        parts: [{ bytes: page(second), mediaType: 'text/html', sourceUrl: `${address}?page=2` }],
      })
    const { articleId } = await take(PARAGRAPHS.promise)
    const first = await getArticleForReview(ctx, articleId)
    expect(first.version.text).toContain('Kami mulai bekerja minggu depan')
    // Only the second page differs.
    expect(await take(PARAGRAPHS.promise)).toMatchObject({ outcome: 'unchanged' })
    expect(await take(PARAGRAPHS.budget)).toMatchObject({ outcome: 'new-version', articleId })
    const parts = await test.db.articleVersionPart.findMany({
      where: { newsroomId: ctx.actor.newsroomId },
      select: { number: true, version: { select: { number: true } }, snapshot: { select: { sourceUrl: true } } },
      orderBy: { version: { number: 'asc' } },
    })
    expect(parts).toEqual([
      { number: 2, version: { number: 1 }, snapshot: { sourceUrl: `${address}?page=2` } },
      { number: 2, version: { number: 2 }, snapshot: { sourceUrl: `${address}?page=2` } },
    ])
    // The first page is kept once.
    expect(await test.db.snapshot.count({ where: { newsroomId: ctx.actor.newsroomId } })).toBe(3)
  })
})

describe('what is no new version', () => {
  it('a link to the same page that says who led there', async () => {
    const { articleId } = await fetchPage(ctx)
    const text = 'Wali Kota Surya Wibisana berjanji memperbaiki tanggul Muara Kelapa sebelum musim hujan tiba.'
    const sourceUrl = 'https://lentera.example/kota/tanggul?utm_source=umpan&fbclid=x#komentar'
    expect(await importText(ctx, { text, sourceUrl })).toMatchObject({ outcome: 'new-version', articleId })
  })

  it('an older text that comes in once more with a file or a table', async () => {
    const a = aRow({ file: 'satu' })
    const b = aRow({ file: 'satu', text: 'Warga membuka lagi tanggul itu pada sore hari bersama petugas kota.' })
    const rows = [a, b].map((line, index) => ({ number: index + 1, bytes: new TextEncoder().encode(line) }))
    const outcomes = async () => (await importRows(ctx, 'berita.jsonl', rows)).map(({ outcome }) => outcome)
    expect(await outcomes()).toEqual(['new', 'new-version'])
    expect(await outcomes()).toEqual(['unchanged', 'unchanged'])
    expect(await versionsOf(ctx)).toBe(2)
  })

  it('articles that all name the front page of their site as their address', async () => {
    const text = (place: string) => `Jembatan ${place} ditutup mulai malam ini untuk perbaikan selama dua pekan penuh.`
    const sourceUrl = 'https://warta.example/'
    const outcomes = await Promise.all(
      ['Kali Anyar', 'Bukit Sirih'].map((at) => importText(ctx, { text: text(at), sourceUrl })),
    )
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['new', 'new'])
  })
})
