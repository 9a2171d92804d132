import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { importCommand } from '@/lib/cli/import'
import type { Context } from '@/lib/server/db/context'
import { takeInUrl } from '@/lib/server/imports/take-in-url'
import { aContext } from '@/tests/factories/a-context'
import { anArticlePage } from '@/tests/factories/an-article-page'
import { aWebServer, page, status, type WebServer } from '@/tests/factories/a-web-server'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

let database: TestDatabase
let ctx: Context
let site: WebServer
let folder: string
let printed: string[]

const PARTS = ['Hujan turun sejak malam di hulu sungai.', 'Tanggul di sisi timur sudah ditambal warga.']
const partPage = (number: number, next: string | null) =>
  page(
    anArticlePage({
      headline: 'Sungai meluap lagi',
      said: `Kami berjaga sampai hari ke-${number}`,
      more: [PARTS[number - 1] ?? 'Bantuan datang dari tiga kecamatan tetangga.'],
      head: next === null ? '' : `<link rel="next" href="${next}">`,
    }),
  )

beforeAll(async () => {
  database = await createTestDatabase()
  ctx = await aContext(database.db)
  folder = await mkdtemp(join(tmpdir(), 'kutip-test-'))
  site = await aWebServer({
    '/satu': page(anArticlePage({ headline: 'Pasar pindah' })),
    '/dua': page(anArticlePage({ headline: 'Pasar dibuka' })),
    '/rusak': status(500),
    '/sungai-meluap-lagi-1234': partPage(1, '/sungai-meluap-lagi-1234?page=2'),
  })
})
beforeEach(() => {
  vi.stubEnv('DATABASE_URL', database.url)
  vi.stubEnv('FETCH_ALLOWED_HOSTS', site.host)
  vi.stubEnv('FETCH_DELAY_MS', '0')
  printed = []
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk, ...rest) => {
    printed.push(chunk.toString())
    for (const done of rest) if (typeof done === 'function') (done as () => void)()
    return true
  })
})
afterEach(() => vi.unstubAllEnvs())
afterAll(async () => {
  await site.close()
  await rm(folder, { recursive: true })
  await database.dispose()
})

describe('kutip import with addresses', () => {
  test('fetches them without a worker and says of each what became of it', async () => {
    const list = join(folder, 'alamat.txt')
    await writeFile(list, `# dari rapat pagi\r\n\r\n${site.origin}/dua\r\n${site.origin}/rusak\r\n`)
    expect(await importCommand([`${site.origin}/satu`], { urls: list })).toBe(1)
    const lines = printed
      .join('')
      .trim()
      .split('\n')
      .map((line) => line.split('\t'))
    const byUrl = new Map(lines.map(([url = '', outcome, ...rest]) => [url, [outcome, rest.at(-1)]]))
    expect(byUrl).toEqual(
      new Map([
        [`${site.origin}/satu`, ['new', 'Pasar pindah']],
        [`${site.origin}/dua`, ['new', 'Pasar dibuka']],
        [`${site.origin}/rusak`, ['refused', 'the server 127.0.0.1 has a problem (500)']],
      ]),
    )
    printed = []
    expect(await importCommand([`${site.origin}/satu`], {})).toBe(0)
    expect(printed.join('')).toContain('\tunchanged\t')
  })

  test('names a list that is not there', async () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    expect(await importCommand([], { urls: join(folder, 'tidak-ada.txt') })).toBe(2)
  })
})

describe('an article in several pages', () => {
  test('comes in as one, as far as its pages are there', async () => {
    const whole = await aWebServer({
      '/sungai-meluap-lagi-1234': (request, response) => {
        const number = Number(new URL(request.url ?? '/', 'http://here.test').searchParams.get('page') ?? 1)
        if (number > 3) return void status(404)(request, response)
        partPage(number, `/sungai-meluap-lagi-1234?page=${number + 1}`)(request, response)
      },
    })
    vi.stubEnv('FETCH_ALLOWED_HOSTS', whole.host)
    const { articleId, outcome } = await takeInUrl(ctx, `${whole.origin}/sungai-meluap-lagi-1234`)
    expect(outcome).toBe('new')
    expect(whole.paths.filter((path) => path !== '/robots.txt')).toHaveLength(4)
    const version = await database.db.articleVersion.findFirstOrThrow({
      where: { articleId },
      include: { parts: true },
    })
    for (const words of [...PARTS, 'hari ke-1', 'hari ke-2', 'hari ke-3']) expect(version.text).toContain(words)
    expect(version.parts.map(({ number }) => number)).toEqual([2, 3])
    await whole.close()
  })

  test('of which one cannot be had now does not come in by half', async () => {
    const broken = await aWebServer({
      '/sungai-meluap-lagi-1234': (request, response) => {
        const isFirst = !request.url?.includes('page=')
        const answer = isFirst ? partPage(1, '/sungai-meluap-lagi-1234?page=2') : status(503)
        answer(request, response)
      },
    })
    vi.stubEnv('FETCH_ALLOWED_HOSTS', broken.host)
    const articles = await database.db.article.count()
    await expect(takeInUrl(ctx, `${broken.origin}/sungai-meluap-lagi-1234`)).rejects.toMatchObject({
      reason: 'fetch.server',
    })
    expect(await database.db.article.count()).toBe(articles)
    await broken.close()
  })

  test('that never ends is no article', async () => {
    const endless = await aWebServer({
      '/sungai-meluap-lagi-1234': (request, response) => {
        const number = Number(new URL(request.url ?? '/', 'http://here.test').searchParams.get('page') ?? 1)
        partPage(number, `/sungai-meluap-lagi-1234?page=${number + 1}`)(request, response)
      },
    })
    vi.stubEnv('FETCH_ALLOWED_HOSTS', endless.host)
    await expect(takeInUrl(ctx, `${endless.origin}/sungai-meluap-lagi-1234`)).rejects.toMatchObject({
      reason: 'fetch.tooManyParts',
    })
    expect(endless.paths).toHaveLength(1 + 20)
    await endless.close()
  })
})
