import type { ArticleFile } from '@/lib/article/article-file'

/** Files that are neither text nor a page, but hold an article all the same. */
export type DocumentKind = 'mhtml' | 'docx' | 'pdf'

const SNIFFED = 4096
const latin1 = new TextDecoder('latin1')

/** A saved page opens as a letter does: header lines, and among them that its parts belong together. */
const isLetter = (head: string) =>
  /^[A-Za-z][A-Za-z-]{1,40}:/u.test(head) && /^content-type:\s{0,8}multipart\/related/imu.test(head)

/**
 * Which document is this, by its first bytes? Names and declared types only help where those leave it open: servers
 * and people rename files. Null for text, pages and everything unknown.
 */
export function sniffDocument({ fileName, bytes, mediaType }: ArticleFile): DocumentKind | null {
  const head = latin1.decode(bytes.subarray(0, SNIFFED))
  // PDF readers take the mark anywhere within the first 1,024 bytes; text that talks of it does not begin with it.
  if (/^[\s\u0000\u00ef\u00bb\u00bf]{0,1024}%PDF-\d/u.test(head)) return 'pdf'
  if (head.startsWith('PK\u0003\u0004')) return 'docx'
  const isNamed = /\.mht(?:ml)?$/iu.test(fileName)
  const isDeclared = /^(?:multipart\/related|message\/rfc822|application\/x-mimearchive)/iu.test(mediaType ?? '')
  if (isLetter(head.trimStart())) return 'mhtml'
  return (isNamed || isDeclared) && /^content-type:/imu.test(head) ? 'mhtml' : null
}
