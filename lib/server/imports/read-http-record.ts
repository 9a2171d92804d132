import 'server-only'
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { AsyncIterReader, StatusAndHeadersParser } from 'warcio'
import { MAX_ARTICLE_BYTES } from '@/lib/article/article-limits'
import { AppError } from '@/lib/errors'

/** The answer of a web server as a record keeps it: its status line, its headers, and where its body begins. */
export interface HttpHead {
  readonly status: number
  readonly contentType: string
  readonly encoding: string
  readonly isChunked: boolean
  readonly length: number
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** The head of an HTTP answer at the beginning of these bytes; null where they begin with none. */
export const readHttpHead = async (bytes: Uint8Array): Promise<HttpHead | null> => {
  const reader = new AsyncIterReader(once(bytes), null)
  const head = await new StatusAndHeadersParser().parse(reader, { headersClass: Headers })
  if (head === null || !/^HTTP\//iu.test(head.statusline)) return null
  return {
    status: Number(head.statusCode),
    contentType: head.headers.get('content-type') ?? '',
    encoding: (head.headers.get('content-encoding') ?? '').trim().toLowerCase(),
    isChunked: /chunked/iu.test(head.headers.get('transfer-encoding') ?? ''),
    length: reader.getReadOffset(),
  }
}

const DECODERS: Readonly<Record<string, readonly ((bytes: Uint8Array) => Uint8Array)[]>> = {
  gzip: [(bytes) => gunzipSync(bytes, { maxOutputLength: MAX_ARTICLE_BYTES })],
  'x-gzip': [(bytes) => gunzipSync(bytes, { maxOutputLength: MAX_ARTICLE_BYTES })],
  // Servers say deflate and mean either of two formats.
  deflate: [
    (bytes) => inflateSync(bytes, { maxOutputLength: MAX_ARTICLE_BYTES }),
    (bytes) => inflateRawSync(bytes, { maxOutputLength: MAX_ARTICLE_BYTES }),
  ],
  br: [(bytes) => brotliDecompressSync(bytes, { maxOutputLength: MAX_ARTICLE_BYTES })],
}

/**
 * The body of an answer as its reader would see it: joined from its chunks and unpacked. Some crawlers store it that
 * way already and keep the old headers; what does not unpack is then the body itself.
 *
 * Throws INVALID `import.tooLargeUnpacked` (limit).
 */
export const decodeHttpBody = async (body: Uint8Array, head: HttpHead): Promise<Uint8Array> => {
  const whole = head.isChunked ? await new AsyncIterReader(once(body), null, true).readFully() : body
  for (const decode of DECODERS[head.encoding] ?? []) {
    try {
      return decode(whole)
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') {
        throw new AppError('INVALID', 'import.tooLargeUnpacked', { limit: MAX_ARTICLE_BYTES })
      }
    }
  }
  return whole
}
