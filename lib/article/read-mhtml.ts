import PostalMime, { type Email } from 'postal-mime'
import { decodeBytes, type DecodedText } from '@/lib/article/decode-bytes'
import { AppError } from '@/lib/errors'
import { HttpUrl } from '@/lib/schemas/http-url'

/** The page that a browser saved as one file, without its pictures and frames. */
export interface SavedPage extends DecodedText {
  /** Where it was saved from; null where the file does not say. */
  readonly url: string | null
  /** When it was saved, as the file says. */
  readonly savedAt: Date | null
}

const DEEPEST_PARTS = 4
const BOUNDARY = /;\s{0,20}boundary=(?:"([^"]{1,200})"|([^\s;"]{1,200}))/iu
const ascii = new TextEncoder()

const headerOf = (email: Email, name: string): string | null =>
  email.headers.find(({ key }) => key === name)?.value.trim() ?? null

/** Where the head of a letter or of its part ends: behind its first empty line. */
const headEnd = (text: string): number => {
  const ends = ['\r\n\r\n', '\n\n'].map((mark) => ({ at: text.indexOf(mark), mark })).filter(({ at }) => at >= 0)
  const first = ends.toSorted((a, b) => a.at - b.at)[0]
  return first === undefined ? text.length : first.at + first.mark.length
}

/** The parts between a letter's boundary lines, as they stand; a last one that is cut off comes along. */
function splitParts(text: string, boundary: string): string[] {
  const mark = `--${boundary}`
  const parts: string[] = []
  let from = -1
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) {
    if (at > 0 && text[at - 1] !== '\n') continue
    if (from >= 0) parts.push(text.slice(from, at))
    const line = text.indexOf('\n', at)
    if (line < 0 || text.startsWith('--', at + mark.length)) return parts
    from = line + 1
  }
  if (from >= 0) parts.push(text.slice(from))
  return parts
}

const toBytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))

const urlOrNull = (address: string | null): string | null => HttpUrl.safeParse(address ?? '').data ?? null

/** One part's own bytes: read as an attachment, so that they come unpacked but not yet taken for characters. */
async function readPart(part: string): Promise<DecodedText> {
  const withoutDisposition = part.replace(/^content-disposition:.{0,500}$/imu, 'X-Was: inline')
  const email = await PostalMime.parse(toBytes(`Content-Disposition: attachment\r\n${withoutDisposition}`))
  const content = email.attachments[0]?.content
  if (content === undefined || typeof content === 'string') throw new AppError('INVALID', 'import.noArticleText')
  const charset = /charset="?([\w-]{2,40})/iu.exec(headerOf(email, 'content-type') ?? '')?.[1] ?? null
  return decodeBytes(new Uint8Array(content), { charset })
}

interface Found {
  readonly part: string
  readonly location: string | null
}

/** The page among a letter's parts: the one saved from the letter's own address, or else the first. */
async function findPage(text: string, address: string | null, depth: number): Promise<Found | null> {
  const head = await PostalMime.parse(ascii.encode(text.slice(0, headEnd(text))))
  const type = headerOf(head, 'content-type') ?? 'text/plain'
  if (/^(?:text\/html|application\/xhtml)/iu.test(type)) {
    return { part: text, location: headerOf(head, 'content-location') }
  }
  const boundary = /^multipart\//iu.test(type) ? BOUNDARY.exec(type) : null
  if (boundary === null || depth >= DEEPEST_PARTS) return null
  let first: Found | null = null
  for (const part of splitParts(text, boundary[1] ?? boundary[2] ?? '').slice(0, 2_000)) {
    const found = await findPage(part, address, depth + 1)
    if (found !== null && found.location !== null && found.location === address) return found
    first ??= found
    // Without an address of its own to look for, the first page is the page.
    if (first !== null && address === null) break
  }
  return first
}

/**
 * Which page did a browser save in this MHTML file (RFC 2557)? Throws INVALID with `import.noArticleText` where it
 * holds none, `import.unreadableMhtml` where it cannot be read, and the reasons of `decodeBytes`.
 */
export async function readMhtml(bytes: Uint8Array): Promise<SavedPage> {
  const text = latin1Of(bytes)
  try {
    const root = await PostalMime.parse(ascii.encode(text.slice(0, headEnd(text))))
    const address = headerOf(root, 'snapshot-content-location') ?? headerOf(root, 'content-location')
    const page = await findPage(text, address, 0)
    if (page === null) throw new AppError('INVALID', 'import.noArticleText')
    const savedAt = new Date(root.date ?? Number.NaN)
    return {
      ...(await readPart(page.part)),
      url: urlOrNull(page.location) ?? urlOrNull(address),
      savedAt: Number.isNaN(savedAt.getTime()) ? null : savedAt,
    }
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('INVALID', 'import.unreadableMhtml')
  }
}

/** Each byte as the character of its number, so that offsets in the text are offsets in the bytes. */
function latin1Of(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  }
  return text
}
