import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { z } from 'zod'
import { parseArticleHtml, type ParsedPage, type PageHints } from '@/lib/article/parse-article-html'

/** Pages as a dozen kinds of portals build them: what each says of itself, and where it only shows it. */
const FOLDER = new URL('../../fixtures/article/portals/', import.meta.url)
const Portal = z.object({
  title: z.string(),
  outlet: z.string(),
  bylines: z.array(z.string()),
  publishedAt: z.string(),
  dateline: z.string().nullable(),
  credits: z.array(z.string()),
  captions: z.array(z.string()),
  paragraphs: z.array(z.string()),
})
const expected = z.record(z.string(), Portal).parse(JSON.parse(readFileSync(new URL('expected.json', FOLDER), 'utf8')))

const htmlOf = (name: string) => readFileSync(new URL(`${name}.html`, FOLDER), 'utf8')
const withoutMetadata = (html: string) =>
  html.replace(/<meta (?!charset)/gu, '<x-meta ').replaceAll('application/ld+json', 'text/plain')
const parse = (html: string, hints: Partial<PageHints> = {}) => parseArticleHtml(html, { file: 'a.html', ...hints })

const factsOf = ({ text, facts, paragraphs, captions }: ParsedPage) => ({
  ...{ title: facts.title, outlet: facts.outlet, bylines: facts.bylines, publishedAt: facts.publishedAt },
  ...{ dateline: facts.dateline, credits: facts.credits },
  captions: captions.map((caption) => caption.text),
  paragraphs: paragraphs.map(({ start, end }) => text.slice(start, end)),
})

const pages = Object.entries(expected)

test('each portal has its page', () => {
  expect(readdirSync(FOLDER).filter((name) => name.endsWith('.html'))).toEqual(pages.map(([name]) => `${name}.html`))
})

describe('a page of', () => {
  test.each(pages)('%s gives its facts, its captions and its body', (name, portal) => {
    expect(factsOf(parse(htmlOf(name)))).toEqual(portal)
  })

  test.each(pages)('%s gives them by what it shows alone', (name, portal) => {
    const shown = factsOf(parse(withoutMetadata(htmlOf(name))))
    // A page prints no seconds, and its outlet's name where its metadata had it in another spelling.
    const publishedAt = portal.publishedAt.replace(/:\d\d(?=\+)/u, ':00')
    expect(shown).toEqual({ ...portal, publishedAt, outlet: shown.outlet })
    expect(shown.outlet).not.toBeNull()
  })
})

describe('the outlet of a page', () => {
  const BODY = '<p>Kepala desa mengatakan bahwa gudang beras akan selesai sebelum musim panen berikutnya tiba.</p>'
  const at = (url: string, publisher: string | null, siteName: string) =>
    parse(
      `<html><head><meta property="og:site_name" content="${siteName}"><script type="application/ld+json">${JSON.stringify(
        { '@type': 'NewsArticle', headline: 'Gudang', datePublished: '2026-03-02', publisher: { name: publisher } },
      )}</script></head><body><article>${BODY.repeat(3)}</article></body></html>`,
      { url },
    ).facts.outlet

  it('is no company, no section and no address', () => {
    expect(at('https://gema.example/1', 'PT Gema Media Pesisir', 'Gema.com')).toBe('Gema.com')
    expect(at('https://gema.example/1', 'PT Gema Media Pesisir', 'https://gema.example/')).toBe('PT Gema Media Pesisir')
    expect(at('https://www.cnnindonesia.com/ekonomi/1', null, 'ekonomi')).toBe('CNN Indonesia')
    expect(at('https://nasional.sindonews.com/1', null, 'SINDOnews Nasional')).toBe('SINDOnews Nasional')
  })
})

test('a list of facts stays, though its items hold links', () => {
  const items = [
    'Gudang menampung <a href="/a">dua ribu ton</a> gabah.',
    'Biayanya <a href="/b">dua miliar rupiah</a>.',
  ]
  const list = `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
  const prose = '<p>Kepala desa mengatakan bahwa gudang beras akan selesai sebelum musim panen berikutnya tiba.</p>'
  const { text } = parse(
    `<html><body><article>${prose}${list}${prose.replace('desa', 'dusun')}</article></body></html>`,
  )
  expect(text).toContain('- Gudang menampung dua ribu ton gabah.')
})
