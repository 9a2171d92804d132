import 'server-only'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { openPromise, type Entry, type ZipFile } from 'yauzl'
import { AppError } from '@/lib/errors'
import type { ArchiveItem, Chunks } from '@/lib/server/imports/archived-page'
import { readWarc } from '@/lib/server/imports/read-warc'
import { unpackArchive } from '@/lib/server/imports/unpack-archive'

const isWarcEntry = ({ fileName }: Entry) => /\.warc(?:\.gz)?$/iu.test(fileName)

async function* readEntry(zip: ZipFile, entry: Entry, firstNumber: number): AsyncGenerator<ArchiveItem, number> {
  const stream = await zip.openReadStreamPromise(entry)
  try {
    const { kind, pieces } = await unpackArchive(stream as AsyncIterable<Uint8Array>)
    if (kind !== 'warc') return firstNumber - 1
    return yield* readWarc(pieces, firstNumber)
  } finally {
    stream.destroy()
  }
}

/** The WARC files inside a WACZ file, one behind the other. A ZIP archive lists its files at its end, so it must be
 * whole and on a disk before it can be read. */
async function* readWacz(path: string): AsyncGenerator<ArchiveItem> {
  let number = 0
  let zip: ZipFile
  try {
    zip = await openPromise(path, { autoClose: false, lazyEntries: true })
  } catch {
    // Without its list of files there is no telling what was in it.
    yield { number: 1, url: null, error: new AppError('INVALID', 'import.archiveCut') }
    return
  }
  try {
    let isEmpty = true
    for await (const entry of zip.eachEntry()) {
      if (!isWarcEntry(entry)) continue
      isEmpty = false
      number = yield* readEntry(zip, entry, number + 1)
    }
    if (isEmpty) yield { number: 1, url: null, error: new AppError('INVALID', 'import.archiveUnknown') }
  } catch (error) {
    yield {
      ...{ number: number + 1, url: null },
      error: error instanceof AppError ? error : new AppError('INVALID', 'import.archiveBroken'),
    }
  } finally {
    zip.close()
  }
}

/**
 * The pages of a web archive, WARC (plain or gzip) or WACZ, told by its content, in their order and with their own
 * addresses and dates, one in memory at a time. What cannot be taken in is an item with its `error`: a page too large
 * by itself, an archive that is cut or damaged once and as the last item. Never throws for what the archive holds.
 */
export async function* readArchive(chunks: Chunks): AsyncGenerator<ArchiveItem> {
  let opened: Awaited<ReturnType<typeof unpackArchive>>
  try {
    opened = await unpackArchive(chunks)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    yield { number: 1, url: null, error }
    return
  }
  if (opened.kind === 'unknown') {
    yield { number: 1, url: null, error: new AppError('INVALID', 'import.archiveUnknown') }
  } else if (opened.kind === 'warc') {
    yield* readWarc(opened.pieces)
  } else {
    const folder = await mkdtemp(join(tmpdir(), 'kutip-archive-'))
    try {
      const path = join(folder, 'archive.wacz')
      await pipeline(Readable.from(opened.pieces), createWriteStream(path))
      yield* readWacz(path)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
}
