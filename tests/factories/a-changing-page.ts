import type { ArticleForReview } from '@/lib/server/articles/get-article-for-review'
import { importArticle } from '@/lib/server/articles/import-article'
import type { ImportOutcome } from '@/lib/server/articles/incoming-article'
import type { Context } from '@/lib/server/db/context'

export const PARAGRAPHS = {
  dateline:
    'Lentera.com, Muara Kelapa - Wali Kota Surya Wibisana berjanji memperbaiki tanggul Muara Kelapa sebelum musim hujan.',
  promise:
    '"Kami mulai bekerja minggu depan dan selesai sebelum bulan Oktober," kata Surya Wibisana di balai kota, Selasa (3/3/2026).',
  residents: 'Warga menyambut baik rencana itu dan meminta pengerjaan diawasi bersama.',
  doubt: '"Kami sudah tiga kali mendengar janji yang sama dari balai kota," kata Ketua RT Mira Anindita.',
  budget: 'Menurut Kepala Dinas Rudi Hartawan, anggaran perbaikan tanggul itu mencapai Rp4,5 miliar tahun ini.',
} as const

export const PAGE = Object.values(PARAGRAPHS)

/** The page with some of its paragraphs changed; one that is empty is left out. */
export const changed = (change: Partial<Record<keyof typeof PARAGRAPHS, string>>): string[] =>
  Object.values({ ...PARAGRAPHS, ...change }).filter((paragraph) => paragraph !== '')

/** A change of the promise: the month in which the work is to be done. */
export const OTHER_MONTH = { promise: PARAGRAPHS.promise.replace('bulan Oktober', 'bulan Desember') }

const toHtml = (paragraphs: readonly string[], headline: string, address: string): string =>
  [
    `<!doctype html><html lang="id"><head><title>${headline}</title>`,
    `<link rel="canonical" href="${address}"><meta property="og:title" content="${headline}">`,
    '<meta property="article:published_time" content="2026-03-03T10:15:00+07:00"></head>',
    `<body><article><h1>${headline}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`,
  ].join('')

interface GivenPage {
  readonly paragraphs?: readonly string[]
  readonly headline?: string
  readonly address?: string
}

/** Fetches a page that its outlet may have changed since: what stands at the address at this moment. */
export const fetchPage = (ctx: Context, given: GivenPage = {}): Promise<ImportOutcome> => {
  const { paragraphs = PAGE, headline = 'Wali Kota janji perbaiki tanggul Muara Kelapa' } = given
  const { address = 'https://lentera.example/kota/tanggul' } = given
  const bytes = new TextEncoder().encode(toHtml(paragraphs, headline, address))
  return importArticle(ctx, {
    ...{ bytes, fileName: 'tanggul.html', mediaType: 'text/html', sourceUrl: address, retrievedAt: ctx.now() },
  })
}

/** The quotation in an article that holds these words. */
export const quotationOf = (article: ArticleForReview, words: string): ArticleForReview['quotations'][number] => {
  const found = article.quotations.find(({ text }) => text.includes(words))
  if (!found) throw new Error(`no quotation of ${words}`)
  return found
}
