import iconv from 'iconv-lite'
import { decodeBytes } from '@/lib/article/decode-bytes'
import type { Chunks } from '@/lib/article/read-lines'

const SAMPLE_BYTES = 1_000_000
const NEWLINE = 10

/** The beginning of a text, cut where a character ends: UTF-16 has two bytes each, in all else a line feed is a byte. */
const cutToCharacters = (sample: Uint8Array): Uint8Array => {
  if (sample.includes(0) || sample[0] === 0xff || sample[0] === 0xfe) return sample.subarray(0, sample.length & ~1)
  return sample.subarray(0, sample.lastIndexOf(NEWLINE) + 1 || undefined)
}

const join = (parts: readonly Uint8Array[], size: number): Uint8Array => {
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

export interface Utf8Chunks {
  readonly chunks: Chunks
  /** How it was written, e.g. `utf-16le`. */
  readonly encoding: string
}

/**
 * The bytes of a text of any encoding as UTF-8, a piece at a time; what encoding it has is asked of its beginning.
 * Throws INVALID with the reasons of `decodeBytes`.
 */
export const toUtf8Chunks = async (given: Chunks): Promise<Utf8Chunks> => {
  const rest = given[Symbol.asyncIterator]()
  const head: Uint8Array[] = []
  let size = 0
  let isWhole = false
  while (size < SAMPLE_BYTES && !isWhole) {
    const next = await rest.next()
    isWhole = next.done === true
    if (next.done) break
    head.push(next.value)
    size += next.value.length
  }
  const sample = join(head, size).subarray(0, SAMPLE_BYTES)
  const { encoding } = decodeBytes(isWhole ? sample : cutToCharacters(sample))
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* head
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  }
  async function* transcoded(): AsyncGenerator<Uint8Array> {
    // Its decoders ask for a Buffer and take any array of bytes.
    const decoder = iconv.getDecoder(encoding)
    const encoder = new TextEncoder()
    for await (const chunk of all()) yield encoder.encode(decoder.write(chunk as Buffer))
    yield encoder.encode(decoder.end() ?? '')
  }
  return { chunks: encoding === 'utf-8' ? all() : transcoded(), encoding }
}
