import JSZip from 'jszip'
import mammoth from 'mammoth'
import { MAX_DOCUMENT_BYTES, MAX_UNPACKED_BYTES, MOST_DOCUMENT_ELEMENTS } from '@/lib/article/article-limits'
import { isZipWithin } from '@/lib/article/measure-zip'
import { toPageLines } from '@/lib/article/page-lines'
import { AppError } from '@/lib/errors'

const MOST_ENTRIES = 5_000

const noPicture = mammoth.images.imgElement(() => Promise.resolve({ src: '' }))

/** What its reader writes for a note's number and for the way back from it: no words of the document. */
const NOTE_MARK =
  /<sup><a href="#[\w-]{1,60}" id="[\w-]{0,40}(?:foot|end)note-ref-[\w-]{1,20}">\[\d{1,5}\]<\/a><\/sup>|<a href="#[\w-]{0,40}(?:foot|end)note-ref-[\w-]{1,20}">↑<\/a>/gu

const isMarkup = (name: string) => /\.(?:xml|rels)$/iu.test(name)

/** May this be unpacked and its markup be made into a tree? */
async function isReadable(zip: JSZip): Promise<boolean> {
  if (Object.keys(zip.files).length > MOST_ENTRIES) return false
  if (!(await isZipWithin(zip, MAX_DOCUMENT_BYTES, isMarkup))) return false
  if (!(await isZipWithin(zip, MAX_UNPACKED_BYTES))) return false
  let elements = 0
  for (const [name, entry] of Object.entries(zip.files)) {
    if (entry.dir || !isMarkup(name)) continue
    elements += (await entry.async('string')).split('<').length
    if (elements > MOST_DOCUMENT_ELEMENTS) return false
  }
  return true
}

/**
 * Which words does a Word document hold, one paragraph a line? Pictures, comments and headers are left out, tables are
 * read row by row, notes follow the text.
 *
 * Throws INVALID with `import.unreadableDocx` (damaged), `import.notDocx` (another kind of ZIP archive) or
 * `import.tooLargeUnpacked` (limit).
 */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  let zip: JSZip
  try {
    zip = await JSZip.loadAsync(bytes)
  } catch {
    throw new AppError('INVALID', 'import.unreadableDocx')
  }
  if (!Object.keys(zip.files).some((name) => /^\/?word\/document\d{0,3}\.xml$/u.test(name))) {
    throw new AppError('INVALID', 'import.notDocx')
  }
  try {
    if (!(await isReadable(zip)))
      throw new AppError('INVALID', 'import.tooLargeUnpacked', { limit: MAX_UNPACKED_BYTES })
    // Its reader for Node asks for a Buffer but takes any array of bytes.
    const { value } = await mammoth.convertToHtml({ buffer: bytes as Buffer }, { convertImage: noPicture })
    return toPageLines(value.replace(NOTE_MARK, ''))
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('INVALID', 'import.unreadableDocx')
  }
}
