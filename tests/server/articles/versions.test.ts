import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { saveAnnotation } from '@/lib/server/annotations/save-annotation'
import { getArticleForReview, type ArticleForReview } from '@/lib/server/articles/get-article-for-review'
import { importArticle } from '@/lib/server/articles/import-article'
import { importRows } from '@/lib/server/articles/import-rows'
import { importText } from '@/lib/server/articles/import-text'
import { listAlterations } from '@/lib/server/articles/list-alterations'
import { findBrokenLink } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import { decideQuotation } from '@/lib/server/quotations/decide-quotation'
import { saveQuotation } from '@/lib/server/quotations/save-quotation'
import { describeSpan } from '@/lib/selectors/describe-span'
import { fetchPage, PAGE, PARAGRAPHS } from '@/tests/factories/a-changing-page'
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

const quotationOf = (article: ArticleForReview, words: string) => {
  const found = article.quotations.find(({ text }) => text.includes(words))
  if (!found) throw new Error(`no quotation of ${words}`)
  return found
}
const selectorsOf = (text: string, words: string) => {
  const start = text.indexOf(words)
  const selectors = describeSpan(text, { start, end: start + words.length })
  if (!selectors) throw new Error(`no words ${words}`)
  return selectors
}
const changed = (change: Partial<Record<keyof typeof PARAGRAPHS, string>>) =>
  Object.values({ ...PARAGRAPHS, ...change }).filter((paragraph) => paragraph !== '')
const expectExactSlices = ({ version, quotations, annotations }: ArticleForReview) => {
  for (const { contentSpans, text } of quotations) {
    expect(contentSpans.map(({ start, end }) => version.text.slice(start, end)).join(' ')).toBe(text)
  }
  for (const { span, selectors } of annotations) {
    expect(version.text.slice(span.start, span.end)).toBe(selectors.quote.exact)
  }
}
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

  it('raises nothing for suggestions that read as before, and links them to what they were', async () => {
    const { articleId } = await fetchPage(ctx)
    const before = await getArticleForReview(ctx, articleId)
    await fetchPage(ctx, { paragraphs: ['Kabar ini diperbarui pada sore hari oleh redaksi kota.', ...PAGE] })
    const after = await getArticleForReview(ctx, articleId)
    expect(after.quotations.map(({ text }) => text)).toEqual(before.quotations.map(({ text }) => text))
    expect((await listAlterations(ctx)).items).toEqual([])
    const carried = await test.db.quotation.findMany({ where: { articleVersionId: after.version.id } })
    expect(carried.map(({ carriedFromId }) => carriedFromId).sort()).toEqual(
      before.quotations.map(({ id }) => id).sort(),
    )
    expectExactSlices(after)
  })

  it('tells beside each quotation of an older version where it stands now, through any number of versions', async () => {
    const { articleId } = await fetchPage(ctx)
    const edits = ['pagi', 'siang', 'sore'].map((time) => `Kabar ini diperbarui pada ${time} hari oleh redaksi kota.`)
    for (const edit of edits) await fetchPage(ctx, { paragraphs: [edit, ...PAGE] })
    await fetchPage(ctx, { paragraphs: changed({ doubt: '' }) })
    const newest = await getArticleForReview(ctx, articleId)
    expect(newest.version.number).toBe(5)
    expect(newest.quotations.every(({ later }) => later === null)).toBe(true)
    const promise = quotationOf(newest, 'Kami mulai bekerja')
    await decideQuotation(ctx, { quotationId: promise.id, version: 1, decision: 'accept' })

    const first = await getArticleForReview(ctx, articleId, 1)
    expect(quotationOf(first, 'Kami mulai bekerja').later).toEqual({
      ...{ id: promise.id, state: 'CONFIRMED', version: 2, inVersion: 5, isAlike: true },
    })
    await test.db.quotation.update({ where: { id: promise.id }, data: { kind: 'MIXED' } })
    const other = await getArticleForReview(ctx, articleId, 1)
    expect(quotationOf(other, 'Kami mulai bekerja').later).toMatchObject({ id: promise.id, isAlike: false })
    // It stood last in the fourth version.
    expect(quotationOf(first, 'tiga kali').later).toMatchObject({ state: 'SUGGESTED', inVersion: 4 })
    const { later } = quotationOf(await getArticleForReview(ctx, articleId, 4), 'tiga kali')
    expect(later).toBeNull()
  })

  it('keeps what people decided, corrected, added and noted where the words are surely the same', async () => {
    const { articleId } = await fetchPage(ctx)
    const { version, quotations } = await getArticleForReview(ctx, articleId)
    const promise = quotationOf({ quotations } as ArticleForReview, 'Kami mulai bekerja')
    const doubt = quotationOf({ quotations } as ArticleForReview, 'tiga kali mendengar')
    await decideQuotation(ctx, { quotationId: doubt.id, version: 1, decision: 'reject' })
    await saveQuotation(ctx, {
      ...{ quotationId: promise.id, version: 1, kind: 'DIRECT', cue: null, source: null, via: ['Balai Kota'] },
      content: [selectorsOf(version.text, 'Kami mulai bekerja minggu depan dan selesai sebelum bulan Oktober')],
      ...{ speaker: { name: 'Surya Wibisana Putra', kind: 'PERSON' }, speakerRole: 'Wali Kota', saidOn: '2026-03-03' },
    })
    await saveQuotation(ctx, {
      ...{ articleVersionId: version.id, kind: 'INDIRECT', cue: null, source: null, via: [], saidOn: null },
      content: [selectorsOf(version.text, 'meminta pengerjaan diawasi bersama')],
      ...{ speaker: { name: 'Warga', kind: 'ANONYMOUS' }, speakerRole: null },
    })
    await saveAnnotation(ctx, {
      ...{ articleVersionId: version.id, quotationId: promise.id, motivation: 'COMMENTING', body: 'Janji yang mana?' },
      selectors: selectorsOf(version.text, 'selesai sebelum bulan Oktober'),
    })

    await fetchPage(ctx, { paragraphs: ['Kabar ini diperbarui pada sore hari oleh redaksi kota.', ...PAGE] })
    const after = await getArticleForReview(ctx, articleId)
    expect(quotationOf(after, 'Kami mulai bekerja')).toMatchObject({
      ...{ state: 'CONFIRMED', speaker: { name: 'Surya Wibisana Putra' }, speakerRole: 'Wali Kota' },
      ...{ via: ['Balai Kota'], saidOn: '2026-03-03', updatedBy: { id: ctx.actor.id } },
    })
    expect(quotationOf(after, 'tiga kali')).toMatchObject({ state: 'REJECTED' })
    expect(quotationOf(after, 'diawasi bersama')).toMatchObject({ state: 'CONFIRMED', origin: 'PERSON' })
    expect(after.annotations).toMatchObject([
      {
        body: 'Janji yang mana?',
        quotationId: quotationOf(after, 'Kami mulai bekerja').id,
        createdBy: { id: ctx.actor.id },
      },
    ])
    expect((await listAlterations(ctx)).items).toEqual([])
    expectExactSlices(after)
    // What stood on the first version stays there.
    expect((await getArticleForReview(ctx, articleId, 1)).annotations).toHaveLength(1)
  })

  it('tells of words that were altered or vanished, each with what stood there and what stands there now', async () => {
    const { articleId } = await fetchPage(ctx)
    await fetchPage(ctx, {
      paragraphs: changed({ promise: PARAGRAPHS.promise.replace('bulan Oktober', 'bulan Desember'), doubt: '' }),
    })
    const { items } = await listAlterations(ctx, { articleId })
    expect(items.map(({ kind, oldText, newText }) => [kind, oldText, newText])).toEqual([
      ['GONE', expect.stringContaining('tiga kali mendengar'), null],
      ['ALTERED', expect.stringContaining('bulan Oktober'), expect.stringContaining('bulan Desember')],
    ])
    const after = await getArticleForReview(ctx, articleId)
    expect(after.openAlterationCount).toBe(2)
    const promise = quotationOf(after, 'bulan Desember')
    expect(promise).toMatchObject({
      state: 'SUGGESTED',
      alterations: [{ kind: 'ALTERED', fromNumber: 1, toNumber: 2 }],
    })
    const before = await getArticleForReview(ctx, articleId, 1)
    expect(quotationOf(before, 'tiga kali').alterations).toMatchObject([{ kind: 'GONE' }])
  })

  it('tells of the same words given to somebody else, and hides nothing that was rejected', async () => {
    const { articleId } = await fetchPage(ctx)
    const { quotations } = await getArticleForReview(ctx, articleId)
    const doubt = quotationOf({ quotations } as ArticleForReview, 'tiga kali')
    await decideQuotation(ctx, { quotationId: doubt.id, version: 1, decision: 'accept' })
    const budget = quotationOf({ quotations } as ArticleForReview, 'anggaran perbaikan')
    await decideQuotation(ctx, { quotationId: budget.id, version: 1, decision: 'reject' })
    await fetchPage(ctx, {
      paragraphs: changed({
        doubt: PARAGRAPHS.doubt.replace('Ketua RT Mira Anindita', 'Lurah Bagus Prakoso'),
        budget: '',
      }),
    })
    const { items } = await listAlterations(ctx, { articleId })
    expect(items).toMatchObject([{ kind: 'ALTERED', quotation: { id: doubt.id } }])
    expect(items[0]?.oldText).toMatch(/Mira Anindita$/)
    expect(items[0]?.newText).toMatch(/Bagus Prakoso$/)
    // The new speaker's words are a suggestion: nobody has confirmed that he said them.
    expect(quotationOf(await getArticleForReview(ctx, articleId), 'tiga kali')).toMatchObject({
      ...{ state: 'SUGGESTED', speaker: { name: 'Bagus Prakoso' } },
    })
  })

  it('asks a person where words stand in two equal places', async () => {
    const sentence = 'Kami sudah tiga kali mendengar janji yang sama dari balai kota'
    const { articleId } = await fetchPage(ctx)
    const { quotations } = await getArticleForReview(ctx, articleId)
    const doubt = quotationOf({ quotations } as ArticleForReview, sentence)
    await decideQuotation(ctx, { quotationId: doubt.id, version: 1, decision: 'accept' })
    const other = `Warga berkumpul di pos ronda. "${sentence}," ujar seorang pedagang pasar.`
    await fetchPage(ctx, {
      paragraphs: changed({ residents: other, doubt: `Ada juga yang kesal. "${sentence}," tutur warga lain.` }),
    })
    const { items } = await listAlterations(ctx, { articleId })
    expect(items.find(({ quotation }) => quotation?.id === doubt.id)).toMatchObject({ kind: 'MOVED', newSpans: null })
    const carried = await test.db.quotation.count({ where: { carriedFromId: doubt.id } })
    expect(carried).toBe(0)
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
