import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findFeeds } from '@/lib/article/find-feeds'
import { parseFeed } from '@/lib/article/parse-feed'
import { AppError } from '@/lib/errors'

const BASE = 'https://kabar.example/rss.xml'
const entry = (path: string, given: object = {}) => ({
  url: `https://kabar.example/${path}`,
  title: null,
  publishedAt: null,
  modifiedAt: null,
  ...given,
})
const at = (iso: string) => new Date(iso)
const reasonOf = (text: string): string => {
  try {
    return `read: ${parseFeed(text, BASE).entries.length}`
  } catch (error) {
    return error instanceof AppError ? error.reason : String(error)
  }
}

const RSS = `<?xml version="1.0" encoding="UTF-8"?><!-- dibuat tangan -->
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title> Kabar
 Muara </title><link>https://kabar.example/</link>
<item><title>Air &amp; listrik</title><link>https://kabar.example/air?a=1&amp;b=2</link><pubDate>Tue, 03 Mar 2026 08:00:00 +0700</pubDate></item>
<item><title><![CDATA[Jalan <b>rusak</b>]]></title><link>/jalan#komentar</link></item>
<item><title>Tanpa tautan</title><guid isPermaLink="true">https://kabar.example/kunci</guid></item>
<item><title>Tanpa apa pun</title></item>
<item><title>Bukan web</title><link>mailto:meja@kabar.example</link></item>
</channel></rss>`

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Kabar</title><link href="https://kabar.example/"/>
<entry><title>Pasar</title><link rel="self" href="https://kabar.example/api/1"/><link rel="alternate" href="https://kabar.example/pasar"/>
<published>2026-03-03T01:00:00Z</published><updated>2026-03-03T02:30:00Z</updated></entry></feed>`

const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
<channel><title>Kabar</title></channel><item><title>Lama</title><link>https://kabar.example/lama</link></item></rdf:RDF>`

const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Kabar',
  items: [
    { id: '1', url: 'https://kabar.example/satu', title: 'Satu', date_published: '2026-03-03T08:00:00+07:00' },
    { id: '2', external_url: 'https://kabar.example/dua', date_modified: 'kemarin' },
    { id: '3', content_text: 'Tanpa alamat' },
    { id: 'https://kabar.example/tiga', title: 'Tiga' },
    'bukan apa-apa',
  ],
})

const NEWS = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
<url><loc>https://kabar.example/banjir?x=1&amp;y=2</loc><lastmod>2026-03-03T03:00:00+07:00</lastmod>
<n:news><n:publication><n:name>Kabar</n:name></n:publication><n:publication_date>2026-03-02</n:publication_date><n:title>Banjir &lt;surut&gt;</n:title></n:news>
<image:image><image:loc>https://kabar.example/foto.jpg</image:loc></image:image></url>
<url><loc> https://kabar.example/2026 </loc></url><url><lastmod>2026-03-03</lastmod></url></urlset>`

const INDEX = `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://kabar.example/a.xml.gz</loc><lastmod>2026-03-03</lastmod></sitemap>
<sitemap><loc>b.xml</loc></sitemap></sitemapindex>`

describe('a feed', () => {
  test('of RSS names its articles, with entities and places read', () => {
    expect(parseFeed(RSS, BASE)).toEqual({
      ...{ kind: 'FEED', title: 'Kabar Muara', sitemaps: [] },
      entries: [
        entry('air?a=1&b=2', {
          title: 'Air & listrik',
          publishedAt: at('2026-03-03T01:00:00Z'),
          modifiedAt: at('2026-03-03T01:00:00Z'),
        }),
        entry('jalan', { title: 'Jalan <b>rusak</b>' }),
        entry('kunci', { title: 'Tanpa tautan' }),
      ],
    })
  })

  test('of Atom, of RDF and of JSON as well', () => {
    const times = { publishedAt: at('2026-03-03T01:00:00Z'), modifiedAt: at('2026-03-03T02:30:00Z') }
    expect(parseFeed(ATOM, BASE).entries).toEqual([entry('pasar', { title: 'Pasar', ...times })])
    expect(parseFeed(RDF, BASE).entries).toEqual([entry('lama', { title: 'Lama' })])
    expect(parseFeed(JSON_FEED, BASE)).toMatchObject({
      title: 'Kabar',
      entries: [
        entry('satu', { title: 'Satu', publishedAt: at('2026-03-03T01:00:00Z') }),
        entry('dua'),
        entry('tiga', { title: 'Tiga' }),
      ],
    })
  })

  test('is also a sitemap, with or without news, and an index of sitemaps', () => {
    const news = { title: 'Banjir <surut>', publishedAt: at('2026-03-02'), modifiedAt: at('2026-03-02T20:00:00Z') }
    expect(parseFeed(NEWS, BASE)).toEqual({
      ...{ kind: 'SITEMAP', title: null, sitemaps: [] },
      entries: [entry('banjir?x=1&y=2', news), entry('2026')],
    })
    expect(parseFeed(INDEX, BASE)).toMatchObject({
      entries: [],
      sitemaps: [
        { url: 'https://kabar.example/a.xml.gz', modifiedAt: at('2026-03-03') },
        { url: 'https://kabar.example/b.xml', modifiedAt: null },
      ],
    })
  })

  test('of one article is a list of one, and of none an empty one', () => {
    expect(reasonOf('<urlset><url><loc>https://kabar.example/a</loc></url></urlset>')).toBe('read: 1')
    expect(reasonOf('<urlset></urlset>')).toBe('read: 0')
    expect(reasonOf('<rss><channel></channel></rss>')).toBe('read: 0')
  })
})

describe('what is no good feed is refused with its reason', () => {
  const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">${Array.from(
    { length: 9 },
    (_, n) => `<!ENTITY ${'bcdefghij'[n]} "${`&${'abcdefghi'[n]};`.repeat(10)}">`,
  ).join('')}]>`

  test.each([
    ['nothing', '', 'feed.notFeed'],
    ['a page', '<!doctype html><html><body>Beranda</body></html>', 'feed.notFeed'],
    ['a text', 'Warga menunggu air bersih.', 'feed.notFeed'],
    ['other XML', '<svg></svg>', 'feed.notFeed'],
    ['other JSON', '{"items":[]}', 'feed.notFeed'],
    ['a comment without end', '<!-- <rss>', 'feed.notFeed'],
    ['RSS cut in the middle', RSS.slice(0, 500), 'feed.broken'],
    ['a sitemap cut in the middle', NEWS.slice(0, -40), 'feed.broken'],
    ['JSON cut in the middle', JSON_FEED.slice(0, -10), 'feed.broken'],
    ['a bomb of entities', `${bomb}<rss><channel><title>&j;</title></channel></rss>`, 'feed.entities'],
    ['a bomb in a sitemap', `${bomb}<urlset><url><loc>&j;</loc></url></urlset>`, 'feed.entities'],
    ['a file of the server', '<!DOCTYPE r [<!entity x SYSTEM "file:///etc/passwd">]><rss>&x;</rss>', 'feed.entities'],
    ['RSS nested 100,000 deep', `<rss>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</rss>`, 'feed.broken'],
    [
      'a sitemap nested 100,000 deep',
      `<urlset>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</urlset>`,
      'feed.broken',
    ],
    [
      'a million tags beside its entry',
      `<rss><channel><item><link>/a</link></item>${'<a/>'.repeat(1_000_000)}</channel></rss>`,
      'feed.tooLarge',
    ],
    [
      'many entries with much beside them',
      `<rss><channel>${'<item><link>/a</link></item>'.repeat(1500)}${'<a/>'.repeat(100_000)}</channel></rss>`,
      'feed.tooLarge',
    ],
    ['5,000 entries', `<rss><channel>${'<item><link>/a</link></item>'.repeat(5000)}</channel></rss>`, 'feed.tooMany'],
  ])('%s', (_what, text, reason) => {
    expect(reasonOf(text)).toBe(reason)
  })

  test('any text, also cut out of a feed, is read or refused with a reason', () => {
    const cut = fc
      .tuple(fc.constantFrom(RSS, ATOM, RDF, JSON_FEED, NEWS, INDEX), fc.nat(1500), fc.nat(1500), fc.string())
      .map(([text, a, b, words]) => text.slice(0, a) + words + text.slice(b))
    fc.assert(
      fc.property(fc.oneof(fc.string(), cut), (text) => {
        expect(reasonOf(text)).toMatch(/^(?:feed\.\w+|read: \d+)$/u)
      }),
      { numRuns: 2000 },
    )
  })

  test('more addresses than the standard allows, and not one less', () => {
    const sitemap = (count: number) =>
      `<urlset>${Array.from({ length: count }, (_, n) => `<url><loc>https://kabar.example/${n}</loc></url>`).join('')}</urlset>`
    expect(reasonOf(sitemap(50_000))).toBe('read: 50000')
    expect(reasonOf(sitemap(50_001))).toBe('feed.tooMany')
  })
})

test('a page says which feeds it has', () => {
  const html = `<html><head><link rel="stylesheet" type="text/css" href="/a.css">
<link rel="alternate" type="application/rss+xml" title="Kabar  utama" href="/rss"><link rel="alternate" type="application/rss+xml" href="/rss">
<link rel="ALTERNATE home" type="application/feed+json" href="https://lain.example/feed.json"><link rel="alternate" hreflang="en" href="/en"></head></html>`
  expect(findFeeds(html, 'https://kabar.example/ekonomi/')).toEqual([
    { url: 'https://kabar.example/rss', title: 'Kabar utama' },
    { url: 'https://lain.example/feed.json', title: null },
  ])
})
