import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Context } from '@/lib/server/db/context'
import { addFeed } from '@/lib/server/feeds/add-feed'
import { deleteFeed } from '@/lib/server/feeds/delete-feed'
import { editFeed } from '@/lib/server/feeds/edit-feed'
import { listFeeds } from '@/lib/server/feeds/list-feeds'
import { pollFeed } from '@/lib/server/feeds/poll-feed'
import { previewFeed } from '@/lib/server/feeds/preview-feed'
import { requestPoll } from '@/lib/server/feeds/request-poll'
import { fetchItem } from '@/lib/server/imports/fetch-item'
import { aColleague } from '@/tests/factories/a-colleague'
import { aContext } from '@/tests/factories/a-context'
import { aFeedSite, jobsOf } from '@/tests/factories/a-feed-site'
import { page, status } from '@/tests/factories/a-web-server'
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

describe('a feed is looked at before it is added', () => {
  test('and says what it holds and whose it is; nothing is stored', async () => {
    const site = await aFeedSite(['a', 'b'])
    const { found, ...rest } = await previewFeed(ctx, { url: `${site.origin}/rss` })
    expect(found).toBe('feed')
    expect(rest).toMatchObject({
      feed: { url: `${site.origin}/rss`, kind: 'FEED', title: 'Kabar Muara', entryCount: 2, outlet: null },
    })
    expect(await listFeeds(ctx)).toEqual({ items: [], nextCursor: null })
  })

  test('or a page says which feeds it has', async () => {
    const site = await aFeedSite([], {
      '/': page('<html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head></html>'),
      '/tanpa': page('<html><body>Beranda</body></html>'),
    })
    await expect(previewFeed(ctx, { url: site.origin })).resolves.toEqual({
      found: 'links',
      links: [{ url: `${site.origin}/rss`, title: null }],
    })
    await expect(previewFeed(ctx, { url: `${site.origin}/tanpa` })).rejects.toMatchObject({ reason: 'feed.notFeed' })
    await expect(previewFeed(ctx, { url: `${site.origin}/tidak-ada` })).rejects.toMatchObject({
      reason: 'fetch.notFound',
    })
  })

  test('but not by who may not add it', async () => {
    const reviewer = await aColleague(ctx, 'REVIEWER')
    await expect(previewFeed(reviewer, { url: 'https://kabar.test/rss' })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })
})

describe('adding a feed', () => {
  test('keeps it, with its event, and has it asked at once', async () => {
    const site = await aFeedSite(['a'])
    const feed = await addFeed(ctx, { url: `${site.origin}/rss#atas`, intervalMinutes: 30 })
    expect(feed).toMatchObject({
      ...{ url: `${site.origin}/rss`, kind: 'FEED', title: 'Kabar Muara', intervalMinutes: 30, isActive: true },
      ...{ version: 1, outlet: null, failureCount: 0, lastError: null, nextPollAt: new Date(time + minutes(30)) },
    })
    expect(await jobsOf(ctx, 'poll-feed')).toMatchObject([{ payload: { feedId: feed.id } }])
    const event = await database.db.auditEvent.findFirst({ where: { subjectId: feed.id } })
    expect(event).toMatchObject({ action: 'feed.add', actorId: ctx.actor.id, data: { url: feed.url } })
    await expect(addFeed(ctx, { url: feed.url, intervalMinutes: 15 })).rejects.toMatchObject({ reason: 'feed.exists' })
    await expect(previewFeed(ctx, { url: feed.url })).rejects.toMatchObject({ reason: 'feed.exists' })
  })

  test('at the same time twice adds it once', async () => {
    const site = await aFeedSite([])
    const twice = await Promise.allSettled(
      [1, 2].map(() => addFeed(ctx, { url: `${site.origin}/rss`, intervalMinutes: 15 })),
    )
    expect(twice.map(({ status: outcome }) => outcome).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await listFeeds(ctx)).items).toHaveLength(1)
  })

  test('does not keep what is no feed, another newsroom’s outlet, or what a reviewer wants', async () => {
    const site = await aFeedSite([], { '/rusak': page('<rss><channel>'), '/lambat': status(503) })
    const add = (path: string, given: object = {}) =>
      addFeed(ctx, { url: `${site.origin}/${path}`, intervalMinutes: 15, ...given })
    await expect(add('rusak')).rejects.toMatchObject({ reason: 'feed.broken' })
    await expect(add('lambat')).rejects.toMatchObject({ reason: 'fetch.server' })
    const foreign = await aContext(database.db)
    const outlet = { id: crypto.randomUUID(), newsroomId: foreign.actor.newsroomId, name: 'Lain', nameKey: 'lain' }
    await database.db.outlet.create({ data: outlet })
    await expect(add('rss', { outletId: outlet.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const reviewer = await aColleague(ctx, 'REVIEWER')
    await expect(addFeed(reviewer, { url: `${site.origin}/rss`, intervalMinutes: 15 })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    expect((await listFeeds(ctx)).items).toEqual([])
  })
})

describe('editing a feed', () => {
  test('changes its pace, rest and outlet, with an event; the same again leaves no trace', async () => {
    const site = await aFeedSite([])
    const outlet = { id: crypto.randomUUID(), newsroomId: ctx.actor.newsroomId, name: 'Kabar', nameKey: 'kabar' }
    await database.db.outlet.create({ data: outlet })
    const { id: feedId } = await addFeed(ctx, { url: `${site.origin}/rss`, intervalMinutes: 15 })
    const change = { feedId, intervalMinutes: 60, isActive: false, outletId: outlet.id }
    const edited = await editFeed(ctx, { ...change, version: 1 })
    expect(edited).toMatchObject({ version: 2, intervalMinutes: 60, isActive: false, outlet: { name: 'Kabar' } })
    expect((await listFeeds(ctx, { outletId: outlet.id })).items).toMatchObject([{ id: feedId }])
    expect((await listFeeds(ctx, { outletId: crypto.randomUUID() })).items).toEqual([])
    await expect(editFeed(ctx, { ...change, version: 1 })).resolves.toEqual(edited)
    const events = await database.db.auditEvent.findMany({ where: { subjectId: feedId, action: 'feed.edit' } })
    expect(events).toMatchObject([{ data: { version: 2, before: { isActive: true }, after: { isActive: false } } }])
  })

  test('on an old version is a conflict that shows what is stored', async () => {
    const site = await aFeedSite([])
    const { id: feedId } = await addFeed(ctx, { url: `${site.origin}/rss`, intervalMinutes: 15 })
    const current = await editFeed(ctx, { feedId, version: 1, intervalMinutes: 30 })
    await expect(editFeed(ctx, { feedId, version: 1, isActive: false })).rejects.toMatchObject({
      ...{ code: 'CONFLICT', reason: 'feed.changed', current },
    })
    const reviewer = await aColleague(ctx, 'REVIEWER')
    await expect(editFeed(reviewer, { feedId, version: 2, isActive: false })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    const foreign = await aContext(database.db)
    await expect(editFeed(foreign, { feedId, version: 2 })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(requestPoll(foreign, { feedId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('deleting a feed', () => {
  test('follows it no more; its articles stay, and the record says what it was', async () => {
    const site = await aFeedSite(['a'])
    const { id: feedId } = await addFeed(ctx, { url: `${site.origin}/rss`, intervalMinutes: 15 })
    await pollFeed(ctx, { feedId })
    const [item] = await jobsOf(ctx, 'fetch-item')
    await fetchItem(ctx, { newsroomId: ctx.actor.newsroomId, itemId: item?.payload.itemId ?? '' })
    await requestPoll(ctx, { feedId })
    expect(await deleteFeed(ctx, { feedId, version: 1 })).toEqual({ id: feedId })
    expect((await listFeeds(ctx)).items).toEqual([])
    const { newsroomId } = ctx.actor
    expect(await database.db.article.count({ where: { newsroomId } })).toBe(1)
    expect(await database.db.import.findMany({ where: { newsroomId } })).toMatchObject([
      { name: 'Kabar Muara', feedId: null },
    ])
    expect(await jobsOf(ctx, 'poll-feed')).toEqual([])
    const event = await database.db.auditEvent.findFirst({ where: { subjectId: feedId, action: 'feed.delete' } })
    expect(event).toMatchObject({ data: { url: `${site.origin}/rss`, title: 'Kabar Muara', intervalMinutes: 15 } })
    // A job that was under way finds nothing to do, and the feed can be followed again from the start.
    expect(await pollFeed(ctx, { feedId })).toMatchObject({ entryCount: 0, importId: null, error: null })
    const again = await addFeed(ctx, { url: `${site.origin}/rss`, intervalMinutes: 15 })
    expect(await pollFeed(ctx, { feedId: again.id })).toMatchObject({ entryCount: 1, freshCount: 0 })
  })

  test('that somebody has just changed is a conflict; a reviewer may not, and another newsroom has none', async () => {
    const site = await aFeedSite([])
    const { id: feedId } = await addFeed(ctx, { url: `${site.origin}/rss`, intervalMinutes: 15 })
    const current = await editFeed(ctx, { feedId, version: 1, intervalMinutes: 30 })
    await expect(deleteFeed(ctx, { feedId, version: 1 })).rejects.toMatchObject({
      ...{ code: 'CONFLICT', reason: 'feed.changed', current },
    })
    const reviewer = await aColleague(ctx, 'REVIEWER')
    await expect(deleteFeed(reviewer, { feedId, version: 2 })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const foreign = await aContext(database.db)
    await expect(deleteFeed(foreign, { feedId, version: 2 })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await listFeeds(ctx)).items).toMatchObject([{ id: feedId, isActive: true, version: 2 }])
  })
})

describe('the list of feeds', () => {
  test('goes by address, page by page, and is each newsroom’s own', async () => {
    const site = await aFeedSite([])
    for (const part of ['c', 'a', 'b']) {
      await addFeed(ctx, { url: `${site.origin}/rss?bagian=${part}`, intervalMinutes: 15 })
    }
    const first = await listFeeds(ctx, { limit: 2 })
    const rest = await listFeeds(ctx, { limit: 2, cursor: first.nextCursor ?? '' })
    expect([...first.items, ...rest.items].map(({ url }) => url.at(-1))).toEqual(['a', 'b', 'c'])
    expect(rest.nextCursor).toBeNull()
    await expect(listFeeds(ctx, { cursor: 'ngawur' })).rejects.toMatchObject({ reason: 'cursor.invalid' })
    expect(await listFeeds(await aContext(database.db))).toEqual({ items: [], nextCursor: null })
  })
})
