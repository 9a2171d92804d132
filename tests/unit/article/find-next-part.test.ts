import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { findNextPart } from '@/lib/article/find-next-part'

const HERE = 'https://news.kabarnusa.example/read/2026/03/02/091500078/wali-kota-resmikan-taman'
const page = (body: string, head = '') => `<html><head>${head}</head><body>${body}</body></html>`
const link = (href: string, text: string, more = '') => `<a href="${href}"${more}>${text}</a>`

describe('the next part of an article', () => {
  test.each([
    ['rel=next in the head', page('', `<link rel="next" href="${HERE}?page=2">`), HERE, `${HERE}?page=2`],
    ['a number in a query', page(link('?page=2', '2')), HERE, `${HERE}?page=2`],
    [
      'a number among others',
      page(link('?page=1', '1') + link('?page=2', '2') + link('?page=3', '3')),
      `${HERE}?page=2`,
      `${HERE}?page=3`,
    ],
    [
      'words before what it is about',
      page(link(`${HERE}?page=2`, 'Selanjutnya: Tarif sandar kapal')),
      HERE,
      `${HERE}?page=2`,
    ],
    ['words', page(link(`${HERE}?page=2`, 'Halaman selanjutnya ›')), HERE, `${HERE}?page=2`],
    ['words that name the page', page(link('?halaman=2', 'Lanjut ke halaman 2')), HERE, `${HERE}?halaman=2`],
    ['an arrow with a label', page(link('?page=2', '›', ' title="Halaman berikutnya"')), HERE, `${HERE}?page=2`],
    [
      'a number behind the path',
      page(link('https://berita.example/d-7712345/harga-beras-turun-lagi/2', 'Selanjutnya')),
      'https://berita.example/d-7712345/harga-beras-turun-lagi',
      'https://berita.example/d-7712345/harga-beras-turun-lagi/2',
    ],
    [
      'the third behind the second',
      page(link('/d-7712345/harga-beras-turun-lagi/3', '3')),
      'https://berita.example/d-7712345/harga-beras-turun-lagi/2',
      'https://berita.example/d-7712345/harga-beras-turun-lagi/3',
    ],
    [
      'an article known by its number in the query',
      page(link('baca.php?id=48213&hal=2', '2')),
      'https://berita.example/baca.php?id=48213',
      'https://berita.example/baca.php?id=48213&hal=2',
    ],
    ['where it begins', page(link('?start=10', '2') + link('?start=20', '3')), HERE, `${HERE}?start=10`],
    [
      'where the third begins, behind the second',
      page(link('?', '1') + link('?start=10', '2') + link('?start=20', '3') + link('?start=30', '4')),
      `${HERE}?start=10`,
      `${HERE}?start=20`,
    ],
    [
      'what the canonical address names',
      page(link(`${HERE}?page=2`, '2'), `<link rel="canonical" href="${HERE}">`),
      'https://news.kabarnusa.example/amp/091500078?utm_source=surat',
      `${HERE}?page=2`,
    ],
  ])('by %s', (_, html, url, next) => expect(findNextPart(html, url)).toBe(next))

  test.each([
    ['the next article', page(link('/read/2026/03/02/101500078/warga-padati-taman', 'Selanjutnya', ' rel="next"'))],
    ['the next article by its number', page(link('https://news.kabarnusa.example/artikel/8', 'Berikutnya'))],
    ['the same article elsewhere', page(link(HERE.replace('news.', 'iklan.') + '?page=2', '2'))],
    ['the same page', page(link('?page=1', '1'))],
    ['all parts at once', page(link('?page=all', 'Halaman selanjutnya'))],
    ['comments', page(link('?page=2#komentar', '2'))],
    ['where it began', page(link('?start=0', '1'))],
    ['a page far away', page(link('?page=7', '7'))],
    ['a script', page(link('javascript:next(2)', 'Halaman selanjutnya'))],
    ['a link that says something else', page(link('?page=2', 'Baca juga: Taman lain dibuka'))],
    ['nothing', page('')],
  ])('is never %s', (_, html) => expect(findNextPart(html, HERE)).toBeNull())

  test.each([
    ['https://berita.example/indeks/2026/3/1', link('/indeks/2026/3/2', '2')],
    ['https://berita.example/artikel/7', link('/artikel/8', 'Selanjutnya')],
    ['https://berita.example/tag/banjir', link('/tag/banjir?page=2', '2')],
    ['https://berita.example/', link('/?page=2', '2')],
    ['bukan alamat', link('?page=2', '2')],
  ])('of %s there is none', (url, html) => expect(findNextPart(page(html), url)).toBeNull())

  it('is asked of any markup, and never throws', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        '<a href="?page=2">2</a>',
        '<a href=',
        '<link rel=next href="//[">',
        '<base href="x:">',
        '</a',
        '<!--',
        '<template>',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const next = findNextPart(pieces.join(''), HERE)
        expect(next === null || next.startsWith(HERE)).toBe(true)
      }),
    )
    expect(findNextPart('<div>'.repeat(100_000), HERE)).toBeNull()
  })
})
