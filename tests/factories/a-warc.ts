import { gzipSync } from 'node:zlib'

/** A record of a web archive; `http` are the status line and headers of a response. */
export interface GivenRecord {
  readonly type?: 'response' | 'resource' | 'request' | 'warcinfo' | 'revisit'
  readonly url?: string
  readonly date?: string
  readonly contentType?: string
  readonly http?: readonly string[]
  readonly body: Uint8Array | string
}

const bytesOf = (text: string) => new TextEncoder().encode(text)

const recordBytes = (given: GivenRecord): Buffer => {
  const { type = 'response', url, date = '2026-03-02T02:15:00Z', http, body } = given
  const isHttp = type === 'response' || type === 'request'
  const lines = http ?? ['HTTP/1.1 200 OK', 'Content-Type: text/html; charset=utf-8']
  const block = Buffer.concat([
    isHttp ? bytesOf(`${lines.join('\r\n')}\r\n\r\n`) : new Uint8Array(),
    typeof body === 'string' ? bytesOf(body) : body,
  ])
  const head = [
    'WARC/1.1',
    `WARC-Type: ${type}`,
    'WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>',
    `WARC-Date: ${date}`,
    ...(url === undefined ? [] : [`WARC-Target-URI: ${url}`]),
    `Content-Type: ${given.contentType ?? (isHttp ? `application/http; msgtype=${type}` : 'application/warc-fields')}`,
    `Content-Length: ${block.length}`,
  ]
  return Buffer.concat([bytesOf(`${head.join('\r\n')}\r\n\r\n`), block, bytesOf('\r\n\r\n')])
}

/** A WARC file of these records; packed record by record, as crawlers do it, where `isPacked`. */
export const aWarc = (records: readonly GivenRecord[], isPacked = false): Buffer =>
  Buffer.concat(records.map((record) => (isPacked ? gzipSync(recordBytes(record)) : recordBytes(record))))
