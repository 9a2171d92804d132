import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { parseArticleFile } from '@/lib/article/parse-article-file'
import { AppError } from '@/lib/errors'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const parse = (fileName: string, text: string) => parseArticleFile({ fileName, bytes: bytesOf(text) })
const page = readFileSync(new URL('../../fixtures/article/page.html', import.meta.url), 'utf8')
const PROSE = 'Kepala desa mengatakan bahwa gudang beras akan selesai sebelum musim panen berikutnya tiba. '

const reasonOf = (run: () => unknown) => {
  try {
    run()
    return null
  } catch (error) {
    return error instanceof AppError ? error.reason : error
  }
}

describe('a page', () => {
  const { text, layout, mediaType } = parse('page.html', page)

  it('gives its facts, each with where it was found', () => {
    expect(mediaType).toBe('text/html')
    expect(layout.facts).toMatchObject({
      title: 'Wali Kota Resmikan Taman Tepi Sungai',
      outlet: 'Kabar Nusa',
      bylines: ['Sari Utami', 'Joko Hadi'],
      publishedAt: '2026-03-02T09:15:00+07:00',
      dateline: 'BANDUNG',
      language: 'id',
    })
    expect(layout).toMatchObject({
      canonicalUrl: 'https://kabarnusa.example/berita/taman',
      modifiedAt: '2026-03-02T10:00:00+07:00',
      foundIn: { title: 'json-ld', outlet: 'json-ld', publishedAt: 'json-ld', url: 'meta', dateline: 'dateline' },
    })
  })

  it('keeps its own paragraphs, one a line, and its captions apart', () => {
    const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
    expect(layout.paragraphs.map(slice)).toEqual([
      'Wali Kota Bima Laksana meresmikan taman seluas dua hektare di tepi sungai, Senin (2/3/2026).',
      '"Taman ini milik warga," kata Bima di hadapan ratusan orang yang datang sejak pagi.',
      'Menurut dia, pembangunan taman menelan biaya dua miliar rupiah dan selesai dalam enam bulan.',
    ])
    expect(layout.captions.map((caption) => caption.text)).toEqual(['Wali Kota Bima Laksana menanam pohon.'])
  })

  it('lets nothing but text out', () => {
    expect(text).not.toMatch(/<|javascript:|onerror|Palsu|Harga Beras/u)
  })

  it('takes the metadata of Open Graph where there is no JSON-LD', () => {
    const html = `<html><head><meta property="og:title" content="Gudang Beras Selesai | Radio Sawah"><meta property="og:site_name" content="Radio Sawah"><meta property="article:published_time" content="2026-05-01T01:02:03+00:00"></head><body><p>${PROSE.repeat(3)}</p></body></html>`
    expect(parse('a.html', html).layout).toMatchObject({
      facts: { title: 'Gudang Beras Selesai', outlet: 'Radio Sawah', publishedAt: '2026-05-01T01:02:03+00:00' },
      foundIn: { title: 'meta', outlet: 'meta' },
    })
  })

  it('takes the body of JSON-LD where the page is drawn by script', () => {
    const data = JSON.stringify({ '@type': 'NewsArticle', articleBody: `${PROSE}\n${PROSE.trim()}` })
    const html = `<html><head><script type="application/ld+json">${data}</script></head><body><div id="app"></div></body></html>`
    expect(parse('a.html', html).text.split('\n')).toEqual([PROSE.trim(), PROSE.trim()])
  })

  test.each([
    ['import.noArticleText', '<html><body></body></html>'],
    [
      'import.noArticleText',
      `<html><head><script>${'run();'.repeat(5000)}</script></head><body><noscript>Please enable JavaScript.</noscript></body></html>`,
    ],
    ['import.tooDeep', `${'<div>'.repeat(100_000)}x${'</div>'.repeat(100_000)}`],
    ['import.tooManyElements', '<p>x'.repeat(100_000)],
  ])('is refused with %s', (reason, html) => expect(reasonOf(() => parse('a.html', html))).toBe(reason))

  it('survives broken metadata', () => {
    const html = `<html><head><script type="application/ld+json">{"@type": "NewsArticle", </script><script type="application/ld+json">[null, 3, {"@graph": "x"}]</script></head><body><p>${PROSE.repeat(3)}</p></body></html>`
    expect(parse('a.html', html).layout.paragraphs).toHaveLength(1)
  })
})

describe('a text file', () => {
  it('keeps its own text and offsets', () => {
    const text = `\ufeffRAPAT DESA\r\n\r\n${PROSE}\r\n`
    const parsed = parse('a.txt', text)
    expect(parsed).toMatchObject({ text, mediaType: 'text/plain', encoding: 'utf-8' })
    expect(parsed.layout.paragraphs).toHaveLength(1)
  })

  it('is a page when it is one, unless its name says otherwise', () => {
    expect(parse('unggahan', page).mediaType).toBe('text/html')
    expect(parse('catatan.txt', `<html> disebut warga. ${PROSE}`).mediaType).toBe('text/plain')
  })
})

describe('a page that was saved as a file', () => {
  const page = (note: string) =>
    `<!DOCTYPE html>\n${note}\n<html><body><span class="date">2 jam yang lalu</span><p>${PROSE.repeat(3)}</p></body></html>`

  it('says where it came from, as browsers note it', () => {
    const note = '<!-- saved from url=(0042)https://radiosawah.example/gudang?id=1 -->'
    expect(parse('a.html', page(note)).layout.canonicalUrl).toBe('https://radiosawah.example/gudang?id=1')
    expect(parse('a.html', page('<!-- saved from url=(0042)javascript:1 -->')).layout.canonicalUrl).toBeNull()
  })

  it('says when as well, as SingleFile notes it', () => {
    const note = `<!--\n Page saved with SingleFile\n url: https://radiosawah.example/gudang\n saved date: Mon Mar 02 2026 09:30:00 GMT+0700 (Western Indonesia Time)\n-->`
    const { layout } = parse('a.html', page(note))
    expect(layout.canonicalUrl).toBe('https://radiosawah.example/gudang')
    expect(layout.facts.publishedAt).toBe('2026-03-02T07:30:00+07:00')
  })
})

test.each(['<?xml version="1.0"?><rss><channel/></rss>', '<rss version="2.0"></rss>', '<feed xmlns="x"></feed>'])(
  'a feed is no article: %s',
  (xml) => expect(reasonOf(() => parse('umpan.xml', xml))).toBe('import.feed'),
)
