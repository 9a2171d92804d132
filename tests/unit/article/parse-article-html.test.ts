import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test, vi } from 'vitest'
import { findNextPart } from '@/lib/article/find-next-part'
import { parseArticleHtml, type PageHints } from '@/lib/article/parse-article-html'
import { AppError } from '@/lib/errors'

// Hostile pages take their time on a machine that does other things too.
vi.setConfig({ testTimeout: 60_000 })

const LEAD = 'Kepala desa mengatakan bahwa gudang beras akan selesai sebelum musim panen berikutnya tiba di lembah itu.'
const SECOND = '“Gudang ini milik petani,” kata Kepala Desa Rahmat Hidayat di balai desa pada Senin pagi.'
const THIRD = 'Menurut dia, pembangunan gudang menelan biaya dua miliar rupiah dan dikerjakan oleh warga sendiri.'
const BODY = [LEAD, SECOND, THIRD]
const READ_AT = new Date('2026-03-02T02:30:00Z')

const htmlOf = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n')
const page = (head: string, body = htmlOf(BODY), lang = 'id') =>
  `<!DOCTYPE html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`
const article = (inner: string) => `<article>${inner}${htmlOf(BODY)}</article>`
const parse = (html: string, hints: Partial<PageHints> = {}) => parseArticleHtml(html, { file: 'a.html', ...hints })
const jsonLd = (data: unknown) =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`
const paragraphsOf = ({ text, paragraphs }: ReturnType<typeof parse>) =>
  paragraphs.map(({ start, end }) => text.slice(start, end))

const reasonOf = (run: () => unknown) => {
  try {
    run()
    return null
  } catch (error) {
    return error instanceof AppError ? error.reason : error
  }
}

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
    const { facts, foundIn } = parse(page(jsonLd(data)))
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
    const { facts, foundIn } = parse(page(jsonLd(block)))
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
    expect(parse(page(head)).facts.publishedAt).toBe(at)
  })

  it('tells people from the wires among the authors, and names no desk', () => {
    const author = [{ '@type': 'Organization', name: 'Antara' }, PERSON, { '@type': 'Person', name: 'Tim Redaksi' }]
    const { facts } = parse(page(jsonLd({ ...NEWS, author, publisher: ORGANIZATION })))
    expect(facts).toMatchObject({ bylines: ['Sari Utami'], credits: ['Antara'] })
  })

  it('is read without its entities, and whole where the page has the headline whole', () => {
    const data = { ...NEWS, headline: 'Gudang &quot;Beras&quot; Selesai...' }
    expect(parse(page(jsonLd(data), `<h1>Gudang "Beras" Selesai Lebih Cepat</h1>${htmlOf(BODY)}`)).facts.title).toBe(
      'Gudang "Beras" Selesai Lebih Cepat',
    )
  })
})

describe('the page itself', () => {
  it('tells what its metadata does not', () => {
    const html = page(
      '<title>Gudang Beras Selesai - Radio Sawah</title>',
      article(
        '<h1>Gudang Beras Selesai</h1><span itemprop="author">Sari Utami</span><div class="read__time">Radio Sawah - 02/03/2026, 09:15 WITA</div>',
      ),
    )
    const { facts, foundIn } = parse(html, { url: 'https://radiosawah.example/gudang' })
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
    const { facts, modifiedAt } = parse(page('', article(mark)), { retrievedAt: READ_AT })
    expect({ published: facts.publishedAt, modified: modifiedAt }).toEqual({ published, modified })
  })

  it('keeps the captions of its pictures apart, each once, and no teaser among them', () => {
    const figure =
      '<figure><img src="a.jpg"><figcaption class="caption">Gudang beras di lembah. <span class="caption-credit">Foto: Sari</span></figcaption></figure>'
    const teaser = '<a href="/lain"><figure><img src="b.jpg"><figcaption>Cerita lain dibuka</figcaption></figure></a>'
    const more = '<aside><figcaption>Harga cabai naik</figcaption></aside>'
    const { captions, text, paragraphs, foundIn } = parse(page('', article(figure) + teaser + more))
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
    expect(parse(page(head), { url: 'https://radiosawah.example/x?id=1' }).canonicalUrl).toBe(canonical)
  })

  it('adds nothing to what it sets apart', () => {
    const set = `<blockquote><p>${SECOND}</p></blockquote>`
    expect(paragraphsOf(parse(page('', `<article><p>${LEAD}</p>${set}<p>${THIRD}</p></article>`)))).toEqual(BODY)
  })

  it('is in the language that it is written in, whatever it declares', () => {
    expect(parse(page('', htmlOf(BODY), 'en-US')).facts.language).toBe('id')
  })

  it('gives an AMP page like any other', () => {
    const html = `<!doctype html><html ⚡ lang="id"><head><link rel="canonical" href="https://radiosawah.example/gudang"></head><body><amp-img src="a.jpg"></amp-img>${article('')}<amp-ad></amp-ad></body></html>`
    expect(parse(html)).toMatchObject({ canonicalUrl: 'https://radiosawah.example/gudang' })
    expect(paragraphsOf(parse(html))).toEqual(BODY)
  })
})

describe('an article in several pages', () => {
  const FOURTH = 'Pada hari kedua, petani dari lima desa membawa gabah pertama mereka ke gudang yang baru itu.'
  const FIFTH = '“Kami menunggu ini sejak lama,” kata Wulan, petani dari Desa Sukatani, seusai menimbang gabahnya.'
  const headed = (texts: readonly string[], below = '') =>
    page(
      '<title>Gudang Beras Selesai</title>',
      `<article><h1>Gudang Beras Selesai</h1>${htmlOf(texts)}${below}</article>`,
    )

  it('is one body, without what its pages repeat', () => {
    const parts = [headed([LEAD, FOURTH], '<p>Baca juga: Harga Cabai Naik Lagi</p>'), headed([FIFTH])]
    const first = headed(BODY, '<p>Halaman selanjutnya</p><p>Sumber: Antara</p>')
    const parsed = parse(first, { parts })
    expect(paragraphsOf(parsed)).toEqual([...BODY, FOURTH, FIFTH])
    expect(parsed.facts.credits).toEqual(['Antara'])
  })

  it('stays one body when a part is the first page again or holds no text', () => {
    expect(paragraphsOf(parse(headed(BODY), { parts: [headed(BODY), page('', '')] }))).toEqual(BODY)
  })
})

describe('a page as portals build them', () => {
  const fixture = (name: string) => readFileSync(new URL(`../../fixtures/article/${name}`, import.meta.url), 'utf8')
  const FIRST = fixture('portal-in-parts.html')
  const SECOND_PART = fixture('portal-in-parts-2.html')
  const URL_ =
    'https://daerah.kabarlaut.example/read/2026/05/04/142000078/pelabuhan-teluk-melur-mulai-layani-kapal-antarpulau'
  const FACTS = {
    ...{ title: 'Pelabuhan Teluk Melur Mulai Layani Kapal Antarpulau', outlet: 'Kabarlaut.com' },
    ...{ bylines: ['Rahma Dwi Lestari', 'Joko Hadi'], publishedAt: '2026-05-04T14:20:00+07:00' },
    ...{ dateline: 'TELUK MELUR', credits: [], language: 'id' },
  }

  it('gives both its parts, its facts and its caption, and nothing of what stands around them', () => {
    expect(findNextPart(FIRST, URL_)).toBe(`${URL_}?page=2`)
    expect(findNextPart(SECOND_PART, `${URL_}?page=2`)).toBeNull()
    const parsed = parse(FIRST, { url: URL_, parts: [SECOND_PART] })
    expect(parsed).toMatchObject({ facts: FACTS, canonicalUrl: URL_, modifiedAt: '2026-05-04T15:02:00+07:00' })
    expect(paragraphsOf(parsed).map((text) => text.slice(0, 16))).toEqual([
      ...['Pelabuhan Teluk ', 'Bupati Rangga Sa', '“Kami tidak mau ', 'Menurut dia, pem'],
      ...['Camat Dewi Lesti', '“Truk ikan harus', 'Warga berharap t'],
    ])
    expect(parsed.captions.map((caption) => caption.text)).toEqual([
      'Kapal pertama bersandar di Pelabuhan Teluk Melur, Senin (4/5/2026). (KABARLAUT/Sari Utami)',
    ])
  })

  it('gives the same facts by what it shows alone', () => {
    const bare = FIRST.replaceAll('<meta ', '<x-meta ').replaceAll('application/ld+json', 'text/plain')
    const { facts, foundIn } = parse(bare, { url: URL_ })
    expect(facts).toMatchObject({ ...FACTS, outlet: 'KABARLAUT.com' })
    expect(foundIn).toMatchObject({ title: 'page', bylines: 'page', publishedAt: 'page' })
  })
})

it('is one body where the page prints it twice', () => {
  const twice = `<div class="ringkas">${htmlOf(BODY)}</div><div class="lengkap">${htmlOf(BODY)}</div>`
  expect(paragraphsOf(parse(page('', `<article>${twice}</article>`)))).toEqual(BODY)
})

describe('pages without an article', () => {
  test.each([
    [
      'a shell that scripts fill',
      page('', '<div id="app"></div><noscript>Aktifkan JavaScript untuk melihat halaman ini.</noscript>'),
    ],
    [
      'a notice',
      page(
        '',
        `<main><p>Mohon aktifkan JavaScript di peramban Anda untuk membaca artikel di situs kami. ${'Terima kasih. '.repeat(10)}</p></main>`,
      ),
    ],
    [
      'a frameset',
      '<html><head><title>Koran</title></head><frameset cols="20%,80%"><frame src="a.html"><frame src="b.html"></frameset></html>',
    ],
    ['no body', '<html><head><title>Kosong</title></head></html>'],
    ['nothing but markup', '<!doctype html><html><body><div><span></span></div></body></html>'],
    ['a head alone', '<head><meta charset="utf-8">'],
  ])('are refused: %s', (_, html) => expect(reasonOf(() => parse(html))).toBe('import.noArticleText'))

  it('but an article about JavaScript is one', () => {
    const about = 'Peramban lama perlu diatur agar mengaktifkan JavaScript, kata pengelola situs pemerintah daerah itu.'
    expect(parse(page('', htmlOf([about, ...BODY, ...BODY.map((text) => `Kemudian ${text}`)]))).text).toContain(about)
  })
})

describe('hostile pages', () => {
  it('let nothing but text out', () => {
    const hostile =
      '<script>alert(1)</script><p onclick="alert(1)">Lihat <a href="javascript:alert(1)">di sini</a> dan <img src=x onerror="alert(1)"> serta <svg onload=alert(1)><style>p{}</style></svg> kabar itu.</p><iframe srcdoc="<script>alert(1)</script>"></iframe><object data="javascript:alert(1)"></object>'
    const { text } = parse(page('<base href="javascript:">', article(hostile)))
    expect(text).not.toMatch(/alert|javascript|onerror|onclick|<|srcdoc/u)
  })

  test.each([
    ['100,000 levels deep', '<div>'.repeat(100_000), 'import.tooDeep'],
    ['100,000 inline levels deep', '<b><i>'.repeat(50_000), 'import.tooDeep'],
    ['too many elements', '<br>'.repeat(100_000), 'import.tooManyElements'],
    ['a million opening brackets', '<'.repeat(1_000_000), 'import.tooManyElements'],
  ])('are refused: %s', (_, markup, reason) => expect(reasonOf(() => parse(page('', markup)))).toBe(reason))

  test.each([
    ['10 MB of one attribute', `<p data-x="${'x'.repeat(10_000_000)}">${LEAD}</p>`],
    ['a million attributes', `<p ${'a '.repeat(1_000_000)}>${LEAD}</p>`],
    ['a comment without end', `<!-- ${'x'.repeat(1_000_000)}`],
    ['a script without end', `<script>${'x<'.repeat(500_000)}`],
    ['10 MB of JSON-LD', jsonLd(`{"@type":"NewsArticle","a":"${'x"'.repeat(5_000_000)}`)],
    ['JSON-LD 100,000 levels deep', jsonLd('['.repeat(100_000))],
    ['a megabyte of commas in JSON-LD', jsonLd(`{"@type":${', '.repeat(500_000)}`)],
    ['20,000 times', '<time datetime="2026-03-02">x</time>'.repeat(20_000)],
    ['20,000 captions', '<figcaption>Gudang beras</figcaption>'.repeat(20_000)],
  ])(
    'are read in time: %s',
    (_, markup) => {
      const began = process.cpuUsage()
      const parsed = reasonOf(() => parse(page('', `${htmlOf(BODY)}${markup}`)))
      const { user } = process.cpuUsage(began)
      expect(parsed === null || typeof parsed === 'string').toBe(true)
      // Processor time, which other programs do not lengthen; none comes near.
      expect(user).toBeLessThan(20_000_000)
    },
    60_000,
  )

  it('however damaged, are read or refused with a reason', () => {
    const whole = page(
      `${jsonLd({ '@type': 'NewsArticle', headline: 'Gudang', datePublished: '2026-03-02' })}<meta property="og:title" content="Gudang">`,
      `${article('<figure><figcaption>Gudang</figcaption></figure><time datetime="2026-03-02">x</time>')}<table><tr><td>x</table>`,
    )
    const piece = fc.oneof(
      fc.tuple(fc.nat(whole.length), fc.nat(200)).map(([from, length]) => whole.slice(from, from + length)),
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '<',
        '>',
        '"',
        '<!--',
        ']]>',
        '</p>',
        '<svg><desc>',
        '<template>',
        '<math>',
        '<select>',
        '\u0000',
        '\ud800',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
        const reason = reasonOf(() => {
          const { text, paragraphs, captions } = parse(pieces.join(''), { retrievedAt: READ_AT })
          for (const { start, end } of paragraphs) expect(text.slice(start, end).trim()).not.toBe('')
          for (const { text: words, span } of captions) if (span) expect(text.slice(span.start, span.end)).toBe(words)
        })
        expect(reason === null || (typeof reason === 'string' && reason.startsWith('import.'))).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})
