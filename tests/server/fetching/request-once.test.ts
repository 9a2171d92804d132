import { createServer as createTcpServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { AppError } from '@/lib/errors'
import { requestOnce } from '@/lib/server/fetching/request-once'
import { aWebServer, page, status, type WebServer } from '@/tests/factories/a-web-server'
import * as bad from '@/tests/factories/misbehaving'

const MEGABYTE = 2 ** 20

let server: WebServer
beforeAll(async () => {
  server = await aWebServer({
    '/good': page('<p>Air mati.</p>', { etag: '"satu"', 'last-modified': 'Tue, 03 Mar 2026 01:00:00 GMT' }),
    '/never': bad.neverAnswers,
    '/slow': bad.oneByteASecond,
    '/slow-head': bad.oneByteOfTheHeadASecond,
    '/gzip-bomb': bad.packedZeros('gzip', 200),
    '/br-bomb': bad.packedZeros('br', 200),
    '/twice': bad.packedTwice(40),
    '/endless': bad.endless,
    '/endless-nothing': bad.endlessNothing,
    '/more': bad.promisesMore,
    '/less': bad.promisesLess,
    '/closes': bad.closesAtOnce,
    '/chunk': bad.closesInsideAChunk,
    '/ssh': bad.noHttp,
    '/head': bad.hugeHead,
    '/cut': bad.cutPackage,
    '/not-packed': bad.notPacked,
    '/zip': bad.unknownPacking,
    '/moved': status(301, { location: '/good' }),
    '/missing': status(404),
  })
})
afterAll(() => server.close())

const ask = (path: string, given: { timeoutMs?: number; isCut?: boolean } = {}) =>
  requestOnce({
    url: `${server.origin}${path}`,
    headers: { 'user-agent': 'Kutip' },
    ...{ allowedHosts: [server.host], timeoutMs: 10_000, maxBytes: MEGABYTE, ...given },
  })

const reasonOf = async (work: Promise<unknown>): Promise<string> => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  return error instanceof AppError ? error.reason : `no refusal: ${String(error)}`
}

describe('one request', () => {
  test('brings the page, unpacked, and what its head says', async () => {
    const { status: code, headers, bytes } = await ask('/good')
    expect(code).toBe(200)
    expect(new TextDecoder().decode(bytes)).toBe('<p>Air mati.</p>')
    expect(headers).toEqual({
      'content-type': 'text/html; charset=utf-8',
      etag: '"satu"',
      'last-modified': 'Tue, 03 Mar 2026 01:00:00 GMT',
    })
  })

  test('follows nothing by itself, and reads no page that is none', async () => {
    await expect(ask('/moved')).resolves.toMatchObject({ status: 301, headers: { location: '/good' } })
    await expect(ask('/missing')).resolves.toMatchObject({ status: 404, bytes: new Uint8Array() })
  })

  test('keeps the beginning of an answer without end, where that is enough', async () => {
    const { bytes } = await ask('/endless', { isCut: true })
    expect(bytes.length).toBe(MEGABYTE)
  })

  test.each([
    ['never answers', '/never'],
    ['sends one byte a second', '/slow'],
    ['sends its head one byte a second', '/slow-head'],
  ])('a server that %s is left when the time is over', async (_what, path) => {
    expect(await reasonOf(ask(path, { timeoutMs: 300 }))).toBe('fetch.timeout')
  })

  test.each([
    ['unpacks to 200 MB (gzip)', '/gzip-bomb', 'fetch.tooLarge'],
    ['unpacks to 200 MB (brotli)', '/br-bomb', 'fetch.tooLarge'],
    ['is packed twice over', '/twice', 'fetch.tooLarge'],
    ['never ends', '/endless', 'fetch.tooLarge'],
    ['never ends and unpacks to nothing', '/endless-nothing', 'fetch.tooLarge'],
    ['is shorter than promised', '/more', 'fetch.truncated'],
    ['is longer than promised', '/less', 'fetch.truncated'],
    ['ends inside a chunk', '/chunk', 'fetch.truncated'],
    ['ends inside its package', '/cut', 'fetch.truncated'],
    ['is not packed as it says', '/not-packed', 'fetch.packing'],
    ['is packed in a way nobody knows', '/zip', 'fetch.packing'],
    ['is not there at all', '/closes', 'fetch.connection'],
    ['is no HTTP', '/ssh', 'fetch.notHttp'],
    ['has a head of 200 kB', '/head', 'fetch.notHttp'],
  ])('an answer that %s is refused', async (_what, path, reason) => {
    expect(await reasonOf(ask(path))).toBe(reason)
  })

  test('memory does not grow with what a bomb unpacks to', async () => {
    const before = process.memoryUsage().rss
    expect(await reasonOf(ask('/gzip-bomb'))).toBe('fetch.tooLarge')
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * MEGABYTE)
  })

  test('a refused connection, a name without address and a broken certificate have their reasons', async () => {
    const request = { headers: {}, timeoutMs: 5000, maxBytes: MEGABYTE }
    const closed = await aWebServer()
    await closed.close()
    const refused = requestOnce({ ...request, url: closed.origin, allowedHosts: [closed.host] })
    expect(await reasonOf(refused)).toBe('fetch.connection')
    const unknown = requestOnce({ ...request, url: 'https://tidak-ada.test/', allowedHosts: [] }, async () => {
      throw Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' })
    })
    expect(await reasonOf(unknown)).toBe('fetch.dns')
    const plain = createTcpServer((socket) => socket.end('no TLS here\r\n'))
    await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve))
    const address = plain.address()
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0
    const tls = requestOnce({ ...request, url: `https://127.0.0.1:${port}/`, allowedHosts: ['127.0.0.1'] })
    expect(await reasonOf(tls)).toBe('fetch.tls')
    plain.close()
  })
})
