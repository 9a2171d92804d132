import { z } from 'zod'
import { FETCH_SENTENCES } from '@/lib/cli/fetch-sentences'
import { TENURE_SENTENCES } from '@/lib/cli/tenure-sentences'
import { AppError } from '@/lib/errors'

/** The command line's own words for refusals; the screens say them from their catalogue, in two languages. */
const SENTENCES: Readonly<Record<string, string>> = {
  ...FETCH_SENTENCES,
  ...TENURE_SENTENCES,
  'import.empty': 'the file is empty',
  'import.tooLarge': 'the file is too large for one article ({bytes} bytes, at most {limit})',
  'import.binary': 'this is no text (binary data)',
  'import.truncated': 'the file ends in the middle of a character (truncated?)',
  'import.encoding': 'the text mixes encodings (not valid UTF-8)',
  'import.tooDeep': 'the page is nested too deep (more than {limit} levels)',
  'import.tooManyElements': 'the page has too many elements ({elements}, at most {limit})',
  'import.unreadableMhtml': 'the saved page (MHTML) cannot be read',
  'import.unreadableDocx': 'the Word document is damaged',
  'import.notDocx': 'this is a ZIP archive, but no Word document',
  'import.feed': 'this is a feed or other XML, not an article',
  'import.oldWord': 'this is a Word file of the old format, or it has a password (save it as .docx)',
  'import.pdfEncrypted': 'the PDF has a password',
  'import.pdfWithoutText': 'the PDF holds pictures of text, but no text',
  'import.unreadablePdf': 'the PDF is damaged',
  'import.tooManyPages': 'the PDF is too long for one article ({pages} pages, at most {limit})',
  'import.tooLargeUnpacked': 'the file unpacks to more than {limit} bytes',
  'import.archiveUnknown': 'this is no web archive (WARC or WACZ)',
  'import.archiveCut': 'the archive is cut off here',
  'import.archiveBroken': 'the archive cannot be read any further',
  'import.archiveBomb': 'the archive unpacks to far more than its own size',
  'import.unreadableHtml': 'the page cannot be read as HTML',
  'import.lineTooLong': 'the line is too long',
  'import.notObject': 'not an article: the line is no JSON object',
  'import.noHeader': 'the first line holds no column names',
  'import.noRows': 'the table has no row that can be read',
  'import.brokenQuotes': 'broken quotation marks in lines {line} to {until}',
  'import.columns': 'the row has {found} columns, the table {expected}',
  'import.failed': 'the row could not be stored',
  'import.uploadIncomplete': 'the file changed while it was read',
  'import.unknownColumn': 'the table has no column "{column}"',
  'import.stopped': 'stopped before it was read',
  'import.noArticleText': 'the page holds no article text',
  'import.changedText': 'an article of this address is stored with another text; new versions are not taken in yet',
}

const SYSTEM: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'this is a folder',
  ENAMETOOLONG: 'no such file (the name is too long)',
}

/** One line that says what was wrong with an input, without a stack and without the input's own words. */
export function describeProblem(error: unknown): string {
  if (error instanceof AppError) {
    const sentence = SENTENCES[error.reason] ?? error.reason
    return sentence.replace(/\{(\w{1,20})\}/gu, (_, key: string) => String(error.details[key] ?? ''))
  }
  if (error instanceof z.ZodError) {
    const issue = error.issues[0]
    const path = issue?.path.join('.') ?? ''
    return `not an article: ${path === '' ? '' : `"${path}": `}${issue?.message ?? 'wrong shape'}`
  }
  if (error instanceof SyntaxError) return 'not valid JSON'
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    return SYSTEM[error.code] ?? error.code
  }
  return error instanceof Error ? error.message : String(error)
}
