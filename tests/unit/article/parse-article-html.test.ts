import { describe, expect, it, test } from 'vitest'
import {
  articleHtml,
  BODY,
  jsonLd,
  LEAD,
  pageHtml,
  paragraphsHtml,
  paragraphsOf,
  parsePage,
  READ_AT,
  SECOND,
  THIRD,
} from '@/tests/factories/page-html'

describe('JSON-LD', () => {
  const NEWS = { '@type': 'NewsArticle', headline: 'Gudang Beras Selesai', datePublished: '2026-03-02T09:15:00+07:00' }
  const PERSON = { '@type': 'Person', '@id': '#sari', name: 'Sari Utami' }
  const ORGANIZATION = { '@type': 'NewsMediaOrganization', '@id': '#kabar', name: 'Kabar Nusa' }

  test.each([
    ['one object', { ...NEWS, author: PERSON, publisher: ORGANIZATION }],
    ['an array', [{ '@type': 'BreadcrumbList' }, { ...NEWS, author: [PERSON], publisher: ORGANIZATION }]],
    [
      'a graph of references',
      { '@graph': [{ ...NEWS, author: { '@id': '#sari' }, publisher: { '@id': '#kabar' } }, PERSON, ORGANIZATION] },
    ],
    [
      'what the page is about',
      { '@type': 'WebPage', mainEntity: { ...NEWS, author: 'Sari Utami', publisher: 'Kabar Nusa' } },
    ],
    [
      'a list of other stories before it',
      [
        { '@type': 'NewsArticle', headline: 'Cerita Lain' },
        { ...NEWS, author: PERSON, publisher: ORGANIZATION },
      ],
    ],
  ])('as %s', (_, data) => {
    const { facts, foundIn } = parsePage(pageHtml(jsonLd(data)))
    expect(facts).toMatchObject({
      ...{ title: 'Gudang Beras Selesai', bylines: ['Sari Utami'], outlet: 'Kabar Nusa' },
      publishedAt: '2026-03-02T09:15:00+07:00',
    })
    expect(foundIn).toMatchObject({ title: 'json-ld', bylines: 'json-ld', outlet: 'json-ld', publishedAt: 'json-ld' })
  })

  test.each([
    [
      'a line break in a text',
      `{"@type":"NewsArticle","headline":"Gudang\nBeras Selesai","datePublished":"2026-03-02"}`,
    ],
    ['a comma too many', `{"@type":"NewsArticle","headline":"Gudang Beras Selesai","datePublished":"2026-03-02",}`],
    [
      'a comment around it',
      `<!-- {"@type":"NewsArticle","headline":"Gudang Beras Selesai","datePublished":"2026-03-02"} -->`,
    ],
    [
      'CDATA around it',
      `//<![CDATA[\n{"@type":"NewsArticle","headline":"Gudang Beras Selesai","datePublished":"2026-03-02"}\n//]]>`,
    ],
    [
      'a mark that nobody closed',
      `{"@type":"NewsArticle","headline":"Gudang Beras Selesai","datePublished":"2026-03-02","description":"Kata "dia"}`,
    ],
  ])('broken by %s', (_, block) => {
    const { facts, foundIn } = parsePage(pageHtml(jsonLd(block)))
    expect(facts).toMatchObject({ title: 'Gudang Beras Selesai', publishedAt: '2026-03-02T00:00:00+07:00' })
    expect(foundIn.publishedAt).toBe('json-ld')
  })

  test.each([
    [{ datePublished: '0000-00-00' }, '2026-03-02T09:15:00+07:00'],
    [{ datePublished: 1772417700 }, '2026-03-02T02:15:00+00:00'],
    [{ datePublished: '1772417700000' }, '2026-03-02T02:15:00+00:00'],
    [{ datePublished: 'Senin, 2 Maret 2026 10:00 WITA' }, '2026-03-02T10:00:00+08:00'],
  ])('dates an article by what is a time: %j', (time, at) => {
    const head = `${jsonLd({ ...NEWS, ...time })}<meta property="article:published_time" content="2026-03-02T09:15:00+07:00">`
    expect(parsePage(pageHtml(head)).facts.publishedAt).toBe(at)
  })

  it('tells people from the wires among the authors, and names no desk', () => {
    const author = [{ '@type': 'Organization', name: 'Antara' }, PERSON, { '@type': 'Person', name: 'Tim Redaksi' }]
    const { facts } = parsePage(pageHtml(jsonLd({ ...NEWS, author, publisher: ORGANIZATION })))
    expect(facts).toMatchObject({ bylines: ['Sari Utami'], credits: ['Antara'] })
  })

  it('is read without its entities, and whole where the page has the headline whole', () => {
    const data = { ...NEWS, headline: 'Gudang &quot;Beras&quot; Selesai...' }
    expect(
      parsePage(pageHtml(jsonLd(data), `<h1>Gudang "Beras" Selesai Lebih Cepat</h1>${paragraphsHtml(BODY)}`)).facts
        .title,
    ).toBe('Gudang "Beras" Selesai Lebih Cepat')
  })
})

describe('the page itself', () => {
  it('tells what its metadata does not', () => {
    const html = pageHtml(
      '<title>Gudang Beras Selesai - Radio Sawah</title>',
      articleHtml(
        '<h1>Gudang Beras Selesai</h1><span itemprop="author">Sari Utami</span><div class="read__time">Radio Sawah - 02/03/2026, 09:15 WITA</div>',
      ),
    )
    const { facts, foundIn } = parsePage(html, { url: 'https://radiosawah.example/gudang' })
    expect(facts).toMatchObject({
      ...{ title: 'Gudang Beras Selesai', bylines: ['Sari Utami'], outlet: 'Radio Sawah' },
      publishedAt: '2026-03-02T09:15:00+08:00',
    })
    expect(foundIn).toMatchObject({
      title: 'page',
      bylines: 'page',
      outlet: 'header',
      publishedAt: 'page',
      url: 'input',
    })
  })

  test.each([
    ['<time datetime="2026-03-02T09:15:00+07:00">Senin</time>', '2026-03-02T09:15:00+07:00', null],
    ['<time datetime="2026-03-02 09:15">Senin</time>', '2026-03-02T09:15:00+07:00', null],
    [
      '<div class="date">Diterbitkan 1 Mar 2026, 20:00 WIB<br>Diperbarui 2 Mar 2026, 09:15 WIB</div>',
      '2026-03-01T20:00:00+07:00',
      '2026-03-02T09:15:00+07:00',
    ],
    [
      '<meta itemprop="dateModified" content="2026-03-02T10:00:00+07:00"><meta itemprop="datePublished" content="2026-03-02T09:15:00+07:00">',
      '2026-03-02T09:15:00+07:00',
      '2026-03-02T10:00:00+07:00',
    ],
    ['<span class="article-date">2 jam yang lalu</span>', '2026-03-02T07:30:00+07:00', null],
    [
      '<aside><time datetime="2020-01-01">lama</time></aside><time>Kemarin, 21:40 WIB</time>',
      '2026-03-01T21:40:00+07:00',
      null,
    ],
  ])('shows its times: %s', (mark, published, modified) => {
    const { facts, modifiedAt } = parsePage(pageHtml('', articleHtml(mark)), { retrievedAt: READ_AT })
    expect({ published: facts.publishedAt, modified: modifiedAt }).toEqual({ published, modified })
  })

  it('keeps the captions of its pictures apart, each once, and no teaser among them', () => {
    const figure =
      '<figure><img src="a.jpg"><figcaption class="caption">Gudang beras di lembah. <span class="caption-credit">Foto: Sari</span></figcaption></figure>'
    const teaser = '<a href="/lain"><figure><img src="b.jpg"><figcaption>Cerita lain dibuka</figcaption></figure></a>'
    const more = '<aside><figcaption>Harga cabai naik</figcaption></aside>'
    const { captions, text, paragraphs, foundIn } = parsePage(pageHtml('', articleHtml(figure) + teaser + more))
    expect(captions.map((caption) => caption.text)).toEqual(['Gudang beras di lembah. Foto: Sari'])
    for (const { text: words, span } of captions) if (span) expect(text.slice(span.start, span.end)).toBe(words)
    expect(paragraphs).toHaveLength(3)
    expect(foundIn.captions).toBe('page')
  })

  test.each([
    ['<link rel="canonical" href="/berita/gudang">', 'https://radiosawah.example/berita/gudang'],
    ['<link rel="canonical" href="https://radiosawah.example/">', 'https://radiosawah.example/x?id=1'],
    ['<link rel="canonical" href="javascript:alert(1)">', 'https://radiosawah.example/x?id=1'],
    ['<meta property="og:url" content="https://radiosawah.example/og">', 'https://radiosawah.example/og'],
    ['', 'https://radiosawah.example/x?id=1'],
  ])('is known by the address that it names: %s', (head, canonical) => {
    expect(parsePage(pageHtml(head), { url: 'https://radiosawah.example/x?id=1' }).canonicalUrl).toBe(canonical)
  })

  it('adds nothing to what it sets apart', () => {
    const set = `<blockquote><p>${SECOND}</p></blockquote>`
    expect(paragraphsOf(parsePage(pageHtml('', `<article><p>${LEAD}</p>${set}<p>${THIRD}</p></article>`)))).toEqual(
      BODY,
    )
  })

  it('is in the language that it is written in, whatever it declares', () => {
    expect(parsePage(pageHtml('', paragraphsHtml(BODY), 'en-US')).facts.language).toBe('id')
  })

  it('gives an AMP page like any other', () => {
    const html = `<!doctype html><html ⚡ lang="id"><head><link rel="canonical" href="https://radiosawah.example/gudang"></head><body><amp-img src="a.jpg"></amp-img>${articleHtml('')}<amp-ad></amp-ad></body></html>`
    expect(parsePage(html)).toMatchObject({ canonicalUrl: 'https://radiosawah.example/gudang' })
    expect(paragraphsOf(parsePage(html))).toEqual(BODY)
  })
})
