import 'server-only'
import { AppError } from '@/lib/errors'

const tooLarge = (limit: number) => new AppError('INVALID', 'file-too-large', { megabytes: Math.floor(limit / 1e6) })

/**
 * The request's bytes, read as they arrive and no further than `limit` bytes, whatever Content-Length claims. Throws
 * INVALID `file-too-large`. This is how a file is imported: one request a file, its raw bytes as the body, so that no
 * file can spoil another and none is held twice in memory.
 */
export const readBody = async (request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> => {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge(limit)
  if (!request.body) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = request.body.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.byteLength
    if (length > limit) {
      await reader.cancel()
      throw tooLarge(limit)
    }
    chunks.push(next.value)
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  return bytes
}
