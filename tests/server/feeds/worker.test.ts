import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { addFeed } from '@/lib/server/feeds/add-feed'
import { startWorker } from '@/lib/server/jobs/start-worker'
import { aContext } from '@/tests/factories/a-context'
import { anArticlePage } from '@/tests/factories/an-article-page'
import { aWebServer, page, status, type WebServer } from '@/tests/factories/a-web-server'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

let database: TestDatabase
let site: WebServer
beforeAll(async () => {
  database = await createTestDatabase()
  const paths = ['a', 'b', 'c', 'd', 'hilang']
  const items = paths.map((path) => `<item><link>/${path}</link></item>`).join('')
  site = await aWebServer({
    '/rss': page(`<rss><channel><title>Kabar</title>${items}</channel></rss>`),
    ...Object.fromEntries(paths.map((path) => [`/${path}`, page(anArticlePage({ headline: `Berita ${path}` }))])),
    '/hilang': status(404),
  })
})
afterEach(() => vi.unstubAllEnvs())
afterAll(async () => {
  await site.close()
  await database.dispose()
})

test('a worker brings in what a feed names, one page at a time, and says what became of each', async () => {
  vi.stubEnv('FETCH_ALLOWED_HOSTS', site.host)
  vi.stubEnv('FETCH_DELAY_MS', '100')
  const ctx = await aContext(database.db, { now: () => new Date() })
  const { id: feedId } = await addFeed(ctx, { url: `${site.origin}/rss`, intervalMinutes: 15 })
  const worker = await startWorker(database.url)
  try {
    const done = async () =>
      expect(await database.db.import.findFirst({ where: { feedId, state: 'DONE' } })).not.toBeNull()
    await vi.waitFor(done, { timeout: 80_000, interval: 200 })
  } finally {
    await worker.stop()
  }
  const items = await database.db.importItem.findMany({ where: { import: { feedId } }, orderBy: { number: 'asc' } })
  expect(items.map(({ outcome, reason }) => reason ?? outcome)).toEqual(['NEW', 'NEW', 'NEW', 'NEW', 'fetch.notFound'])
  // The feed twice: when it was added, and when it was asked. No page was begun twice because its host was busy.
  expect(site.paths.toSorted()).toEqual(['/a', '/b', '/c', '/d', '/hilang', '/robots.txt', '/rss', '/rss'])
}, 90_000)
