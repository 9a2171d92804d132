import { getDocumentProxy } from 'unpdf'
import { MAX_UNPACKED_BYTES } from '@/lib/article/article-limits'
import { isPdfWithin } from '@/lib/article/measure-pdf'
import { toPdfLines, withoutRunningHeads, type PdfLine, type PdfPiece } from '@/lib/article/pdf-lines'
import { toPdfParagraphs } from '@/lib/article/pdf-paragraphs'
import { AppError } from '@/lib/errors'
import { HttpUrl } from '@/lib/schemas/http-url'

/** A whole newspaper's edition is no article; longer documents are reports. */
const MOST_PAGES = 100
/** A page of small print has a few thousand. */
const MOST_PIECES = 100_000
/** Below this, pages hold pictures of text and some stray words. */
const FEWEST_LETTERS = 60

export interface PrintedText {
  /** One paragraph a line, in reading order. */
  readonly text: string
  /** The address that a browser printed at the foot of the page. */
  readonly url: string | null
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

/** What cannot be stored or seen: NUL and other controls that broken fonts map letters to. */
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f]/gu

type Page = Awaited<ReturnType<Pdf['getPage']>>
type TextItem = Extract<Awaited<ReturnType<Page['getTextContent']>>['items'][number], { str: string }>

/** The pieces of text on a page, asked for bit by bit, so that a page of nothing but text ends in time. */
async function readItems(page: Page): Promise<TextItem[]> {
  const reader = (page.streamTextContent() as ReadableStream<{ items: (TextItem | object)[] }>).getReader()
  const items: TextItem[] = []
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    items.push(...next.value.items.filter((item): item is TextItem => 'str' in item))
    if (items.length <= MOST_PIECES) continue
    await reader.cancel()
    throw new AppError('INVALID', 'import.tooLargeUnpacked', { limit: MAX_UNPACKED_BYTES })
  }
  return items
}

async function readPage(pdf: Pdf, number: number): Promise<PdfLine[]> {
  const page = await pdf.getPage(number)
  const pieces: PdfPiece[] = []
  for (const item of await readItems(page)) {
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = (item.transform as unknown[]).map(Number)
    // Text that is turned is a stamp or a picture's credit along its edge, not the article's.
    if (Math.abs(b) > Math.abs(a)) continue
    const text = item.str.replace(CONTROLS, '')
    pieces.push({ text, x, y, width: item.width, size: Math.hypot(c, d) || item.height || 1, endsLine: item.hasEOL })
  }
  page.cleanup()
  return toPdfLines(pieces, number)
}

async function readPages(bytes: Uint8Array): Promise<PdfLine[][]> {
  // The parser takes the array's memory for itself, and the caller still stores the bytes.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, stopAtErrors: false })
  try {
    if (pdf.numPages > MOST_PAGES) {
      throw new AppError('INVALID', 'import.tooManyPages', { pages: pdf.numPages, limit: MOST_PAGES })
    }
    const pages: PdfLine[][] = []
    for (let number = 1; number <= pdf.numPages; number++) pages.push(await readPage(pdf, number))
    return pages
  } finally {
    await pdf.destroy()
  }
}

/**
 * Which words does a PDF print, in reading order? Lines are joined to paragraphs; what repeats at the edge of its pages
 * is left out.
 *
 * Throws INVALID with `import.pdfEncrypted`, `import.pdfWithoutText` (scanned pages), `import.tooManyPages` (pages,
 * limit), `import.tooLargeUnpacked` (limit) or `import.unreadablePdf`.
 */
export async function readPdf(bytes: Uint8Array): Promise<PrintedText> {
  if (!(await isPdfWithin(new Uint8Array(bytes), MAX_UNPACKED_BYTES))) {
    throw new AppError('INVALID', 'import.tooLargeUnpacked', { limit: MAX_UNPACKED_BYTES })
  }
  let pages: PdfLine[][]
  try {
    pages = await readPages(bytes)
  } catch (error) {
    if (error instanceof AppError) throw error
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    throw new AppError('INVALID', isLocked ? 'import.pdfEncrypted' : 'import.unreadablePdf')
  }
  const { lines, url } = withoutRunningHeads(pages)
  const text = toPdfParagraphs(lines).join('\n')
  if ((text.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) throw new AppError('INVALID', 'import.pdfWithoutText')
  return { text, url: HttpUrl.safeParse(url ?? '').data ?? null }
}
