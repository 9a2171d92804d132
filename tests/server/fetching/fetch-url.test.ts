import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { AppError } from '@/lib/errors'
import { askFetcher, fetcherPid } from '@/lib/server/fetching/ask-fetcher'
import { fetchUrl } from '@/lib/server/fetching/fetch-url'
import { fetcherEnvironment } from '@/lib/server/fetching/fetcher-environment'
import { forgetHosts } from '@/lib/server/fetching/forget-hosts'
import { HostBusy } from '@/lib/server/fetching/host-busy'
import { aClock } from '@/tests/factories/a-clock'
import { aWebServer, page, status, type Answer, type WebServer } from '@/tests/factories/a-web-server'
import { internalHost } from '@/tests/factories/internal-addresses'
import * as bad from '@/tests/factories/misbehaving'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

let database: TestDatabase
const servers: WebServer[] = []
beforeAll(async () => {
  database = await createTestDatabase()
})
afterEach(() => vi.unstubAllEnvs())
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()))
  await database.dispose()
})

/** A server that the fetcher may ask, and a way to ask it. */
const aSite = async (answers: Readonly<Record<string, Answer>>, { now = aClock(), delayMs = 0 } = {}) => {
  const server = await aWebServer(answers)
  servers.push(server)
  const settings = { allowedHosts: [server.host], userAgent: 'Kutip/0.1 (uji)', delayMs }
  const ctx = { db: database.db, now }
  const get = (path: string, given: Partial<Parameters<typeof fetchUrl>[1]> = {}) =>
    fetchUrl(ctx, { url: `${server.origin}${path}`, ...given }, settings)
  return { server, get, ctx, settings }
}

const refusalOf = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof AppError)) throw new Error(`no refusal: ${String(error)}`)
  return { reason: error.reason, ...error.details }
}

describe('a page', () => {
  test('comes with what its server says of it, and who asks is said clearly', async () => {
    const { server, get } = await aSite({ '/a': page('<p>Air mati.</p>', { etag: '"1"' }) })
    await expect(get('/a#di-sini')).resolves.toMatchObject({
      ...{ status: 200, url: `${server.origin}/a`, mediaType: 'text/html', charset: 'utf-8', etag: '"1"' },
      ...{ lastModified: null, isUnchanged: false, bytes: new TextEncoder().encode('<p>Air mati.</p>') },
    })
    expect(server.paths).toEqual(['/robots.txt', '/a'])
    expect(server.headers[1]).toMatchObject({ 'user-agent': 'Kutip/0.1 (uji)', 'accept-encoding': 'gzip, br' })
  })

  test('that has not changed is not sent again', async () => {
    const { get } = await aSite({
      '/a': (request, response) => {
        const isKnown = request.headers['if-none-match'] === '"1"'
        response.writeHead(isKnown ? 304 : 200, { etag: '"1"' }).end(isKnown ? '' : 'Air mati.')
      },
      '/always-304': status(304),
    })
    await expect(get('/a', { etag: '"1"' })).resolves.toMatchObject({ isUnchanged: true, bytes: new Uint8Array() })
    await expect(get('/a', { etag: '"lama"' })).resolves.toMatchObject({ isUnchanged: false, status: 200 })
    expect(await refusalOf(get('/always-304'))).toMatchObject({ reason: 'fetch.status', status: 304 })
  })

  test('is found over redirects, each checked like the first', async () => {
    const { server: other } = await aSite({ '/tujuan': page('<p>Di sini.</p>') })
    const { server, get, settings, ctx } = await aSite({
      '/a': status(301, { location: '/b' }),
      '/b': status(307, { location: `${other.origin}/tujuan` }),
      '/for-ever': bad.redirectsForEver,
      '/itself': bad.redirectsToItself,
      '/nowhere': bad.redirectsNowhere,
      '/aksen': status(302, { location: Buffer.from('/berita/é').toString('latin1') }),
      '/berita/%C3%A9': page('<p>Ada.</p>'),
    })
    const both = { ...settings, allowedHosts: [server.host, other.host] }
    await expect(fetchUrl(ctx, { url: `${server.origin}/a` }, both)).resolves.toMatchObject({
      url: `${other.origin}/tujuan`,
    })
    await expect(get('/aksen')).resolves.toMatchObject({ url: `${server.origin}/berita/%C3%A9` })
    expect(await refusalOf(get('/a'))).toEqual({ reason: 'fetch.internal', host: '127.0.0.1' })
    expect(await refusalOf(get('/for-ever'))).toEqual({ reason: 'fetch.redirects', limit: 5 })
    expect(server.paths.filter((path) => path === '/for-ever')).toHaveLength(6)
    expect(await refusalOf(get('/itself'))).toEqual({ reason: 'fetch.redirects', limit: 5 })
    expect(await refusalOf(get('/nowhere'))).toEqual({ reason: 'fetch.redirect' })
  })

  test('is not sought where a redirect leads inside: 500 internal addresses, none asked', async () => {
    const { server: trap } = await aSite({})
    const { get } = await aSite({
      '/': (request, response) => {
        const to = new URL(request.url ?? '/', 'http://here.test').searchParams.get('to') ?? ''
        // As its bytes: a header is none of UTF-8, but that is what servers send.
        response.writeHead(302, { location: Buffer.from(to).toString('latin1') }).end()
      },
    })
    const port = new URL(trap.origin).port
    const property = fc.asyncProperty(internalHost, fc.boolean(), async (host, hasPort) => {
      const to = `http://${host}${hasPort ? `:${port}` : ''}/`
      expect(await refusalOf(get(`/?to=${encodeURIComponent(to)}`))).toMatchObject({ reason: 'fetch.internal' })
    })
    await fc.assert(property, { seed: 20_261_125, numRuns: 500 })
    expect(trap.connectionCount()).toBe(0)
  })

  test.each([
    [404, 'fetch.notFound'],
    [410, 'fetch.notFound'],
    [401, 'fetch.denied'],
    [403, 'fetch.denied'],
    [429, 'fetch.tooMany'],
    [500, 'fetch.server'],
    [503, 'fetch.server'],
    [418, 'fetch.status'],
    // A part that nobody asked for would be half an article.
    [206, 'fetch.status'],
  ])('is refused with its reason where the answer is %i', async (code, reason) => {
    const { get } = await aSite({ '/a': status(code) })
    expect(await refusalOf(get('/a'))).toEqual({ reason, host: '127.0.0.1', status: code })
  })

  test('that comes a byte a second is given up after ten', async () => {
    const { get } = await aSite({ '/a': bad.oneByteASecond })
    expect(await refusalOf(get('/a'))).toEqual({ reason: 'fetch.timeout', host: '127.0.0.1' })
  })
})

describe('robots.txt', () => {
  const robots = (text: string): Answer => page(text, { 'content-type': 'text/plain' })

  test('is kept to: for us by name, for all others otherwise', async () => {
    const { server, get } = await aSite({
      '/robots.txt': robots('User-agent: *\nDisallow: /\n\nUser-agent: kutip\nDisallow: /arsip/\nCrawl-delay: 0'),
      '/a': page('ada'),
      '/arsip/b': page('ada'),
      '/lewat': status(302, { location: '/arsip/b' }),
    })
    await expect(get('/a')).resolves.toMatchObject({ status: 200 })
    expect(await refusalOf(get('/arsip/b'))).toEqual({ reason: 'fetch.robots', host: '127.0.0.1' })
    expect(await refusalOf(get('/lewat'))).toEqual({ reason: 'fetch.robots', host: '127.0.0.1' })
    expect(server.paths).toEqual(['/robots.txt', '/a', '/lewat'])
  })

  test('is asked for once a day', async () => {
    let time = Date.parse('2026-03-02T02:00:00Z')
    const { server, get } = await aSite({ '/a': page('ada') }, { now: () => new Date(time) })
    await get('/a')
    time += 86_399_000
    await get('/a')
    expect(server.paths).toEqual(['/robots.txt', '/a', '/a'])
    time += 2000
    await get('/a')
    expect(server.paths).toEqual(['/robots.txt', '/a', '/a', '/robots.txt', '/a'])
  })

  test('that cannot be had means not now; one that is not there means yes', async () => {
    let time = Date.parse('2026-03-02T02:00:00Z')
    let code = 503
    const answers = { '/robots.txt': ((...both) => status(code)(...both)) satisfies Answer, '/a': page('ada') }
    const { server, get } = await aSite(answers, { now: () => new Date(time) })
    expect(await refusalOf(get('/a'))).toEqual({ reason: 'fetch.robotsUnknown', host: '127.0.0.1' })
    expect(await refusalOf(get('/a'))).toMatchObject({ reason: 'fetch.robotsUnknown' })
    expect(server.paths).toEqual(['/robots.txt'])
    code = 403
    time += 61_000
    await expect(get('/a')).resolves.toMatchObject({ status: 200 })
  })

  test('made to keep us busy allows nothing, and is not worked through', async () => {
    const { server, get } = await aSite({
      '/robots.txt': robots(`User-agent: *\n${'Disallow: /*a*a*a*a*b\n'.repeat(20_000)}`),
      '*': page('ada'),
    })
    expect(await refusalOf(get(`/${'a'.repeat(2000)}`))).toEqual({ reason: 'fetch.robots', host: '127.0.0.1' })
    expect(server.paths).toEqual(['/robots.txt'])
  })

  test('without end is read as far as the standard wants', async () => {
    const { get } = await aSite({ '/robots.txt': bad.endless, '/a': page('ada') })
    await expect(get('/a')).resolves.toMatchObject({ status: 200 })
  })
})

describe('a host', () => {
  test('is asked by one at a time, with a pause between; who cannot wait is sent to the end of the line', async () => {
    const busy = { now: 0, most: 0 }
    const { server, get } = await aSite({
      '*': (_request, response) => {
        busy.now++
        busy.most = Math.max(busy.most, busy.now)
        setTimeout(() => {
          busy.now--
          response.end('ada')
        }, 20)
      },
    })
    await Promise.all(Array.from({ length: 6 }, (_, index) => get(`/${index}`)))
    expect(server.paths).toHaveLength(7)
    expect(busy.most).toBe(1)
  })

  test('that wants a long pause gets it, and the others are told when to come', async () => {
    const { get } = await aSite({
      '/robots.txt': page('User-agent: *\nCrawl-delay: 60', { 'content-type': 'text/plain' }),
      '/a': page('ada'),
    })
    await get('/a')
    const untils = await Promise.all(
      Array.from({ length: 3 }, async () => {
        const error: unknown = await get('/a', { patienceMs: 0 }).catch((thrown: unknown) => thrown)
        return error instanceof HostBusy ? error.until.getTime() : 0
      }),
    )
    const [first = 0, second = 0, third = 0] = untils.sort((a, b) => a - b)
    expect(first).toBeGreaterThan(0)
    expect([second - first, third - second]).toEqual([60_000, 60_000])
  })

  test('that answers 429 is left alone for as long as it says', async () => {
    const { server, get } = await aSite({ '/a': status(429, { 'retry-after': '120' }), '/b': page('ada') })
    expect(await refusalOf(get('/a'))).toMatchObject({ reason: 'fetch.tooMany' })
    expect(await refusalOf(get('/b', { patienceMs: 0 }))).toMatchObject({ reason: 'fetch.busy' })
    expect(server.paths).toEqual(['/robots.txt', '/a'])
  })
})

test('hosts that nobody asked for a month are forgotten, with their robots.txt', async () => {
  const { get, server } = await aSite({ '/a': page('ada') })
  const { get: getOther, server: other } = await aSite({ '/a': page('ada') })
  await get('/a')
  await getOther('/a')
  const origins = { origin: { in: [server.origin, other.origin] } }
  await database.db.$executeRaw`
    update fetch_hosts set next_allowed_at = now() - interval '31 days' where origin = ${server.origin}`
  expect(await forgetHosts(database.db)).toBe(1)
  expect(await database.db.fetchHost.findMany({ where: origins })).toMatchObject([{ origin: other.origin }])
})

describe('the fetching process', () => {
  test('is given no secret', async () => {
    const secrets = { DATABASE_URL: 'postgresql://kutip:rahasia@db/kutip', NEXTAUTH_SECRET: 'rahasia'.repeat(6) }
    expect(Object.keys(fetcherEnvironment({ ...secrets, PATH: '/bin', OIDC_CLIENT_SECRET: 'x' })).sort()).toEqual([
      'PATH',
      'TSX_TSCONFIG_PATH',
    ])
  })

  test('has none in its environment, as the system sees it', async ({ skip }) => {
    skip(process.platform !== 'linux', 'only Linux shows a process’s environment as a file')
    const dying = fetcherPid()
    if (dying !== null) process.kill(dying, 'SIGKILL')
    await vi.waitFor(() => expect(fetcherPid()).toBeNull(), 5000)
    vi.stubEnv('DATABASE_URL', database.url)
    vi.stubEnv('NEXTAUTH_SECRET', 'rahasia'.repeat(6))
    const { get } = await aSite({ '/a': page('ada') })
    await get('/a')
    const names = readFileSync(`/proc/${fetcherPid()}/environ`, 'utf8')
      .split('\0')
      .map((line) => line.split('=')[0])
    expect(names).toContain('PATH')
    expect(names.filter((name) => /DATABASE|SECRET|PASSWORD|TOKEN|OIDC|KUTIP/u.test(name ?? ''))).toEqual([])
  })

  test('is started anew after it died, and what it was about fails with a reason', async () => {
    const { server, get, settings } = await aSite({ '/a': page('ada'), '/never': bad.neverAnswers })
    await get('/a')
    const first = fetcherPid()
    const limits = { timeoutMs: 10_000, maxBytes: 1000 }
    const dying = askFetcher({ url: `${server.origin}/never`, headers: {}, ...settings, ...limits })
    await vi.waitFor(() => expect(server.paths).toContain('/never'), 5000)
    process.kill(first ?? 0, 'SIGKILL')
    expect(await refusalOf(dying)).toEqual({ reason: 'fetch.crashed' })
    await expect(get('/a')).resolves.toMatchObject({ status: 200 })
    expect(fetcherPid()).not.toBe(first)
  })
})
