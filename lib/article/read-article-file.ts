import type { ArticleFile, ParsedFile } from '@/lib/article/article-file'
import { MAX_ARTICLE_BYTES } from '@/lib/article/article-limits'
import { parseArticleFile } from '@/lib/article/parse-article-file'
import { parseArticleHtml } from '@/lib/article/parse-article-html'
import { parseArticleText } from '@/lib/article/parse-article-text'
import { sniffDocument, type DocumentKind } from '@/lib/article/sniff-document'
import { AppError } from '@/lib/errors'

/** Word's format before 2007, in which documents with a password are packed as well; and `{\\rtf`. */
const OLD_WORD = [
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
]
const NOT_TEXT = 'binary'

/** Documents that are not text themselves: their parsers are large, and are loaded when one comes. */
const READERS: Readonly<Record<DocumentKind, (file: ArticleFile) => Promise<ParsedFile>>> = {
  mhtml: async (file) => {
    const { readMhtml } = await import('@/lib/article/read-mhtml')
    const { text: html, encoding, url, savedAt } = await readMhtml(file.bytes)
    const retrievedAt = savedAt ?? file.retrievedAt ?? null
    const layout = parseArticleHtml(html, { file: file.fileName, url: file.url ?? url, retrievedAt })
    return { text: layout.text, layout, mediaType: 'multipart/related', encoding }
  },
  docx: async (file) => {
    const { readDocx } = await import('@/lib/article/read-docx')
    const text = await readDocx(file.bytes)
    const layout = parseArticleText({ file: file.fileName, text, url: file.url ?? null })
    const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    return { text, layout, mediaType, encoding: NOT_TEXT }
  },
  pdf: async (file) => {
    const { readPdf } = await import('@/lib/article/read-pdf')
    const { text, url } = await readPdf(file.bytes)
    const layout = parseArticleText({ file: file.fileName, text, url: file.url ?? url })
    return { text, layout, mediaType: 'application/pdf', encoding: NOT_TEXT }
  },
}

/**
 * Which article does a file hold, of whatever kind it is: text, a page, a page saved as MHTML, a Word document or a
 * PDF? The one door for the command line and for imports, so that both see the same text.
 *
 * Throws INVALID with the reasons of `parseArticleFile`, `readMhtml`, `readDocx` and `readPdf`, or `import.oldWord`.
 */
export async function readArticleFile(file: ArticleFile): Promise<ParsedFile> {
  const { bytes } = file
  if (bytes.length > MAX_ARTICLE_BYTES) {
    throw new AppError('INVALID', 'import.tooLarge', { bytes: bytes.length, limit: MAX_ARTICLE_BYTES })
  }
  if (OLD_WORD.some((mark) => mark.every((byte, at) => bytes[at] === byte)))
    throw new AppError('INVALID', 'import.oldWord')
  const kind = sniffDocument(file)
  return kind === null ? parseArticleFile(file) : READERS[kind](file)
}
