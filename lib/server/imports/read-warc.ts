import 'server-only'
import { LimitReader, WARCParser, type WARCRecord } from 'warcio'
import { MAX_ARTICLE_BYTES } from '@/lib/article/article-limits'
import { AppError } from '@/lib/errors'
import { HttpUrl } from '@/lib/schemas/http-url'
import type { ArchiveItem, Chunks } from '@/lib/server/imports/archived-page'
import { decodeHttpBody, readHttpHead } from '@/lib/server/imports/read-http-record'

const MAX_HEAD_BYTES = 1024 * 1024
/** How much of a record is read before it is asked whether it is a page. */
const LOOKED_AT = 64 * 1024
const EMPTY = new Uint8Array()

const refuse = (reason: string, details: Record<string, string | number> = {}) =>
  new AppError('INVALID', reason, details)

interface GuardedStream {
  readonly stream: Chunks
  readonly beginHead: () => void
  readonly endHead: () => void
  readonly hasEnded: () => boolean
}

/** A stream that refuses to go on while a record's head takes more than heads can have. */
function guardHeads(pieces: Chunks): GuardedStream {
  let left = Number.POSITIVE_INFINITY
  let isEnded = false
  async function* stream() {
    for await (const piece of pieces) {
      left -= piece.length
      if (left < 0) throw refuse('import.archiveBroken')
      yield piece
    }
    isEnded = true
  }
  return {
    stream: stream(),
    hasEnded: () => isEnded,
    beginHead: () => (left = MAX_HEAD_BYTES),
    endHead: () => (left = Number.POSITIVE_INFINITY),
  }
}

const isPage = (contentType: string) => /^\s{0,8}(?:text\/html|application\/xhtml\+xml)/iu.test(contentType)
const charsetOf = (contentType: string) => /charset ?= ?["']?([\w-]{2,40})/iu.exec(contentType)?.[1] ?? null

interface Block {
  readonly bytes: Uint8Array
  /** All that the record has; less where it was not wanted or is too large. */
  readonly isWhole: boolean
}

/** A record's block to its end, of which only what is wanted is kept. */
async function readBlock(reader: LimitReader, isWanted: (start: Uint8Array) => Promise<boolean>): Promise<Block> {
  let parts: Uint8Array[] = []
  let size = 0
  let isAsked = false
  let isKept = true
  for await (const part of reader) {
    if (!isKept) continue
    parts.push(part)
    size += part.length
    if (!isAsked && size >= LOOKED_AT) {
      isAsked = true
      isKept = await isWanted(Buffer.concat(parts))
    }
    // The head of the answer comes on top of the page.
    if (size > MAX_ARTICLE_BYTES + LOOKED_AT) isKept = false
    if (!isKept) parts = []
  }
  if (!isAsked) isKept = await isWanted(Buffer.concat(parts))
  return isKept ? { bytes: Buffer.concat(parts), isWhole: true } : { bytes: EMPTY, isWhole: false }
}

interface Payload {
  readonly contentType: string
  readonly bytes: Uint8Array
}

/** The page in a record; null for everything else. Throws INVALID for a page that is too large. */
async function readPayload(record: WARCRecord, reader: LimitReader): Promise<Payload | null> {
  const type = record.warcType
  const ownType = record.warcContentType ?? ''
  const isHttp = type === 'response' && /^application\/http/iu.test(ownType)
  let wanted = false
  const { bytes, isWhole } = await readBlock(reader, async (start) => {
    const head = isHttp ? await readHttpHead(start) : null
    wanted = head === null ? type === 'resource' && isPage(ownType) : head.status === 200 && isPage(head.contentType)
    return wanted
  })
  if (!wanted) return null
  const limit = MAX_ARTICLE_BYTES
  if (!isWhole) throw refuse('import.tooLarge', { bytes: record.warcContentLength, limit })
  const head = isHttp ? await readHttpHead(bytes) : null
  if (head === null) return { contentType: ownType, bytes }
  const body = await decodeHttpBody(bytes.subarray(head.length), head)
  if (body.length > limit) throw refuse('import.tooLarge', { bytes: body.length, limit })
  return { contentType: head.contentType, bytes: body }
}

const dateOf = (text: string | null | undefined): Date | null => {
  const date = new Date(text ?? Number.NaN)
  return Number.isNaN(date.getTime()) ? null : date
}

const urlOf = (record: WARCRecord): string | null => HttpUrl.safeParse(record.warcTargetURI ?? '').data ?? null

/** What one record gives: a page, a refusal, or null for what is no page of the web. Throws INVALID. */
async function readRecord(record: WARCRecord, number: number, reader: LimitReader): Promise<ArchiveItem | null> {
  const payload = await readPayload(record, reader)
  const url = urlOf(record)
  if (payload === null || url === null) return null
  const { contentType, bytes } = payload
  const mediaType = contentType.split(';')[0]?.trim().toLowerCase() ?? ''
  return { number, url, date: dateOf(record.warcDate), mediaType, charset: charsetOf(contentType), bytes }
}

/**
 * The pages in a WARC file (ISO 28500) that is unpacked already: `response` records with status 200 and `resource`
 * records that hold HTML, with their own address and date, in their order; one record is in memory at a time. A page
 * of more than 10 MB is refused by itself. Where the file is cut or damaged, one refusal says so, and nothing follows.
 */
export async function* readWarc(pieces: Chunks, firstNumber = 1): AsyncGenerator<ArchiveItem, number> {
  const { stream, beginHead, endHead, hasEnded } = guardHeads(pieces)
  const parser = new WARCParser(stream, { parseHttp: false })
  let number = firstNumber - 1
  try {
    for (;;) {
      beginHead()
      const record = await parser.parse()
      endHead()
      if (record === null) return number
      number++
      const reader = record.reader
      const length = record.warcContentLength
      const isHeaded = record.warcHeaders.statusline.startsWith('WARC/') && record.warcHeader('Content-Length') !== null
      if (!isHeaded) throw refuse(hasEnded() ? 'import.archiveCut' : 'import.archiveBroken')
      const isCounted = Number.isSafeInteger(length) && length >= 0
      if (!isCounted || !(reader instanceof LimitReader)) throw refuse('import.archiveBroken')
      const item = await readRecord(record, number, reader).catch((error: unknown): ArchiveItem => {
        // Only what is wrong with this one page; an archive that ends or breaks here ends the reading.
        if (error instanceof AppError && !error.reason.startsWith('import.archive'))
          return { number, url: urlOf(record), error }
        throw error
      })
      // Bytes that the record promised and the file does not have.
      if (reader.limit > 0) throw refuse('import.archiveCut')
      if (item !== null) yield item
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    yield { number: Math.max(number, firstNumber), url: null, error }
    return number
  }
}
