import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Context } from '@/lib/server/db/context'
import { getImport } from '@/lib/server/imports/get-import'
import { listImportItems } from '@/lib/server/imports/list-import-items'
import { readImport } from '@/lib/server/imports/read-import'
import { aContext } from '@/tests/factories/a-context'
import { anUpload } from '@/tests/factories/an-upload'
import { aWarc, type GivenRecord } from '@/tests/factories/a-warc'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

let test: TestDatabase
let ctx: Context
beforeAll(async () => {
  test = await createTestDatabase()
})
beforeEach(async () => {
  ctx = await aContext(test.db, { role: 'REVIEWER' })
})
afterAll(() => test.dispose())

const page = (name: string, time = '2 jam yang lalu') =>
  `<html><head><title>${name} Dibuka</title></head><body><article><h1>${name} Dibuka</h1><span class="date">${time}</span><p>${name} dibuka oleh Bupati Rangga Saputra di hadapan ratusan nelayan dari lima kecamatan.</p><p>"Ini milik nelayan," kata Rangga di dermaga seusai peresmian itu.</p></article></body></html>`

const RECORDS: readonly GivenRecord[] = [
  { type: 'warcinfo', body: 'software: kamera-arsip\r\n' },
  { url: 'https://kabarnusa.example/dermaga', body: page('Dermaga'), date: '2025-03-02T02:30:00Z' },
  { url: 'https://kabarnusa.example/foto.png', http: ['HTTP/1.1 200 OK', 'Content-Type: image/png'], body: 'PNG' },
  { url: 'https://kabarnusa.example/kosong', body: '<html><body><div id="app"></div></body></html>' },
  { url: 'https://kabarnusa.example/pasar', body: page('Pasar', '1 Maret 2025 09:15 WIB') },
]

const takeIn = async (fileName: string, bytes: Buffer) => {
  const { importId } = await anUpload(ctx, { fileName, content: new Uint8Array(bytes), pieceBytes: 500 })
  const reading = { signal: new AbortController().signal, alsoWrite: async () => undefined }
  expect(await readImport(ctx, { importId }, reading)).toBe(true)
  const { items } = await listImportItems(ctx, { importId, limit: 200 })
  return { importId, items }
}

const versionOf = (headline: string) =>
  test.db.articleVersion.findFirstOrThrow({
    where: { newsroomId: ctx.actor.newsroomId, article: { headline } },
    include: { article: true, snapshot: true },
  })

describe('an archive', () => {
  it('gives its pages with their own addresses and dates, and says which hold no article', async () => {
    const { importId, items } = await takeIn('jelajah.warc.gz', aWarc(RECORDS, true))
    expect(items).toMatchObject([
      { number: 1, source: 'https://kabarnusa.example/dermaga', outcome: 'NEW' },
      { number: 2, source: 'https://kabarnusa.example/kosong', outcome: 'REFUSED', reason: 'import.noArticleText' },
      { number: 3, source: 'https://kabarnusa.example/pasar', outcome: 'NEW' },
    ])
    expect(await getImport(ctx, { importId })).toMatchObject({ state: 'DONE', total: 3 })
    const { retrievedAt, article, snapshot } = await versionOf('Dermaga Dibuka')
    expect(retrievedAt).toEqual(new Date('2025-03-02T02:30:00Z'))
    expect(article).toMatchObject({
      canonicalUrl: 'https://kabarnusa.example/dermaga',
      publishedAt: new Date('2025-03-02T00:30:00Z'),
    })
    expect(Buffer.from(snapshot.bytes).toString()).toBe(page('Dermaga'))
  })

  it('cut in the middle gives what stands before the cut and one refusal; the whole one then completes it', async () => {
    const whole = aWarc(RECORDS)
    const cut = await takeIn('jelajah.warc', whole.subarray(0, whole.indexOf('Pasar Dibuka')))
    expect(cut.items).toMatchObject([
      { outcome: 'NEW' },
      { outcome: 'REFUSED' },
      { outcome: 'REFUSED', reason: 'import.archiveCut', source: 'jelajah.warc:5' },
    ])
    const again = await takeIn('jelajah.warc', whole)
    expect(again.items).toMatchObject([{ outcome: 'UNCHANGED' }, { outcome: 'REFUSED' }, { outcome: 'NEW' }])
    expect(await test.db.article.count({ where: { newsroomId: ctx.actor.newsroomId } })).toBe(2)
  })

  it('that holds the later capture of a page first gives its versions in the order of their captures', async () => {
    const url = 'https://kabarnusa.example/pasar'
    const at = (date: string, said: string): GivenRecord => ({
      url,
      body: page('Pasar').replace('nelayan', said),
      date,
    })
    const captures = [at('2025-03-02T02:30:00Z', 'petani'), at('2024-01-05T02:30:00Z', 'pedagang')]
    await takeIn('jelajah.warc', aWarc(captures))
    const versions = await test.db.articleVersion.findMany({
      where: { newsroomId: ctx.actor.newsroomId },
      orderBy: { number: 'asc' },
    })
    expect(versions.map(({ number, retrievedAt }) => [number, retrievedAt.toISOString().slice(0, 10)])).toEqual([
      [1, '2024-01-05'],
      [2, '2025-03-02'],
    ])
    expect(versions[1]?.text).toContain('petani')
  })

  it('that is none is one refusal', async () => {
    const { items } = await takeIn('jelajah.wacz', Buffer.from('bukan arsip'))
    expect(items).toMatchObject([{ outcome: 'REFUSED', reason: 'import.archiveUnknown' }])
  })
})
