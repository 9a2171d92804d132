import 'server-only'
import { createGunzip } from 'node:zlib'
import { AppError } from '@/lib/errors'
import type { Chunks } from '@/lib/server/imports/archived-page'

/** The parser copies what is left of a piece at every line, and finds no line's end that three pieces share. */
const PIECE = 32 * 1024
/** Text packs ten to thirty times smaller; what grows more than this is made to grow. Below the floor it may. */
const MOST_GROWTH = 200
const GROWTH_FLOOR = 64 * 1024 * 1024

async function* inPieces(chunks: Chunks): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = []
  let size = 0
  let failure: unknown = null
  try {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length;) {
        const part = chunk.subarray(at, at + PIECE - size)
        waiting.push(part)
        size += part.length
        at += part.length
        if (size < PIECE) continue
        yield waiting.length === 1 ? part : Buffer.concat(waiting)
        waiting = []
        size = 0
      }
    }
  } catch (error) {
    failure = error
  }
  // What came before the damage may hold whole records.
  if (size > 0) yield Buffer.concat(waiting)
  if (failure !== null) throw failure
}

/** The first bytes of a stream, and all of it again. */
async function peek(chunks: Chunks): Promise<{ head: Uint8Array; whole: AsyncGenerator<Uint8Array> }> {
  const pieces = inPieces(chunks)
  const first = await pieces.next()
  async function* whole() {
    if (!first.done) yield first.value
    yield* pieces
  }
  return { head: first.done ? new Uint8Array() : first.value.subarray(0, 4), whole: whole() }
}

/** Unpacks to the very place where the packed stream is cut or damaged: a stream that fails forgets what it holds. */
async function* readGunzip(chunks: Chunks): AsyncGenerator<Uint8Array> {
  const unpacker = createGunzip()
  let failure: Error | null = null
  let isFed = false
  let isClosed = false
  let wake = () => {}
  const fail = (error: unknown) => {
    failure ??= error instanceof Error ? error : new Error(String(error))
    wake()
  }
  unpacker
    .on('readable', () => wake())
    .on('end', () => wake())
    .on('error', fail)
  const feed = async () => {
    for await (const chunk of chunks) {
      if (unpacker.destroyed) return
      if (unpacker.write(chunk, () => wake())) continue
      await new Promise<void>((resolve) => unpacker.once('drain', resolve).once('close', resolve))
    }
    isFed = true
    wake()
  }
  feed().catch(fail)
  try {
    for (;;) {
      const chunk = unpacker.read() as Uint8Array | null
      if (chunk !== null) {
        yield chunk
        continue
      }
      if (failure !== null) throw failure as Error
      if (unpacker.readableEnded) return
      // Its end is announced only when nothing of it waits to be read.
      if (isFed && !isClosed && unpacker.writableLength === 0) {
        isClosed = true
        unpacker.end()
      }
      await new Promise<void>((resolve) => (wake = resolve))
    }
  } finally {
    unpacker.destroy()
  }
}

async function* gunzip(chunks: Chunks): AsyncGenerator<Uint8Array> {
  let packed = 0
  let unpacked = 0
  async function* counted() {
    for await (const chunk of chunks) {
      packed += chunk.length
      yield chunk
    }
  }
  try {
    for await (const chunk of readGunzip(counted())) {
      unpacked += chunk.length
      if (unpacked > GROWTH_FLOOR && unpacked > packed * MOST_GROWTH)
        throw new AppError('INVALID', 'import.archiveBomb')
      yield chunk
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (!code.startsWith('Z_')) throw error
    throw new AppError('INVALID', code === 'Z_BUF_ERROR' ? 'import.archiveCut' : 'import.archiveBroken')
  }
}

export type ArchiveKind = 'warc' | 'zip' | 'unknown'

/**
 * What kind of archive is this, and what is in it? Gzip, as WARC files are packed in it record by record, is unpacked
 * on the way; the pieces are small. While they are read, throws INVALID `import.archiveCut` where the packed stream
 * ends too early, `import.archiveBroken` where it is damaged and `import.archiveBomb` where it grows beyond measure.
 */
export const unpackArchive = async (chunks: Chunks): Promise<{ kind: ArchiveKind; pieces: Chunks }> => {
  const { head, whole } = await peek(chunks)
  if (head[0] === 0x1f && head[1] === 0x8b) {
    const inner = await peek(gunzip(whole))
    return { kind: kindOf(inner.head), pieces: inner.whole }
  }
  return { kind: kindOf(head), pieces: whole }
}

function kindOf(head: Uint8Array): ArchiveKind {
  const opening = Buffer.from(head).toString('latin1')
  if (opening === 'WARC') return 'warc'
  return opening === 'PK\u0003\u0004' ? 'zip' : 'unknown'
}
