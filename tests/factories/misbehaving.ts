import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliCompress, createGzip, gzipSync } from 'node:zlib'
import { raw, status, type Answer } from '@/tests/factories/a-web-server'

const HTML = { 'content-type': 'text/html' }

/** Takes the request and says nothing more. */
export const neverAnswers: Answer = () => undefined

/** Promises a page and sends one byte of it a second. */
export const oneByteASecond: Answer = (_request, response) => {
  response.writeHead(200, HTML)
  response.write('<')
  const timer = setInterval(() => response.write('p'), 1000)
  response.on('close', () => clearInterval(timer))
}

/** One byte of the head a second: not even the status is whole in time. */
export const oneByteOfTheHeadASecond: Answer = ({ socket }) => {
  const head = [...'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n']
  const timer = setInterval(() => socket.write(head.shift() ?? 'x'), 1000)
  socket.on('close', () => clearInterval(timer))
}

/** Nothing but zeros: `megabytes` of them, in next to no bytes. */
export const packedZeros =
  (coding: 'gzip' | 'br', megabytes: number): Answer =>
  (_request, response) => {
    response.writeHead(200, { ...HTML, 'content-encoding': coding })
    const zeros = createReadStream('/dev/zero', { end: megabytes * 2 ** 20 - 1 })
    const pack = coding === 'gzip' ? createGzip() : createBrotliCompress({ params: { 1: 1 } })
    // The reader hangs up in the middle; that is the point.
    void pipeline(zeros, pack, response).catch(() => undefined)
  }

/** Packed twice: unpacked once it is small, unpacked again it is not. */
export const packedTwice =
  (megabytes: number): Answer =>
  (_request, response) => {
    response.writeHead(200, { ...HTML, 'content-encoding': 'gzip, gzip' })
    response.end(gzipSync(gzipSync(new Uint8Array(megabytes * 2 ** 20))))
  }

/** Goes on for ever, unpacked. */
export const endless: Answer = (_request, response) => {
  response.writeHead(200, HTML)
  const words = function* () {
    for (;;) yield Buffer.alloc(65_536, 'kata ')
  }
  void pipeline(Readable.from(words()), response).catch(() => undefined)
}

/** Endless empty packages: the unpacked page never grows. */
export const endlessNothing: Answer = (_request, response) => {
  response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' })
  const nothing = Buffer.concat(Array.from({ length: 1000 }, () => gzipSync('')))
  const packages = function* () {
    for (;;) yield nothing
  }
  void pipeline(Readable.from(packages()), response).catch(() => undefined)
}

const BODY = '<p>Warga menunggu air bersih.</p>'
const headOf = (length: number) => `HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: ${length}\r\n\r\n`

export const promisesMore = raw(`${headOf(BODY.length + 500)}${BODY}`)
export const promisesLess = raw(`${headOf(10)}${BODY}`, { isClosed: false })
export const closesAtOnce = raw('')
export const closesInsideAChunk = raw('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n100\r\nWarga')
export const noHttp = raw('SSH-2.0-OpenSSH_9.2\r\n')
export const hugeHead = raw(`HTTP/1.1 200 OK\r\nx-long: ${'a'.repeat(200_000)}\r\n\r\n`)

/** Packed, and cut in the middle. */
export const cutPackage: Answer = (_request, response) => {
  response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' })
  response.end(gzipSync(BODY.repeat(100)).subarray(0, 40))
}

/** Says that it is packed, and is not. */
export const notPacked: Answer = (_request, response) => {
  response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(BODY)
}

export const unknownPacking: Answer = (_request, response) => {
  response.writeHead(200, { ...HTML, 'content-encoding': 'zip-by-hand' }).end(BODY)
}

/** Each address leads to another one. */
export const redirectsForEver: Answer = (request, response) => {
  const step = Number(new URL(request.url ?? '/', 'http://here.test').searchParams.get('step') ?? 0)
  status(302, { location: `?step=${step + 1}` })(request, response)
}

export const redirectsToItself = status(301, { location: '' })
export const redirectsNowhere = status(302)
