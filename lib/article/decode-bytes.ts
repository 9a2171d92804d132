import chardet from 'chardet'
import iconv from 'iconv-lite'
import { MAX_ARTICLE_BYTES } from '@/lib/article/article-limits'
import { AppError } from '@/lib/errors'

export interface DecodedText {
  /** Every character of the input, a byte order mark included, so that offsets mean the same to every reader. */
  readonly text: string
  /** WHATWG name in lower case, e.g. `utf-8`, `windows-1252`, `utf-16le`. */
  readonly encoding: string
}

/** What the carrier says of the bytes, e.g. the charset of an HTTP header. */
export interface DecodeHints {
  readonly charset?: string | null
}

const SIGNATURES: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46], // PDF
  [0x50, 0x4b, 0x03, 0x04], // ZIP, DOCX, XLSX
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0xff, 0xd8, 0xff], // JPEG
  [0x1f, 0x8b], // gzip
  [0xd0, 0xcf, 0x11, 0xe0], // old Word and Excel
  [0x7f, 0x45, 0x4c, 0x46], // ELF
]

const SNIFFED = 64 * 1024
const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, at) => bytes[at] === byte)

/** UTF-16 without a mark shows in Latin text as a zero in nearly every second byte. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 4096) & ~1
  let even = 0
  let odd = 0
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
  const pairs = length / 2
  if (pairs < 8) return null
  if (odd > pairs * 0.6 && even < pairs * 0.05) return 'utf-16le'
  return even > pairs * 0.6 && odd < pairs * 0.05 ? 'utf-16be' : null
}

function isBinary(bytes: Uint8Array): boolean {
  if (SIGNATURES.some((signature) => startsWith(bytes, signature))) return true
  let controls = 0
  const length = Math.min(bytes.length, SNIFFED)
  for (let at = 0; at < length; at++) {
    const byte = bytes[at] ?? 0
    if (byte === 0) return true
    // Tab, line feed, vertical tab, form feed, carriage return and escape occur in text.
    if (byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 27) controls++
  }
  return controls > 4 && controls > length * 0.01
}

/** How many bytes of an unfinished UTF-8 character stand at the end; 0 when the last one is whole. */
function unfinishedTail(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if ((byte & 0xc0) === 0x80) continue
    const wanted = byte >= 0xf0 && byte < 0xf5 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 1
    return byte < 0xf5 && wanted > back ? back : 0
  }
  return 0
}

const CHARSET = /charset ?= ?["']?([\w-]{2,40})/iu
const XML_ENCODING = /^<\?xml version=["'][\d.]{1,5}["'] encoding=["']([\w-]{2,40})/iu

/** The charset that a page names for itself within its first 2 KB. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = iconv.decode(bytes.subarray(0, 2048), 'latin1')
  const meta = head.toLowerCase().indexOf('<meta')
  const match = XML_ENCODING.exec(head) ?? (meta < 0 ? null : CHARSET.exec(head.slice(meta)))
  return match?.[1]?.toLowerCase() ?? null
}

/** High bytes that are only curly quotes, dashes, dots, the euro and no-break spaces: newspaper Windows-1252. */
const TYPOGRAPHIC = new Set([0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0xa0, 0xa9, 0xab, 0xbb])

function legacyEncoding(bytes: Uint8Array, named: string | null): string {
  if (named !== null && !/^utf-?(?:8|16)/u.test(named) && iconv.encodingExists(named)) return named
  const sample = bytes.subarray(0, SNIFFED)
  if (sample.every((byte) => byte < 0x80 || TYPOGRAPHIC.has(byte))) return 'windows-1252'
  const best = chardet.analyse(sample).find(({ name }) => !/^(?:utf|ascii)/iu.test(name) && iconv.encodingExists(name))
  if (best === undefined || best.confidence < 40) return 'windows-1252'
  // As browsers do: what says Latin-1 is Windows-1252, which only adds characters.
  return /^iso-8859-1$/iu.test(best.name) ? 'windows-1252' : best.name.toLowerCase()
}

const refuse = (reason: string, details: Record<string, string | number> = {}) =>
  new AppError('INVALID', reason, details)

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText {
  if (bytes.length % 2 === 1) throw refuse('import.truncated')
  return { text: iconv.decode(bytes, encoding, { stripBOM: false }), encoding }
}

/**
 * Which characters do these bytes stand for? By byte order mark, then as UTF-8, then by the charset that the carrier
 * or the page names, then by their frequencies.
 *
 * Throws INVALID with `import.empty`, `import.tooLarge` (bytes, limit), `import.binary`, `import.truncated` (the last
 * character is cut) or `import.encoding` (two encodings in one file).
 */
export function decodeBytes(bytes: Uint8Array, hints: DecodeHints = {}): DecodedText {
  if (bytes.length > MAX_ARTICLE_BYTES) {
    throw refuse('import.tooLarge', { bytes: bytes.length, limit: MAX_ARTICLE_BYTES })
  }
  if (bytes.length === 0) throw refuse('import.empty')
  if (startsWith(bytes, [0xff, 0xfe])) return decodeUtf16(bytes, 'utf-16le')
  if (startsWith(bytes, [0xfe, 0xff])) return decodeUtf16(bytes, 'utf-16be')
  const unmarked = unmarkedUtf16(bytes)
  if (unmarked !== null) return decodeUtf16(bytes, unmarked)
  if (isBinary(bytes)) throw refuse('import.binary')
  const decoded = decodeByteText(bytes, hints)
  if (!/[^\s\u200b\ufeff]/u.test(decoded.text)) throw refuse('import.empty')
  return decoded
}

function decodeByteText(bytes: Uint8Array, hints: DecodeHints): DecodedText {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    // Not UTF-8 throughout; what it is instead is asked below.
  }
  const tail = unfinishedTail(bytes)
  const lossy = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, bytes.length - tail))
  let broken = 0
  let whole = 0
  for (let at = 0; at < lossy.length; at++) {
    const code = lossy.charCodeAt(at)
    if (code === 0xfffd) broken++
    else if (code > 0x7f) whole++
  }
  if (broken === 0 && whole > 0 && tail > 0) throw refuse('import.truncated')
  // One bad byte in a long page is a slip of the page; many beside good characters are two encodings in one file.
  if (whole > broken) {
    if (broken * 1000 > bytes.length) throw refuse('import.encoding')
    return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), encoding: 'utf-8' }
  }
  const encoding = legacyEncoding(bytes, hints.charset?.toLowerCase() ?? declaredCharset(bytes))
  return { text: iconv.decode(bytes, encoding), encoding }
}
