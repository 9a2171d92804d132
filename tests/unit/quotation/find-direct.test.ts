import { describe, expect, it } from 'vitest'
import { readAttributions } from './read-attributions'

const cases: readonly [rule: string, text: string, ...expected: string[]][] = [
  [
    'a cue and its source behind the mark',
    '"Jembatan ini dibuka besok," kata Kepala Dinas Pekerjaan Umum Rina Wulandari di lokasi, Senin (3/2/2025).',
    'direct: Jembatan ini dibuka besok, | kata | Kepala Dinas Pekerjaan Umum Rina Wulandari',
  ],
  ['a cue that holds its source', '"Kami menunggu," ujarnya singkat.', 'direct: Kami menunggu, | ujarnya | ujarnya'],
  ['a subject before the cue', '“Air sudah surut,” Rina menambahkan.', 'direct: Air sudah surut, | menambahkan | Rina'],
  ['a comma behind the mark', '"Air sudah surut", ungkap Rina.', 'direct: Air sudah surut | ungkap | Rina'],
  [
    'a name in apposition behind the title',
    '"Tarif tetap," kata direktur utama perusahaan itu, Bagus Prakoso, kepada wartawan.',
    'direct: Tarif tetap, | kata | direktur utama perusahaan itu, Bagus Prakoso',
  ],
  ['a cue before the mark', 'Rina menyampaikan, "Air sudah surut."', 'direct: Air sudah surut. | menyampaikan | Rina'],
  ['a colon', 'Dalam unggahannya, Rina menulis: "Air sudah surut."', 'direct: Air sudah surut. | menulis | Rina'],
  ['an inverted cue before the mark', 'Kata dia, "Air sudah surut."', 'direct: Air sudah surut. | Kata | dia'],
  [
    'a cue that ends the sentence before',
    'Rina menambahkan. "Air sudah surut."',
    'direct: Air sudah surut. | menambahkan | Rina',
  ],
  [
    'an attribution that breaks the quotation',
    '"Air sudah surut," kata Rina. "Jalan bisa dilalui."',
    'direct: Air sudah surut, … Jalan bisa dilalui. | kata | Rina',
  ],
  [
    'a second cue in the paragraph begins a second quotation',
    '"Air sudah surut," kata Rina. "Jalan bisa dilalui," tambahnya.',
    'direct: Air sudah surut, | kata | Rina',
    'direct: Jalan bisa dilalui, | tambahnya | tambahnya',
  ],
  [
    'a wholly quoted paragraph continues',
    '"Air sudah surut," kata Rina.\n"Jalan bisa dilalui lagi."',
    'direct: Air sudah surut, | kata | Rina',
    'direct: Jalan bisa dilalui lagi. | - | -',
  ],
  [
    'an unknown word with the ending of a cue',
    '"Beres semua," celotehnya.',
    'direct: Beres semua, | celotehnya | celotehnya',
  ],
  ['an unknown bare word before a name', '"Beres semua," ledek Rina.', 'direct: Beres semua, | ledek | Rina'],
  [
    'a subject before a cue behind an exclamation',
    '"Air surut!" Rina menegaskan.',
    'direct: Air surut! | menegaskan | Rina',
  ],
  ['a speaker before a colon', 'Rina: "Air sudah surut."', 'direct: Air sudah surut. | - | Rina'],
  [
    'a manner behind the cue of the sentence before',
    'Rina menjawab singkat. "Air sudah surut."',
    'direct: Air sudah surut. | menjawab | Rina',
  ],
  [
    'a cue inside a sentence in marks',
    '"Air," kata Rina, "sudah surut sejak pagi."',
    'direct: Air, … sudah surut sejak pagi. | kata | Rina',
  ],
  ['a lost cue', '"Air sudah surut," Rina dalam unggahannya.', 'direct: Air sudah surut, | - | Rina'],
  [
    'a document by its credit',
    '"Jalan ditutup sementara," demikian dikutip dari siaran pers balai itu.',
    'direct: Jalan ditutup sementara, | dikutip | siaran pers balai itu',
  ],
  [
    'words glued by scraping',
    '"Air sudah surut," kataRina kepadaHarian Pagi.',
    'direct: Air sudah surut, | kata | Rina',
  ],
]

const marks: readonly [name: string, text: string][] = [
  ['straight', '"Air surut," kata Rina.'],
  ['curly', '“Air surut,” kata Rina.'],
  ['two closing', '”Air surut,” kata Rina.'],
  ['guillemets', '«Air surut,» kata Rina.'],
  ['single', '‘Air surut,’ kata Rina.'],
  ['mismatched', '“Air surut," kata Rina.'],
  ['the space on the wrong side', 'Rina lega.” Air surut, ”kata Rina.'],
  ['no closing mark', '"Air surut, kata Rina.'],
  ['no opening mark', 'Air surut," kata Rina.'],
]

describe('direct quotations', () => {
  it.each(cases)('%s', (_rule, text, ...expected) => expect(readAttributions(text)).toEqual(expected))

  it.each(marks)('marks: %s', (_name, text) => {
    const [found, ...others] = readAttributions(text)
    expect(others).toEqual([])
    expect(found).toMatch(/^direct: Air surut,? \| kata \| Rina$/)
  })

  it('keeps a quotation inside a quotation as its text', () => {
    expect(readAttributions('"Ia bilang "awas" lalu lari," kata Rina.')).toEqual([
      'direct: Ia bilang "awas" lalu lari, | kata | Rina',
    ])
  })

  it('reads a passage that spans paragraphs as one', () => {
    expect(readAttributions('“Air sudah surut.\nJalan bisa dilalui,” kata Rina.')).toEqual([
      'direct: Air sudah surut.\nJalan bisa dilalui, | kata | Rina',
    ])
  })
})

describe('passages in marks that nobody says', () => {
  it.each([
    ['a title', 'Ia membintangi film "Pulang ke Timur Sekali Lagi" tahun lalu.'],
    ['a nickname', 'Joko "Jambul" Santoso membuka warung di pasar itu.'],
    ['a doubted word', 'Program "gratis" itu ternyata berbayar.'],
    ['a word as a word', 'Kata "ambyar" berasal dari bahasa Jawa.'],
    ['a theme', 'Pameran itu bertema "Laut Kita, Rumah Kita".'],
    ['inches', 'Layar 15" dan 17" dijual terpisah.'],
  ])('%s', (_name, text) => expect(readAttributions(text)).toEqual([]))
})
