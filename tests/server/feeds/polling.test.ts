import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Context } from '@/lib/server/db/context'
import { addFeed } from '@/lib/server/feeds/add-feed'
import { editFeed } from '@/lib/server/feeds/edit-feed'
import { enqueueDueFeeds } from '@/lib/server/feeds/enqueue-due-feeds'
import { listFeeds } from '@/lib/server/feeds/list-feeds'
import { pollFeed } from '@/lib/server/feeds/poll-feed'
import { requestPoll } from '@/lib/server/feeds/request-poll'
import { fetchItem } from '@/lib/server/imports/fetch-item'
import { aColleague } from '@/tests/factories/a-colleague'
import { aContext } from '@/tests/factories/a-context'
import { aFeedSite, jobsOf } from '@/tests/factories/a-feed-site'
import { page, status, type Answer } from '@/tests/factories/a-web-server'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

let database: TestDatabase
let ctx: Context & { actor: { id: string } }
let time: number
const minutes = (count: number) => count * 60_000
beforeAll(async () => {
  database = await createTestDatabase()
})
beforeEach(async () => {
  time = Date.parse('2026-03-03T02:00:00Z')
  ctx = await aContext(database.db, { now: () => new Date(time) })
})
afterAll(() => database.dispose())

const itemsOf = async (importId: string | null) => {
  const items = await database.db.importItem.findMany({
    where: { importId: importId ?? '' },
    orderBy: { number: 'asc' },
  })
  return items.map(({ source, outcome }) => [new URL(source).pathname, outcome])
}

/** Fetches what an import waits for. */
const fetchAll = async (importId: string | null): Promise<void> => {
  const items = await database.db.importItem.findMany({ where: { importId: importId ?? '', outcome: 'WAITING' } })
  for (const { id } of items) await fetchItem(ctx, { newsroomId: ctx.actor.newsroomId, itemId: id })
}

const SITEMAP = (urls: readonly string[]) => `<urlset>${urls.join('')}</urlset>`
const place = (path: string, lastmod: string) => `<url><loc>/${path}</loc><lastmod>${lastmod}</lastmod></url>`

describe('polling a feed', () => {
  test('takes in what is new, once, however often it is named', async () => {
    const paths = ['a', 'b']
    const site = await aFeedSite(paths)
    const { id: feedId } = await addFeed(ctx, { url: `${site.origin}/rss`, intervalMinutes: 15 })
    const first = await pollFeed(ctx, { feedId })
    expect(first).toMatchObject({ entryCount: 2, freshCount: 2, error: null })
    const started = await database.db.import.findUniqueOrThrow({ where: { id: first.importId ?? '' } })
    expect(started).toMatchObject({ kind: 'FEED', feedId, name: 'Kabar Muara', total: 2, state: 'RUNNING' })
    // Asked again before anything was fetched, and with a change: what waits is not asked for a second time.
    paths.push('c')
    const second = await pollFeed(ctx, { feedId })
    expect(second).toMatchObject({ entryCount: 3, freshCount: 1 })
    await fetchAll(first.importId)
    await fetchAll(second.importId)
    expect(await itemsOf(first.importId)).toEqual([
      ['/a', 'NEW'],
      ['/b', 'NEW'],
    ])
    expect(await itemsOf(second.importId)).toEqual([['/c', 'NEW']])
    // Unchanged by its own word; then changed, but with nothing that is not known.
    expect(await pollFeed(ctx, { feedId })).toEqual({ entryCount: 0, freshCount: 0, importId: null, error: null })
    paths.pop()
    expect(await pollFeed(ctx, { feedId })).toEqual({ entryCount: 2, freshCount: 0, importId: null, error: null })
    const { items } = await listFeeds(ctx)
    expect(items).toMatchObject([
      { lastPolledAt: new Date(time), lastImport: { id: second.importId, broughtCount: 1, waitingCount: 0 } },
    ])
  })

  test('asks again for what its feed calls changed, at most once an hour', async () => {
    let lastmod = '2026-03-03T01:00:00Z'
    const site = await aFeedSite([], {
      '/sitemap.xml': (request, response) =>
        page(SITEMAP([place('a', lastmod)]), { 'content-type': 'application/xml' })(request, response),
    })
    const { id: feedId } = await addFeed(ctx, { url: `${site.origin}/sitemap.xml`, intervalMinutes: 15 })
    await fetchAll((await pollFeed(ctx, { feedId })).importId)
    time += minutes(30)
    lastmod = new Date(time - 1000).toISOString()
    expect(await pollFeed(ctx, { feedId })).toMatchObject({ freshCount: 0 })
    time += minutes(31)
    const later = await pollFeed(ctx, { feedId })
    expect(later).toMatchObject({ freshCount: 1 })
    await fetchAll(later.importId)
    expect(await itemsOf(later.importId)).toEqual([['/a', 'UNCHANGED']])
    lastmod = '2099-01-01'
    time += minutes(120)
    expect(await pollFeed(ctx, { feedId })).toMatchObject({ freshCount: 0 })
  })

  test('of a sitemap takes what is new of a week, and an index is followed, packed sitemaps too', async () => {
    const packed = gzipSync(SITEMAP([place('a', '2026-03-02'), place('lama', '2026-02-01')]))
    const site = await aFeedSite([], {
      '/index.xml': page(
        '<sitemapindex><sitemap><loc>/1.xml.gz</loc></sitemap><sitemap><loc>/rusak.xml</loc></sitemap></sitemapindex>',
      ),
      '/1.xml.gz': (_request, response) => response.writeHead(200, { 'content-type': 'application/gzip' }).end(packed),
      '/rusak.xml': page('<urlset><url>'),
    })
    const { id: feedId, kind } = await addFeed(ctx, { url: `${site.origin}/index.xml`, intervalMinutes: 15 })
    expect(kind).toBe('SITEMAP')
    const { importId } = await pollFeed(ctx, { feedId })
    expect(await itemsOf(importId)).toEqual([['/a', 'WAITING']])
  })

  test('keeps why it failed, asks later and later, and forgets it when it succeeds', async () => {
    let answer: Answer = page('<rss><channel><title>Kabar</title></channel></rss>')
    const site = await aFeedSite([], { '/goyah': (...both) => answer(...both) })
    const { id: feedId } = await addFeed(ctx, { url: `${site.origin}/goyah`, intervalMinutes: 15 })
    const read = async () => (await listFeeds(ctx)).items[0]
    answer = status(500)
    expect((await pollFeed(ctx, { feedId })).error).toMatchObject({ reason: 'fetch.server' })
    expect(await read()).toMatchObject({
      ...{ lastError: 'fetch.server', lastErrorDetails: { host: '127.0.0.1', status: 500 }, failureCount: 1 },
      nextPollAt: new Date(time + minutes(30)),
    })
    answer = page('<rss><channel><item>')
    await pollFeed(ctx, { feedId })
    expect(await read()).toMatchObject({ lastError: 'feed.broken', nextPollAt: new Date(time + minutes(60)) })
    await database.db.feed.update({ where: { id: feedId }, data: { failureCount: 1000 } })
    await pollFeed(ctx, { feedId })
    expect(await read()).toMatchObject({ nextPollAt: new Date(time + minutes(1440)) })
    answer = page('<rss><channel></channel></rss>')
    await pollFeed(ctx, { feedId })
    expect(await read()).toMatchObject({ lastError: null, failureCount: 0, nextPollAt: new Date(time + minutes(15)) })
  })

  test('on a busy host is put off, which is no failure', async () => {
    const site = await aFeedSite(['a'])
    const { id: feedId } = await addFeed(ctx, { url: `${site.origin}/rss`, intervalMinutes: 15 })
    await database.db.$executeRaw`
      update fetch_hosts set next_allowed_at = now() + interval '10 minutes' where origin = ${site.origin}`
    expect((await pollFeed(ctx, { feedId })).error).toMatchObject({ reason: 'fetch.busy' })
    expect((await listFeeds(ctx)).items).toMatchObject([{ lastError: null, failureCount: 0 }])
    const [job] = await jobsOf(ctx, 'poll-feed')
    expect(job?.runAt.getTime()).toBeGreaterThan(Date.now() + minutes(9))
  })

  test('happens when its time has come, to those that are not paused, once', async () => {
    // All newsrooms are looked after together; those of the other tests stay out of this one.
    await database.db.feed.updateMany({ data: { isActive: false } })
    const site = await aFeedSite([])
    const due = await addFeed(ctx, { url: `${site.origin}/rss`, intervalMinutes: 15 })
    const paused = await addFeed(ctx, { url: `${site.origin}/rss?bagian=2`, intervalMinutes: 15 })
    await editFeed(ctx, { feedId: paused.id, version: 1, isActive: false })
    await database.db.$executeRaw`delete from graphile_worker._private_jobs`
    const sweep = () => Promise.all([enqueueDueFeeds(ctx), enqueueDueFeeds(ctx)])
    expect(await sweep()).toEqual([0, 0])
    time += minutes(16)
    expect((await sweep()).sort()).toEqual([0, 1])
    expect(await jobsOf(ctx, 'poll-feed')).toMatchObject([{ payload: { feedId: due.id }, key: `poll-feed:${due.id}` }])
    expect(await pollFeed(ctx, { feedId: paused.id })).toMatchObject({ entryCount: 0, importId: null })
    expect(site.paths.filter((path) => path === '/rss')).toHaveLength(2)
    // Taken up again, it is asked within the minute.
    await editFeed(ctx, { feedId: paused.id, version: 2, isActive: true })
    expect(await enqueueDueFeeds(ctx)).toBe(1)
  })

  test('can be asked for at once, by who may', async () => {
    const site = await aFeedSite([])
    const { id: feedId } = await addFeed(ctx, { url: `${site.origin}/rss`, intervalMinutes: 15 })
    await database.db.$executeRaw`delete from graphile_worker._private_jobs`
    await requestPoll(ctx, { feedId })
    await requestPoll(ctx, { feedId })
    expect(await jobsOf(ctx, 'poll-feed')).toHaveLength(1)
    const reviewer = await aColleague(ctx, 'REVIEWER')
    await expect(requestPoll(reviewer, { feedId })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })
})
