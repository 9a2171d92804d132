import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { saveAnnotation } from '@/lib/server/annotations/save-annotation'
import { getArticleForReview, type ArticleForReview } from '@/lib/server/articles/get-article-for-review'
import { listAlterations } from '@/lib/server/articles/list-alterations'
import type { Context } from '@/lib/server/db/context'
import { decideQuotation } from '@/lib/server/quotations/decide-quotation'
import { saveQuotation } from '@/lib/server/quotations/save-quotation'
import { describeSpan } from '@/lib/selectors/describe-span'
import { changed, fetchPage, PAGE, PARAGRAPHS, quotationOf } from '@/tests/factories/a-changing-page'
import { aContext } from '@/tests/factories/a-context'
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

const selectorsOf = (text: string, words: string) => {
  const start = text.indexOf(words)
  const selectors = describeSpan(text, { start, end: start + words.length })
  if (!selectors) throw new Error(`no words ${words}`)
  return selectors
}
const expectExactSlices = ({ version, quotations, annotations }: ArticleForReview) => {
  for (const { contentSpans, text } of quotations) {
    expect(contentSpans.map(({ start, end }) => version.text.slice(start, end)).join(' ')).toBe(text)
  }
  for (const { span, selectors } of annotations) {
    expect(version.text.slice(span.start, span.end)).toBe(selectors.quote.exact)
  }
}

describe('a page that changed', () => {
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
})
