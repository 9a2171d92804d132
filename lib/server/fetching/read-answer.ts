import 'server-only'
import type { IncomingMessage } from 'node:http'
import { pipeline, Readable, type Duplex } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { AppError } from '@/lib/errors'

const UNPACKERS: Readonly<Record<string, () => Duplex>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}
/** Nobody packs an answer oftener; who says so wants to keep us busy. */
const MOST_PACKINGS = 2

const unpackersFor = (response: IncomingMessage): Duplex[] => {
  const codings = (response.headers['content-encoding'] ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity')
  if (codings.length > MOST_PACKINGS) throw new AppError('INVALID', 'fetch.packing')
  return codings.reverse().map((coding) => {
    const unpacker = UNPACKERS[coding]
    if (unpacker === undefined) throw new AppError('INVALID', 'fetch.packing')
    return unpacker()
  })
}

interface BodyLimits {
  /** Of the bytes on the wire and of the unpacked ones alike: a small answer may unpack to a disk full. */
  readonly maxBytes: number
  /** Keeps the beginning of what is longer, instead of refusing it. */
  readonly isCut: boolean
}

/**
 * The body of an answer, unpacked. Stops reading at the limit, so that it never holds more than that. Throws INVALID
 * `fetch.tooLarge` (megabytes) or `fetch.packing`, and whatever the stream throws.
 */
export const readAnswer = async (
  response: IncomingMessage,
  { maxBytes, isCut }: BodyLimits,
): Promise<Uint8Array<ArrayBuffer>> => {
  const tooLarge = new AppError('INVALID', 'fetch.tooLarge', { megabytes: Math.ceil(maxBytes / 2 ** 20) })
  const countWire = async function* () {
    let wireLength = 0
    for await (const chunk of response as AsyncIterable<Uint8Array>) {
      wireLength += chunk.length
      yield chunk
      if (wireLength > maxBytes && !isCut) throw tooLarge
      if (wireLength > maxBytes) return
    }
  }
  // The pipeline hands errors on to its last stream, where they are thrown below.
  const unpacked = unpackersFor(response).reduce<Readable>(
    (source, unpacker) => pipeline(source, unpacker, () => undefined),
    Readable.from(countWire(), { objectMode: false }),
  )
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of unpacked as AsyncIterable<Uint8Array>) {
    length += chunk.length
    chunks.push(chunk)
    if (length > maxBytes && !isCut) throw tooLarge
    if (length > maxBytes) break
  }
  return new Uint8Array(Buffer.concat(chunks).subarray(0, maxBytes))
}
