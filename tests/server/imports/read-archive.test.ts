import { brotliCompressSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { ZipFile } from 'yazl'
import { MAX_ARTICLE_BYTES } from '@/lib/article/article-limits'
import type { ArchiveItem } from '@/lib/server/imports/archived-page'
import { readArchive } from '@/lib/server/imports/read-archive'
import { aWarc, type GivenRecord } from '@/tests/factories/a-warc'

async function* inChunks(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const read = async (bytes: Uint8Array, size = 1000) => {
  const items: ArchiveItem[] = []
  for await (const item of readArchive(inChunks(bytes, size))) items.push(item)
  return items
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const outline = (items: readonly ArchiveItem[]) =>
  items.map((item) =>
    'error' in item
      ? `${item.number} ${item.error.reason}`
      : `${item.number} ${item.url} ${text(item.bytes).slice(0, 40)}`,
  )

const PAGE = '<html><body><p>Dermaga baru dibuka, kata Bupati.</p></body></html>'
const RECORDS: readonly GivenRecord[] = [
  { type: 'warcinfo', body: 'software: kamera-arsip\r\n' },
  { type: 'request', url: 'https://kabarnusa.example/1', http: ['GET /1 HTTP/1.1'], body: '' },
  { url: 'https://kabarnusa.example/1', body: PAGE },
  { url: 'https://kabarnusa.example/foto.png', http: ['HTTP/1.1 200 OK', 'Content-Type: image/png'], body: 'PNG' },
  {
    url: 'https://kabarnusa.example/lama',
    http: ['HTTP/1.1 301 Moved', 'Content-Type: text/html', 'Location: /1'],
    body: PAGE,
  },
  {
    ...{ type: 'resource', url: 'https://kabarnusa.example/2', contentType: 'text/html' },
    ...{ date: '2025-12-31T23:59:59.123Z', body: PAGE.replace('Dermaga', 'Pasar') },
  },
  { type: 'revisit', url: 'https://kabarnusa.example/1', body: '' },
]
const PAGES = [
  '3 https://kabarnusa.example/1 <html><body><p>Dermaga baru dibuka, kata',
  '6 https://kabarnusa.example/2 <html><body><p>Pasar baru dibuka, kata B',
]

const aWacz = async (files: Readonly<Record<string, Buffer>>): Promise<Buffer> => {
  const zip = new ZipFile()
  for (const [name, bytes] of Object.entries(files)) zip.addBuffer(bytes, name, { compress: !name.endsWith('.gz') })
  zip.end()
  const chunks: Uint8Array[] = []
  for await (const chunk of zip.outputStream as AsyncIterable<Uint8Array>) chunks.push(chunk)
  return Buffer.concat(chunks)
}

describe('a WARC file', () => {
  test.each([
    ['plain', aWarc(RECORDS), 1000],
    ['plain, a byte at a time', aWarc(RECORDS), 1],
    ['packed record by record', aWarc(RECORDS, true), 700],
    ['packed as a whole', gzipSync(aWarc(RECORDS)), 1 << 20],
  ])('%s gives its pages in their order', async (_, bytes, size) => {
    expect(outline(await read(bytes, size))).toEqual(PAGES)
  })

  it('gives each page its own date, media type and charset', async () => {
    expect(await read(aWarc(RECORDS))).toMatchObject([
      { date: new Date('2026-03-02T02:15:00Z'), mediaType: 'text/html', charset: 'utf-8' },
      { date: new Date('2025-12-31T23:59:59.123Z'), mediaType: 'text/html', charset: null },
    ])
  })

  test.each([
    ['gzip', 'gzip', gzipSync(PAGE)],
    ['br', 'br', brotliCompressSync(PAGE)],
    ['gzip that the crawler unpacked', 'gzip', Buffer.from(PAGE)],
  ])('gives a body in %s as its reader saw it', async (_, encoding, body) => {
    const http = ['HTTP/1.1 200 OK', 'Content-Type: text/html', `Content-Encoding: ${encoding}`]
    const [item] = await read(aWarc([{ url: 'https://a.example/', http, body }]))
    expect(item && 'bytes' in item ? text(item.bytes) : item).toBe(PAGE)
  })

  it('joins a body that was sent in chunks', async () => {
    const http = ['HTTP/1.1 200 OK', 'Content-Type: text/html', 'Transfer-Encoding: chunked']
    const half = PAGE.slice(0, 30)
    const rest = PAGE.slice(30)
    const body = `${half.length.toString(16)}\r\n${half}\r\n${rest.length.toString(16)}\r\n${rest}\r\n0\r\n\r\n`
    const [item] = await read(aWarc([{ url: 'https://a.example/', http, body }]))
    expect(item && 'bytes' in item ? text(item.bytes) : item).toBe(PAGE)
  })

  it('refuses a page that is too large by itself, and goes on', async () => {
    const large = Buffer.alloc(MAX_ARTICLE_BYTES + 1, 'x')
    const http = ['HTTP/1.1 200 OK', 'Content-Type: text/html', 'Content-Encoding: gzip']
    const records = [
      { url: 'https://a.example/besar', body: large },
      { url: 'https://a.example/bom', http, body: gzipSync(large) },
      { url: 'https://a.example/2', body: PAGE },
    ]
    expect(outline(await read(aWarc(records), 1 << 16))).toEqual([
      '1 import.tooLarge',
      '2 import.tooLargeUnpacked',
      '3 https://a.example/2 <html><body><p>Dermaga baru dibuka, kata',
    ])
  })

  test.each([
    ['in a body', aWarc(RECORDS), 'Pasar', '6 import.archiveCut'],
    ['in a head', aWarc(RECORDS), 'WARC-Date: 2025', '6 import.archiveCut'],
  ])('cut %s gives what stands before the cut, and one refusal', async (_, bytes, mark, refusal) => {
    const items = outline(await read(bytes.subarray(0, bytes.indexOf(mark))))
    expect(items[0]).toBe(PAGES[0])
    expect(items).toHaveLength(2)
    expect(items[1]).toBe(refusal)
  })

  it.each([
    ['record by record', aWarc(RECORDS, true)],
    ['as a whole', gzipSync(aWarc(RECORDS), { level: 0 })],
  ])('cut near its end and packed %s loses no page before the cut', async (_, bytes) => {
    const items = outline(await read(bytes.subarray(0, bytes.length - 12), 1 << 20))
    expect(items.slice(0, -1)).toEqual(expect.arrayContaining(PAGES.slice(0, -1)))
    expect(items.at(-1)).toContain('import.archiveCut')
  })

  it('cut anywhere, packed or not, gives whole pages and at most one refusal at the end', async () => {
    const files = [aWarc(RECORDS), aWarc(RECORDS, true)]
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), fc.double({ min: 0, max: 1, noNaN: true }), async (bytes, share) => {
        const items = outline(await read(bytes.subarray(0, Math.floor(bytes.length * share))))
        const pages = items.filter((item) => !item.includes(' import.'))
        expect(pages).toEqual(PAGES.slice(0, pages.length))
        const refusals = items.filter((item) => item.includes(' import.'))
        expect(refusals.length).toBeLessThanOrEqual(1)
        if (refusals[0] !== undefined) expect(items.at(-1)).toBe(refusals[0])
      }),
      { numRuns: 100 },
    )
  })

  it('damaged anywhere ends with a refusal or goes on, and never throws', async () => {
    const files = [aWarc(RECORDS), aWarc(RECORDS, true)]
    const change = fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(255))
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), fc.array(change, { maxLength: 10 }), async (bytes, changes) => {
        const damaged = Buffer.from(bytes)
        for (const [share, byte] of changes) damaged[Math.floor(bytes.length * share)] = byte
        expect((await read(damaged)).length).toBeLessThan(20)
      }),
      { numRuns: 100 },
    )
  })

  test.each([
    ['import.archiveUnknown', Buffer.from('Bukan arsip sama sekali')],
    ['import.archiveUnknown', gzipSync('Bukan arsip sama sekali')],
    ['import.archiveUnknown', Buffer.alloc(0)],
    ['import.archiveBroken', Buffer.concat([Buffer.from('WARC/1.0\r\nX: '), Buffer.alloc(2 * 1024 * 1024, 'x')])],
    ['import.archiveBroken', Buffer.from('WARC/1.0\r\nWARC-Type: response\r\nContent-Length: banyak\r\n\r\n')],
    ['import.archiveBroken', Buffer.from('WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -5\r\n\r\n')],
    [
      'import.archiveBomb',
      gzipSync(
        Buffer.concat([
          aWarc(RECORDS.slice(0, 1)),
          Buffer.from('WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: 99999999\r\n\r\n'),
          Buffer.alloc(99_999_999),
        ]),
      ),
    ],
  ])('is refused with %s', async (reason, bytes) => {
    expect((await read(bytes, 1 << 16)).map((item) => ('error' in item ? item.error.reason : 'a page'))).toEqual([
      reason,
    ])
  })
})

describe('a WACZ file', () => {
  it('gives the pages of the WARC files inside it', async () => {
    const wacz = await aWacz({
      'datapackage.json': Buffer.from('{}'),
      'archive/a.warc.gz': aWarc(RECORDS, true),
      'archive/b.warc': aWarc([{ url: 'https://kabarnusa.example/3', body: PAGE }]),
    })
    expect(outline(await read(wacz))).toEqual([
      ...PAGES,
      '8 https://kabarnusa.example/3 <html><body><p>Dermaga baru dibuka, kata',
    ])
  })

  it('is refused when it is cut, damaged or holds no WARC', async () => {
    const wacz = await aWacz({ 'archive/a.warc.gz': aWarc(RECORDS, true) })
    expect(outline(await read(wacz.subarray(0, wacz.length - 30)))).toEqual(['1 import.archiveCut'])
    expect(outline(await read(await aWacz({ 'a.txt': Buffer.from('halo') })))).toEqual(['1 import.archiveUnknown'])
  })

  it('gives what one cut WARC inside it holds, says so, and goes on with the next', async () => {
    const whole = aWarc(RECORDS)
    const wacz = await aWacz({
      'archive/a.warc': whole.subarray(0, whole.indexOf('Pasar')),
      'archive/b.warc': aWarc([{ url: 'https://kabarnusa.example/3', body: PAGE }]),
    })
    expect(outline(await read(wacz))).toEqual([
      PAGES[0],
      '6 import.archiveCut',
      '7 https://kabarnusa.example/3 <html><body><p>Dermaga baru dibuka, kata',
    ])
  })
})

it('keeps one record in memory, however many there are', async () => {
  const record = aWarc([{ url: 'https://a.example/', body: PAGE + ' '.repeat(1_000_000) }])
  async function* many() {
    for (let count = 0; count < 400; count++) yield* inChunks(record, 1 << 16)
  }
  let pages = 0
  let peak = 0
  const before = process.memoryUsage().arrayBuffers
  for await (const item of readArchive(many())) {
    if ('bytes' in item) pages++
    peak = Math.max(peak, process.memoryUsage().arrayBuffers - before)
  }
  expect(pages).toBe(400)
  // Of 400 MB read; what is dropped waits for the collector a while.
  expect(peak).toBeLessThan(150 * 1024 * 1024)
})
