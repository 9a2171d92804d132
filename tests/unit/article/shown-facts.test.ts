import { describe, expect, it, test } from 'vitest'
import {
  jsonLd,
  LEAD,
  pageHtml,
  paragraphsHtml,
  paragraphsOf,
  parsePage,
  READ_AT,
  reasonOf,
  SECOND,
  THIRD,
} from '@/tests/factories/page-html'

const shown = (above: string, body = paragraphsHtml([LEAD, SECOND, THIRD])) =>
  parsePage(pageHtml('<title>Gudang</title>', `<h1>Gudang Beras Selesai</h1>${above}<div>${body}</div>`), {
    retrievedAt: READ_AT,
  })

describe('between headline and body a page says without further marks', () => {
  test.each([
    ['<p>Penulis: Dina Mardiana, Editor: Tono Sastra</p>', ['Dina Mardiana']],
    ['<p>Rep: Dina Mardiana/ Red: Tono Sastra</p>', ['Dina Mardiana']],
    ['<p>Oleh: Dina Mardiana dan Rudi Hartawan</p>', ['Dina Mardiana', 'Rudi Hartawan']],
    ['<p>Laporan Wartawan Kabarlaut.com, Dina Mardiana</p>', ['Dina Mardiana']],
    ['<p>Reporter: Dina Mardiana | 2 jam yang lalu</p>', ['Dina Mardiana']],
    ['<ul><li>Oleh :</li><li>Dina Mardiana</li></ul>', ['Dina Mardiana']],
    ['<div class="author"><i>Dina Mardiana</i><i>17/6/2025 14:05</i></div>', ['Dina Mardiana']],
    ['<div class="detailsAuthorItem">Dina Mardiana - Kabarlaut.com</div>', ['Dina Mardiana']],
    ['<p>Editor: Tono Sastra</p>', []],
    ['<p><span class="posted-by">Dina Mardiana</span></p>', ['Dina Mardiana']],
    ['<p class="writer"><b>Dina Mardiana</b><b>Rudi Hartawan</b></p>', ['Dina Mardiana', 'Rudi Hartawan']],
  ])('who wrote: %s', (above, bylines) => expect(shown(above).facts.bylines).toEqual(bylines))

  test.each([
    ['<p>Selasa, 17 Juni 2025 | 14:05 WIB</p>', '2025-06-17T14:05:00+07:00', null],
    ['<p>17/06/2025 14.05 WITA</p>', '2025-06-17T14:05:00+08:00', null],
    ['<p>Kemarin, 20:11</p>', '2026-03-01T20:11:00+07:00', null],
    [
      '<p>Reporter: Dina Mardiana | 2 jam yang lalu | Diperbarui 1 jam yang lalu</p>',
      ...(['2026-03-02T07:30:00+07:00', '2026-03-02T08:30:00+07:00'] as const),
    ],
  ])('when: %s', (above, published, modified) => {
    const { facts, modifiedAt } = shown(above)
    expect({ published: facts.publishedAt, modified: modifiedAt }).toEqual({ published, modified })
  })
})

describe('a dateline', () => {
  test.each([
    ['Teluk Melur - ', 'Teluk Melur'],
    ['<b>Teluk Melur</b> - <br>', 'Teluk Melur'],
  ])('%s', (opening, place) => {
    const { facts, text } = shown('', `${opening}<p>${LEAD}</p><p>${SECOND}</p><p>${THIRD}</p>`)
    expect(facts.dateline).toBe(place)
    expect(text.slice(facts.body.start)).toMatch(/^Kepala desa/u)
  })
})

test('a place may be told with its region', () => {
  const { facts } = shown('', `<p>Kendari, Sulawesi Tenggara – ${LEAD}</p><p>${SECOND}</p><p>${THIRD}</p>`)
  expect(facts.dateline).toBe('Kendari')
})

describe('what is no paragraph', () => {
  test.each([
    ['a second printing with its dateline', `<p>KENDARI - ${LEAD}</p><p>${SECOND}</p>`, `<p>KENDARI - ${LEAD}</p>`],
    ['an editor who signs', `<p>${LEAD}</p><p>${SECOND}</p>`, '<p>Editor : Tono Sastra</p>'],
    ['reporters and wires that sign', `<p>${LEAD}</p><p>${SECOND}</p>`, '<p>DINA MARDIANA | ANTARA</p>'],
    ['a numbered desk', `<p>${LEAD}</p><p>${SECOND}</p>`, '<p>(Ant/E-3)</p>'],
    ['a numbered desk behind a sentence', `<p>${LEAD}</p>`, `<p>${SECOND} (H-2)</p>`],
    ['a star', `<p>${LEAD}</p><p>${SECOND}</p>`, '<p>(*)</p>'],
    ['who edited and reported', `<p>${LEAD}</p><p>${SECOND}</p>`, '<p>Redaktur & Reporter : Dina Mardiana</p>'],
    ['an offer to subscribe', `<p>${LEAD}</p><p>${SECOND}</p>`, '<p>Sudah berlangganan? Silakan masuk.</p>'],
    ['the hour of an entry', `<p>07.00 WIB</p><p>${LEAD}</p>`, `<p>06.00 WIB</p><p>${SECOND}</p>`],
  ])('%s', (_, first, second) => expect(paragraphsOf(shown('', first + second))).toEqual([LEAD, SECOND]))
})

it('a series of pictures is no article', () => {
  const figures = [LEAD, THIRD].map((text) => `<figure><img src="a.jpg"><figcaption>${text}</figcaption></figure>`)
  const html = pageHtml('', `<h1>Foto: Gudang Beras</h1><div>${figures.join('')}</div>`)
  expect(reasonOf(() => parsePage(html))).toBe('import.noArticleText')
})

it('JSON-LD that is broken still names author and publisher', () => {
  const block = `{"@type":"NewsArticle","headline":"Gudang","datePublished":"2026-03-02","author":{"@type":"Person","name":"Dina Mardiana"},"publisher":{"name":"Pesisir &amp; Laut"},"description":"Kata "dia""}`
  expect(parsePage(pageHtml(jsonLd(block))).facts).toMatchObject({
    ...{ bylines: ['Dina Mardiana'], outlet: 'Pesisir & Laut' },
  })
})

it('an administrator who posts is no author where the page tells who wrote', () => {
  const head =
    '<meta name="author" content="admin"><meta name="twitter:label1" content="Ditulis oleh"><meta name="twitter:data1" content="Rudi Hartawan">'
  expect(parsePage(pageHtml(head)).facts.bylines).toEqual(['Rudi Hartawan'])
  expect(parsePage(pageHtml('<meta name="author" content="admin">')).facts.bylines).toEqual([])
})
