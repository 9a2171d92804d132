import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { feedCommand } from '@/lib/cli/feed'
import { aNewsroom } from '@/tests/factories/a-newsroom'
import { aWebServer, page, status, type WebServer } from '@/tests/factories/a-web-server'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

let database: TestDatabase
let site: WebServer
let isBroken = false
let printed: string[]
let complained: string[]

beforeAll(async () => {
  database = await createTestDatabase()
  await aNewsroom(database.db)
  const feed = page('<rss><channel><title>Kabar</title><item><link>/a</link></item></channel></rss>')
  site = await aWebServer({ '/rss': (...both) => (isBroken ? status(502) : feed)(...both) })
})
beforeEach(() => {
  vi.stubEnv('DATABASE_URL', database.url)
  vi.stubEnv('FETCH_ALLOWED_HOSTS', site.host)
  vi.stubEnv('FETCH_DELAY_MS', '0')
  printed = []
  complained = []
  const collect = (lines: string[]) => (chunk: Uint8Array | string) => {
    lines.push(chunk.toString())
    return true
  }
  vi.spyOn(process.stdout, 'write').mockImplementation(collect(printed))
  vi.spyOn(process.stderr, 'write').mockImplementation(collect(complained))
})
afterEach(() => vi.unstubAllEnvs())
afterAll(async () => {
  await site.close()
  await database.dispose()
})

describe('kutip feed', () => {
  test('adds a feed, lists it and asks it, and says what became of it', async () => {
    expect(await feedCommand('add', `${site.origin}/rss`, { interval: 30 })).toBe(0)
    expect(printed.join('')).toBe(`${site.origin}/rss\tadded\tfeed\tevery 30 minutes\tKabar\n`)
    printed.length = 0
    expect(await feedCommand('list', undefined, {})).toBe(0)
    expect(printed.join('')).toBe(`${site.origin}/rss\tnot asked yet\tevery 30 minutes\tKabar\n`)
    printed.length = 0
    expect(await feedCommand('poll', undefined, {})).toBe(0)
    expect(printed.join('')).toBe(`${site.origin}/rss\t1 articles\t1 new, now waiting for a worker\n`)
    isBroken = true
    printed.length = 0
    expect(await feedCommand('poll', `${site.origin}/rss`, {})).toBe(1)
    expect(await feedCommand('list', undefined, {})).toBe(0)
    expect(printed.join('')).toBe(
      `${site.origin}/rss\tfailed\tthe server 127.0.0.1 has a problem (502)\n` +
        `${site.origin}/rss\tfailed: the server 127.0.0.1 has a problem (502)\tevery 30 minutes\tKabar\n`,
    )
  })

  test('follows it no more', async () => {
    isBroken = false
    expect(await feedCommand('delete', 'https://lain.test/rss', {})).toBe(1)
    expect(await feedCommand('delete', `${site.origin}/rss`, {})).toBe(0)
    expect(printed.join('')).toBe(`${site.origin}/rss\tdeleted; its articles stay\n`)
    printed.length = 0
    expect(await feedCommand('list', undefined, {})).toBe(0)
    expect(printed.join('')).toBe('')
    expect(await feedCommand('add', `${site.origin}/rss`, {})).toBe(0)
  })

  test('says what is wrong, and what there is', async () => {
    expect(await feedCommand('add', `${site.origin}/rss`, {})).toBe(1)
    expect(await feedCommand('add', 'bukan alamat', {})).toBe(1)
    expect(await feedCommand('poll', 'https://lain.test/rss', {})).toBe(1)
    expect(await feedCommand('hapus', undefined, {})).toBe(2)
    expect(complained[0]).toBe('kutip feed: this feed is in the list already\n')
    expect(complained[2]).toBe('kutip feed: there is no feed https://lain.test/rss; kutip feed list\n')
    expect(complained[3]).toBe('kutip feed: add | list | poll | delete, not "hapus"\n')
  })
})
