import iconv from 'iconv-lite'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findBrokenLink } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import { confirmMapping } from '@/lib/server/imports/confirm-mapping'
import { describeTable } from '@/lib/server/imports/describe-table'
import { finishUpload } from '@/lib/server/imports/finish-upload'
import { getImport } from '@/lib/server/imports/get-import'
import { listImportItems } from '@/lib/server/imports/list-import-items'
import { listImports } from '@/lib/server/imports/list-imports'
import { readImport } from '@/lib/server/imports/read-import'
import { retryItem, retryRefused } from '@/lib/server/imports/retry-refused'
import { saveUploadChunk } from '@/lib/server/imports/save-upload-chunk'
import { startUpload } from '@/lib/server/imports/start-upload'
import { stopImport } from '@/lib/server/imports/stop-import'
import { aColleague } from '@/tests/factories/a-colleague'
import { aContext } from '@/tests/factories/a-context'
import { aRow, aTable } from '@/tests/factories/a-table'
import { aStartedTable, anUpload } from '@/tests/factories/an-upload'
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

const reading = (signal = new AbortController().signal) => ({ signal, alsoWrite: async () => undefined })
const read = (importId: string) => readImport(ctx, { importId }, reading())
const itemsOf = async (importId: string) => (await listImportItems(ctx, { importId, limit: 200 })).items
const eventsOf = (subjectId: string) =>
  test.db.auditEvent.findMany({ where: { subjectId }, orderBy: { sequence: 'asc' } })
const countChunks = () => test.db.uploadChunk.count({ where: { newsroomId: ctx.actor.newsroomId } })
const countArticles = () => test.db.article.count({ where: { newsroomId: ctx.actor.newsroomId } })
const waitingJobs = (importId: string) =>
  test.db.$queryRaw`select key from graphile_worker.jobs where key = ${`read-import:${importId}`}`

const CSV = [
  'Judul;Isi;Tautan;Tanggal;Media;Penulis',
  'Jembatan dibuka;"Jembatan dibuka lagi.\n\n""Kami lega,"" kata Lurah Siti Anggraini, Senin.";https://pesisir.example/1;3 Maret 2026 10:15 WIB;Kabar Pesisir;Gita',
  'Pasar "baru" sepi;Pasar sepi sejak pagi;https://pesisir.example/2;;;',
  'Pasar ramai;"Pasar ramai. ""Harga turun,"" ujar Pedagang Budi Setia.";https://pesisir.example/3;;;',
].join('\n')

describe('a table that is sent', () => {
  it('waits for somebody to say which column is what, with samples and a guess', async () => {
    const { importId } = await anUpload(ctx, { fileName: 'arsip.csv', content: CSV, pieceBytes: 50 })
    expect(await getImport(ctx, { importId })).toMatchObject({ state: 'MAPPING', kind: 'TABLE', isKept: true })
    const { columns, guess } = await describeTable(ctx, { importId })
    expect(columns[0]).toEqual({ name: 'Judul', samples: ['Jembatan dibuka', 'Pasar ramai'] })
    expect(guess).toEqual({
      mapping: { title: 'Judul', text: 'Isi', url: 'Tautan', published: 'Tanggal', outlet: 'Media', byline: 'Penulis' },
      isCertain: true,
    })
    expect(await waitingJobs(importId)).toEqual([])
    expect(await eventsOf(importId)).toMatchObject([{ action: 'import.start', data: { name: 'arsip.csv' } }])
  })

  it('is read when its columns are told, and its articles are what its cells say', async () => {
    const importId = await aStartedTable(ctx, { fileName: 'arsip.csv', content: CSV })
    expect(await waitingJobs(importId)).toHaveLength(1)
    expect(await read(importId)).toBe(true)
    expect(await itemsOf(importId)).toMatchObject([
      { number: 1, source: 'arsip.csv:2', outcome: 'NEW', article: { headline: 'Jembatan dibuka' } },
      { number: 2, source: 'arsip.csv:5', outcome: 'REFUSED', reason: 'import.brokenQuotes', details: { line: 5 } },
      { number: 3, source: 'arsip.csv:6', outcome: 'NEW', article: { headline: 'Pasar ramai' } },
    ])
    const article = await test.db.article.findFirstOrThrow({
      where: { newsroomId: ctx.actor.newsroomId, headline: 'Jembatan dibuka' },
      include: { outlet: true, versions: { include: { quotations: true, snapshot: true } } },
    })
    expect(article).toMatchObject({
      ...{ canonicalUrl: 'https://pesisir.example/1', outlet: { name: 'Kabar Pesisir' }, bylines: ['Gita'] },
      publishedAt: new Date('2026-03-03T03:15:00.000Z'),
      versions: [{ quotations: [{ text: 'Kami lega,' }], snapshot: { mediaType: 'text/csv' } }],
    })
    expect(await getImport(ctx, { importId })).toMatchObject({
      state: 'DONE',
      total: 3,
      counts: { NEW: 2, REFUSED: 1 },
    })
    expect((await eventsOf(importId)).map(({ action }) => action)).toEqual(['import.start', 'import.map'])
    expect(await findBrokenLink(test.db, ctx.actor.newsroomId)).toBeNull()
  })

  it('is let go of when all of it came in, and not before', async () => {
    const importId = await aStartedTable(ctx, { content: aTable(3) })
    expect(await countChunks()).toBeGreaterThan(0)
    await read(importId)
    expect(await getImport(ctx, { importId })).toMatchObject({ state: 'DONE', isKept: false, counts: { NEW: 3 } })
    expect(await countChunks()).toBe(0)
  })

  it.each(['utf-16le', 'utf-16be', 'windows-1252'])('may be written in %s', async (encoding) => {
    const content = new Uint8Array(
      iconv.encode('judul,isi\nKafe,"“Kami siap,” kata Lurah Rina Wardhani di kafé itu."\n', encoding, {
        addBOM: true,
      }),
    )
    const importId = await aStartedTable(ctx, { fileName: 'a.csv', content, pieceBytes: 7 })
    await read(importId)
    const version = await test.db.articleVersion.findFirstOrThrow({ where: { newsroomId: ctx.actor.newsroomId } })
    expect(version.text).toBe('“Kami siap,” kata Lurah Rina Wardhani di kafé itu.')
  })

  it('sent twice at once gives each article once', async () => {
    const [one, two] = [
      await aStartedTable(ctx, { content: aTable(60) }),
      await aStartedTable(ctx, { content: aTable(60) }),
    ]
    await Promise.all([read(one), read(two)])
    expect(await countArticles()).toBe(60)
    const [first, second] = [await getImport(ctx, { importId: one }), await getImport(ctx, { importId: two })]
    expect(first.counts.NEW + second.counts.NEW).toBe(60)
    expect(first.counts.UNCHANGED + second.counts.UNCHANGED).toBe(60)
  })

  it('goes on where it was left, whoever reads it', async () => {
    const importId = await aStartedTable(ctx, { content: aTable(50) })
    const stopping = new AbortController()
    stopping.abort()
    expect(await readImport(ctx, { importId }, reading(stopping.signal))).toBe(false)
    const { counts } = await getImport(ctx, { importId })
    expect(counts.NEW).toBeGreaterThan(0)
    expect(counts.NEW).toBeLessThan(50)
    await Promise.all([read(importId), read(importId)])
    expect(await getImport(ctx, { importId })).toMatchObject({ state: 'DONE', counts: { NEW: 50, UNCHANGED: 0 } })
    expect((await itemsOf(importId)).map(({ number }) => number)).toEqual(Array.from({ length: 50 }, (_, at) => at + 1))
  })

  it('takes in nothing of a batch whose transaction fails', async () => {
    const importId = await aStartedTable(ctx, { content: aTable(20) })
    const failing = { ...reading(), alsoWrite: () => Promise.reject(new Error('no power')) }
    await expect(readImport(ctx, { importId }, failing)).rejects.toThrow('no power')
    expect(await countArticles()).toBe(0)
    expect(await itemsOf(importId)).toEqual([])
  })
})

describe('what was refused', () => {
  const content = [aRow({ file: 'satu' }), '{"file": "patah"', JSON.stringify({ text: 5 }), aRow({ file: 'dua' })].join(
    '\n',
  )

  it('says why, and can be tried again, all of it or one', async () => {
    const importId = await aStartedTable(ctx, { content })
    await read(importId)
    const refused = (await listImportItems(ctx, { importId, outcome: 'REFUSED' })).items
    expect(refused.map(({ reason, details }) => [reason, details])).toEqual([
      ['import.notJson', {}],
      ['import.notAnArticle', { field: 'text' }],
    ])
    expect(await retryRefused(ctx, { importId })).toEqual({ count: 2 })
    expect(await getImport(ctx, { importId })).toMatchObject({ state: 'RUNNING', counts: { WAITING: 2, NEW: 2 } })
    await read(importId)
    expect(await getImport(ctx, { importId })).toMatchObject({
      state: 'DONE',
      counts: { REFUSED: 2, NEW: 2, UNCHANGED: 0 },
    })
    expect(await retryItem(ctx, { itemId: refused[0]?.id ?? '' })).toEqual({ count: 1 })
    await read(importId)
    const { attempts } = await test.db.importItem.findFirstOrThrow({ where: { id: refused[0]?.id ?? '' } })
    expect(attempts).toBe(3)
    expect((await eventsOf(importId)).map(({ action }) => action)).toEqual(
      ['import.start', 'import.map', 'import.retry', 'import.retry'], // prettier-ignore
    )
  })

  it('cannot be tried again when what was sent is gone', async () => {
    const importId = await aStartedTable(ctx, { content })
    await read(importId)
    await test.db.uploadChunk.deleteMany({ where: { newsroomId: ctx.actor.newsroomId } })
    await expect(retryRefused(ctx, { importId })).rejects.toMatchObject({ reason: 'import.uploadGone' })
  })

  it('nothing to try again is nothing to do', async () => {
    const importId = await aStartedTable(ctx, { content: `${content}\n` })
    await read(importId)
    const [first] = await itemsOf(importId)
    expect(await retryItem(ctx, { itemId: first?.id ?? '' })).toEqual({ count: 0 })
  })
})

describe('an import that is stopped', () => {
  it('takes in no more, and goes on when it is tried again', async () => {
    const importId = await aStartedTable(ctx, { content: aTable(40) })
    const stopping = new AbortController()
    stopping.abort()
    await readImport(ctx, { importId }, reading(stopping.signal))
    await stopImport(ctx, { importId })
    expect(await waitingJobs(importId)).toEqual([])
    const before = await countArticles()
    await read(importId)
    expect(await countArticles()).toBe(before)
    await expect(stopImport(ctx, { importId })).rejects.toMatchObject({
      code: 'CONFLICT',
      current: { state: 'STOPPED' },
    })
    await retryRefused(ctx, { importId })
    await read(importId)
    expect(await getImport(ctx, { importId })).toMatchObject({ state: 'DONE', counts: { NEW: 40 } })
    expect((await eventsOf(importId)).map(({ action }) => action)).toEqual(
      ['import.start', 'import.map', 'import.stop', 'import.retry'], // prettier-ignore
    )
  })
})

describe('the doors of an import', () => {
  it('refuse a table that is not whole, empty, or no table', async () => {
    const { uploadId } = await startUpload(ctx, { fileName: 'a.csv', byteLength: 10 })
    await expect(finishUpload(ctx, { uploadId })).rejects.toMatchObject({ reason: 'import.uploadIncomplete' })
    await saveUploadChunk(ctx, { uploadId, number: 1, bytes: new Uint8Array(10).fill(97) })
    await expect(finishUpload(ctx, { uploadId })).rejects.toMatchObject({ reason: 'import.uploadIncomplete' })
    await expect(startUpload(ctx, { fileName: 'a.exe', byteLength: 10 })).rejects.toMatchObject({
      reason: 'import.notInPieces',
    })
    await expect(anUpload(ctx, { fileName: 'b.csv', content: 'judul,isi\n' })).rejects.toMatchObject({
      reason: 'import.noRows',
    })
    await expect(
      anUpload(ctx, { fileName: 'c.csv', content: new Uint8Array([0x50, 0x4b, 3, 4, 0]) }),
    ).rejects.toMatchObject({ reason: 'import.binary' })
    expect((await listImports(ctx)).items.map(({ state }) => state)).toEqual(['STOPPED', 'STOPPED', 'MAPPING'])
    expect(await countChunks()).toBe(1)
  })

  it('refuse a mapping of columns that are not there, or a second one', async () => {
    const { importId, uploadId } = await anUpload(ctx, { content: aTable(2) })
    await expect(confirmMapping(ctx, { importId, mapping: { text: 'isi' } })).rejects.toMatchObject({
      reason: 'import.unknownColumn',
    })
    await confirmMapping(ctx, { importId, mapping: { text: 'text' } })
    await expect(confirmMapping(ctx, { importId, mapping: { text: 'text' } })).rejects.toMatchObject({
      code: 'CONFLICT',
    })
    await expect(saveUploadChunk(ctx, { uploadId, number: 0, bytes: new Uint8Array([1]) })).rejects.toMatchObject({
      code: 'CONFLICT',
    })
  })

  it('are closed to viewers, and to other newsrooms nothing is there', async () => {
    const importId = await aStartedTable(ctx, { content: aTable(2) })
    const viewer = await aColleague(ctx, 'VIEWER')
    const stranger = await aContext(test.db)
    const [itemId] = ['00000000-0000-7000-8000-000000000000']
    const doors: ((who: Context) => Promise<unknown>)[] = [
      (who) => startUpload(who, { fileName: 'a.csv', byteLength: 1 }),
      (who) => getImport(who, { importId }),
      (who) => stopImport(who, { importId }),
      (who) => retryRefused(who, { importId }),
      (who) => retryItem(who, { itemId }),
      (who) => describeTable(who, { importId }),
      (who) => readImport(who, { importId }, reading()),
    ]
    for (const door of doors) await expect(door(viewer)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    for (const door of doors.slice(1)) await expect(door(stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await listImports(stranger)).items).toEqual([])
    expect((await listImportItems(stranger, { importId })).items).toEqual([])
  })
})

describe('the list of items', () => {
  it('comes in pages and by outcome', async () => {
    const importId = await aStartedTable(ctx, { content: `${aTable(5)}{"text": 1}\n` })
    await read(importId)
    const first = await listImportItems(ctx, { importId, limit: 4 })
    expect(first.items.map(({ number }) => number)).toEqual([1, 2, 3, 4])
    const second = await listImportItems(ctx, { importId, limit: 4, cursor: first.nextCursor ?? '' })
    expect(second).toMatchObject({ items: [{ number: 5 }, { number: 6, outcome: 'REFUSED' }], nextCursor: null })
    expect((await listImportItems(ctx, { importId, outcome: 'NEW' })).items).toHaveLength(5)
    await expect(listImportItems(ctx, { importId, cursor: 'x' })).rejects.toMatchObject({ reason: 'cursor.invalid' })
  })
})
