import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findNextPart } from '@/lib/article/find-next-part'
import { BODY, LEAD, pageHtml, paragraphsHtml, paragraphsOf, parsePage } from '@/tests/factories/page-html'

describe('an article in several pages', () => {
  const FOURTH = 'Pada hari kedua, petani dari lima desa membawa gabah pertama mereka ke gudang yang baru itu.'
  const FIFTH = '“Kami menunggu ini sejak lama,” kata Wulan, petani dari Desa Sukatani, seusai menimbang gabahnya.'
  const headed = (texts: readonly string[], below = '') =>
    pageHtml(
      '<title>Gudang Beras Selesai</title>',
      `<article><h1>Gudang Beras Selesai</h1>${paragraphsHtml(texts)}${below}</article>`,
    )

  it('is one body, without what its pages repeat', () => {
    const parts = [headed([LEAD, FOURTH], '<p>Baca juga: Harga Cabai Naik Lagi</p>'), headed([FIFTH])]
    const first = headed(BODY, '<p>Halaman selanjutnya</p><p>Sumber: Antara</p>')
    const parsed = parsePage(first, { parts })
    expect(paragraphsOf(parsed)).toEqual([...BODY, FOURTH, FIFTH])
    expect(parsed.facts.credits).toEqual(['Antara'])
  })

  it('stays one body when a part is the first page again or holds no text', () => {
    expect(paragraphsOf(parsePage(headed(BODY), { parts: [headed(BODY), pageHtml('', '')] }))).toEqual(BODY)
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
    const parsed = parsePage(FIRST, { url: URL_, parts: [SECOND_PART] })
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
    const { facts, foundIn } = parsePage(bare, { url: URL_ })
    expect(facts).toMatchObject({ ...FACTS, outlet: 'KABARLAUT.com' })
    expect(foundIn).toMatchObject({ title: 'page', bylines: 'page', publishedAt: 'page' })
  })
})

it('is one body where the page prints it twice', () => {
  const twice = `<div class="ringkas">${paragraphsHtml(BODY)}</div><div class="lengkap">${paragraphsHtml(BODY)}</div>`
  expect(paragraphsOf(parsePage(pageHtml('', `<article>${twice}</article>`)))).toEqual(BODY)
})
