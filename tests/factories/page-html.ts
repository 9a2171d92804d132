import { parseArticleHtml, type PageHints, type ParsedPage } from '@/lib/article/parse-article-html'
import { AppError } from '@/lib/errors'

export const LEAD =
  'Kepala desa mengatakan bahwa gudang beras akan selesai sebelum musim panen berikutnya tiba di lembah itu.'
export const SECOND = '“Gudang ini milik petani,” kata Kepala Desa Rahmat Hidayat di balai desa pada Senin pagi.'
export const THIRD =
  'Menurut dia, pembangunan gudang menelan biaya dua miliar rupiah dan dikerjakan oleh warga sendiri.'
export const BODY = [LEAD, SECOND, THIRD]
export const READ_AT = new Date('2026-03-02T02:30:00Z')

export const paragraphsHtml = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n')
/** A page with this head and body; its body is three paragraphs where nothing else is said. */
export const pageHtml = (head: string, body = paragraphsHtml(BODY), lang = 'id') =>
  `<!DOCTYPE html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`
export const articleHtml = (inner: string) => `<article>${inner}${paragraphsHtml(BODY)}</article>`
/** A page read as an import reads it. */
export const parsePage = (html: string, hints: Partial<PageHints> = {}) =>
  parseArticleHtml(html, { file: 'a.html', ...hints })
export const jsonLd = (data: unknown) =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`
export const paragraphsOf = ({ text, paragraphs }: ParsedPage) =>
  paragraphs.map(({ start, end }) => text.slice(start, end))

/** Why was it refused? Null where it was not. */
export const reasonOf = (run: () => unknown) => {
  try {
    run()
    return null
  } catch (error) {
    return error instanceof AppError ? error.reason : error
  }
}
