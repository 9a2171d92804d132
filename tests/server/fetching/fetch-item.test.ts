import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { AppError } from '@/lib/errors'
import type { Context } from '@/lib/server/db/context'
import { fetchItem } from '@/lib/server/imports/fetch-item'
import { settleItem } from '@/lib/server/imports/settle-item'
import { startUrlImport } from '@/lib/server/imports/start-url-import'
import { takeInUrl } from '@/lib/server/imports/take-in-url'
import { aContext } from '@/tests/factories/a-context'
import { anArticlePage } from '@/tests/factories/an-article-page'
import { aWebServer, page, status, type Answer, type WebServer } from '@/tests/factories/a-web-server'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

let database: TestDatabase
let ctx: Context
const servers: WebServer[] = []
beforeAll(async () => {
  database = await createTestDatabase()
})
beforeEach(async () => {
  ctx = await aContext(database.db)
  vi.stubEnv('FETCH_DELAY_MS', '0')
})
afterEach(() => vi.unstubAllEnvs())
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()))
  await database.dispose()
})

const aSite = async (answers: Readonly<Record<string, Answer>>): Promise<WebServer> => {
  const server = await aWebServer(answers)
  servers.push(server)
  vi.stubEnv('FETCH_ALLOWED_HOSTS', server.host)
  return server
}

const jobsOf = (name: string) =>
  database.db.$queryRaw<{ payload: { itemId: string; failures?: number }; runAt: Date; key: string }[]>`
    select j.payload, j.run_at as "runAt", j.key from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id
    where t.identifier = ${name} and j.payload->>'newsroomId' = ${ctx.actor.newsroomId} order by j.id`

/** Runs the waiting `fetch-item` jobs of this newsroom, as a worker does, without waiting for their moment. */
const work = async (): Promise<void> => {
  for (const { payload } of await jobsOf('fetch-item')) await fetchItem(ctx, payload as never)
}

const itemsOf = async (importId: string) => {
  const items = await database.db.importItem.findMany({ where: { importId }, orderBy: { number: 'asc' } })
  return items.map(({ source, outcome, reason, details }) => ({ source, outcome, reason, details }))
}

describe('a list of addresses', () => {
  test('is an import with a job for each; what is no address is refused at once, and twice is once', async () => {
    const site = await aSite({ '/a': page(anArticlePage()) })
    const { importId } = await startUrlImport(ctx, { urls: [`${site.origin}/a`, 'bukan alamat', `${site.origin}/a#x`] })
    expect(await itemsOf(importId)).toMatchObject([
      { source: `${site.origin}/a`, outcome: 'WAITING', reason: null },
      { source: 'bukan alamat', outcome: 'REFUSED', reason: 'fetch.address' },
    ])
    expect(await jobsOf('fetch-item')).toHaveLength(1)
    await work()
    expect(await itemsOf(importId)).toMatchObject([{ outcome: 'NEW' }, { outcome: 'REFUSED' }])
    const stored = await database.db.import.findUniqueOrThrow({ where: { id: importId } })
    expect(stored).toMatchObject({ kind: 'URLS', state: 'DONE', total: 2, name: `${site.origin}/a` })
    const event = await database.db.auditEvent.findFirst({ where: { subjectId: importId } })
    expect(event).toMatchObject({ action: 'import.start', data: { kind: 'URLS', total: 2 } })
  })

  test('in which nothing is an address is over at once', async () => {
    const { importId } = await startUrlImport(ctx, { urls: ['satu', 'dua'], name: 'Salah tempel' })
    const stored = await database.db.import.findUniqueOrThrow({ where: { id: importId } })
    expect(stored).toMatchObject({ state: 'DONE', name: 'Salah tempel' })
    expect(stored.finishedAt).not.toBeNull()
  })

  test('is not for readers', async () => {
    const viewer = await aContext(database.db, { role: 'VIEWER' })
    await expect(startUrlImport(viewer, { urls: ['https://kabar.test/'] })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(takeInUrl(viewer, 'https://kabar.test/')).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })
})

describe('an address', () => {
  test('is known again: unchanged by its own word, by its bytes, and after a redirect', async () => {
    const html = anArticlePage({ headline: 'Jembatan dibuka' })
    const site = await aSite({
      '/a': (request, response) => {
        const isKnown = request.headers['if-none-match'] === '"1"'
        response.writeHead(isKnown ? 304 : 200, { etag: '"1"', 'content-type': 'text/html' }).end(isKnown ? '' : html)
      },
      '/b': status(301, { location: '/a' }),
      '/c': page(anArticlePage({ headline: 'Jembatan ditutup' })),
    })
    const first = await takeInUrl(ctx, `${site.origin}/b`)
    expect(first).toMatchObject({ outcome: 'new', headline: 'Jembatan dibuka' })
    const again = { ...first, outcome: 'unchanged' }
    expect(await takeInUrl(ctx, `${site.origin}/a`)).toEqual(again)
    expect(await takeInUrl(ctx, `${site.origin}/b`)).toEqual(again)
    expect(site.headers.filter((headers) => headers['if-none-match'] === '"1"')).toHaveLength(3)
    const other = await takeInUrl(ctx, `${site.origin}/c`)
    expect(await takeInUrl(ctx, `${site.origin}/c`)).toEqual({ ...other, outcome: 'unchanged' })
    const { newsroomId } = ctx.actor
    expect(await database.db.articleVersion.count({ where: { newsroomId } })).toBe(2)
    const snapshot = await database.db.snapshot.findFirstOrThrow({ where: { newsroomId }, orderBy: { id: 'asc' } })
    expect(snapshot.sourceUrl).toBe(`${site.origin}/a`)
  })

  test('whose page was changed gives a new version of its article', async () => {
    let said = 'Jembatan dibuka pekan ini'
    const site = await aSite({
      '/ralat': (request, response) => {
        const etag = `"${said.length}"`
        if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end()
        page(anArticlePage({ headline: 'Jembatan dan ralatnya', said }), { etag })(request, response)
      },
    })
    const url = `${site.origin}/ralat`
    const { articleId } = await takeInUrl(ctx, url)
    expect(await takeInUrl(ctx, url)).toMatchObject({ outcome: 'unchanged', articleId })
    said = 'Jembatan dibuka bulan depan'
    expect(await takeInUrl(ctx, url)).toMatchObject({ outcome: 'new-version', articleId })
    expect(await takeInUrl(ctx, url)).toMatchObject({ outcome: 'unchanged', articleId })
    expect(await database.db.articleVersion.count({ where: { articleId } })).toBe(2)
  })

  test('that is for good no article is refused with its reason, and remembered', async () => {
    const site = await aSite({
      '/gone': status(410),
      '/picture': page('PNG', { 'content-type': 'image/png' }),
      '/lying': page('\u0000\u0001\u0002 no page', { 'content-type': 'text/html' }),
      '/menu': page('<html><body><nav><a href="/">Beranda</a></nav></body></html>'),
      '/robots.txt': page('User-agent: *\nDisallow: /tertutup', { 'content-type': 'text/plain' }),
    })
    const paths = ['gone', 'picture', 'lying', 'menu', 'tertutup']
    const { importId } = await startUrlImport(ctx, { urls: paths.map((path) => `${site.origin}/${path}`) })
    await work()
    expect(await itemsOf(importId)).toMatchObject([
      { outcome: 'REFUSED', reason: 'fetch.notFound', details: { host: '127.0.0.1', status: 410 } },
      { outcome: 'REFUSED', reason: 'fetch.mediaType', details: { mediaType: 'image/png' } },
      { outcome: 'REFUSED', reason: 'import.binary' },
      { outcome: 'REFUSED', reason: 'import.noArticleText' },
      { outcome: 'REFUSED', reason: 'fetch.robots' },
    ])
    const { newsroomId } = ctx.actor
    expect(await database.db.snapshot.count({ where: { newsroomId } })).toBe(0)
    expect(await database.db.fetchedUrl.count({ where: { newsroomId } })).toBe(5)
  })

  test('whose server fails is asked three times in all, later each time, and then refused', async () => {
    const site = await aSite({ '/a': status(502) })
    const { importId } = await startUrlImport(ctx, { urls: [`${site.origin}/a`] })
    const waits: (number | undefined)[] = []
    for (let round = 0; round < 3; round++) {
      expect(await itemsOf(importId)).toMatchObject([{ outcome: 'WAITING' }])
      const before = ctx.now().getTime()
      await work()
      const [job] = await jobsOf('fetch-item')
      waits.push(job && Math.round((job.runAt.getTime() - before) / 60_000))
    }
    expect(waits.slice(0, 2)).toEqual([1, 5])
    expect(site.paths.filter((path) => path === '/a')).toHaveLength(3)
    expect(await itemsOf(importId)).toMatchObject([
      { outcome: 'REFUSED', reason: 'fetch.server', details: { host: '127.0.0.1', status: 502 } },
    ])
    // It may be well tomorrow: nothing is remembered against it.
    expect(await database.db.fetchedUrl.count({ where: { newsroomId: ctx.actor.newsroomId } })).toBe(0)
  })

  test('on a busy host is put off to its turn, which is no failure', async () => {
    const site = await aSite({
      '/robots.txt': page('User-agent: *\nCrawl-delay: 90', { 'content-type': 'text/plain' }),
      '/a': page(anArticlePage({ headline: 'Satu' })),
      '/b': page(anArticlePage({ headline: 'Dua' })),
      '/c': page(anArticlePage({ headline: 'Tiga' })),
    })
    const { importId } = await startUrlImport(ctx, { urls: ['a', 'b', 'c'].map((path) => `${site.origin}/${path}`) })
    await work()
    expect(await itemsOf(importId)).toMatchObject([{ outcome: 'NEW' }, { outcome: 'WAITING' }, { outcome: 'WAITING' }])
    const put = (await jobsOf('fetch-item')).filter(({ payload }) => payload.failures === 0)
    expect(put).toHaveLength(2)
    expect(Math.abs((put[1]?.runAt.getTime() ?? 0) - (put[0]?.runAt.getTime() ?? 0))).toBe(90_000)
    expect(site.paths.filter((path) => path !== '/robots.txt')).toEqual(['/a'])
    // Who looks at the import reads until when, and for what.
    const told = (await itemsOf(importId)).slice(1)
    const due = put.map(({ runAt }) => runAt.toISOString())
    expect(told.map(({ reason }) => reason)).toEqual(['fetch.busy', 'fetch.busy'])
    expect(told.map(({ details }) => (details as { until: string }).until).toSorted()).toEqual(due.toSorted())
    await settleItem(ctx, put[0]?.payload.itemId ?? '', {
      outcome: 'refused',
      error: new AppError('INVALID', 'fetch.status'),
    })
    expect(await itemsOf(importId)).toContainEqual(expect.objectContaining({ reason: 'fetch.status', details: {} }))
  })

  test('of a stopped import is not asked', async () => {
    const site = await aSite({ '/a': page(anArticlePage()) })
    const { importId } = await startUrlImport(ctx, { urls: [`${site.origin}/a`] })
    await database.db.import.update({ where: { id: importId }, data: { state: 'STOPPED' } })
    await work()
    expect(site.paths).toEqual([])
  })
})
