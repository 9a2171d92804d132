import { describe, expect, it } from 'vitest'
import { INDONESIAN } from '@/lib/quotation/id/indonesian'
import { findVia } from '@/lib/quotation/via'
import { anAttribution, someFacts } from '@/tests/factories/an-attribution'

const creditsOf = (tail: string, outlet: string | null = 'Harian Pagi') => {
  const text = `"Kapal sudah tiba," kata Sukma Wijayanti${tail}`
  const attribution = anAttribution(text, { content: 'Kapal sudah tiba,', cue: 'kata', source: 'Sukma Wijayanti' })
  return findVia(text, attribution, someFacts({ outlet }), INDONESIAN)
}

describe('the media that words came through', () => {
  it.each([
    [', dikutip dari kantor berita AFP.', ['AFP']],
    [', seperti dilansir dari CNA, Selasa (4/3/2025).', ['CNA']],
    [' dilansir Kabar Nusantara, Jumat 7 Maret 2025.', ['Kabar Nusantara']],
    [', sebagaimana dilansir dari laman VOA Indonesia pada Kamis, 6 Maret.', ['VOA Indonesia']],
    [' yang dikutip kantor berita Laut dan Angin.', ['Laut', 'Angin']],
    [' dikutip daridetikbalidanCNNIndonesia', ['detikbali', 'CNNIndonesia']],
    [' kepadaReuterspada Senin.', ['Reuters']],
    [', dikutip Antara dari Reuters.', ['Antara', 'Reuters']],
    [', menukil pelautdaily, pekan ini.', ['pelautdaily']],
    [', dilansir dari Berita Harian, Selasa (4/3/2025).', ['Berita Harian']],
    [', dikutip dari Kantor Berita Antara, Selasa.', ['Antara']],
  ])('%s', (tail, via) => {
    expect(creditsOf(tail).via).toEqual(via)
  })

  it.each([
    ', dikutip Rabu (5/3/2025).',
    ' kepada wartawan di pelabuhan.',
    ' dalam unggahan di akun Instagram @pelabuhan, dikutip Rabu (5/3/2025).',
    ', dikutip dari keterangan tertulis, Rabu (5/3/2025).',
    ' kepada Gubernur Hartono.',
    ' saat dihubungi Harian Pagi.',
  ])('no medium: %s', (tail) => {
    expect(creditsOf(tail).via).toEqual([])
  })

  it("are not the article's own outlet, with or without the ending of its site", () => {
    expect(creditsOf(' kepada Tempo.', 'tempo.co').via).toEqual([])
    expect(creditsOf(' kepada Tempo.', 'detik.com').via).toEqual(['Tempo'])
  })

  it('are not the own reporters', () => {
    expect(creditsOf(' kepada detikcom.', 'detik.com').via).toEqual([])
    expect(creditsOf(' kepada detikcom.', 'Harian Pagi').via).toEqual(['detikcom'])
  })

  it('are not looked for in the quoted words', () => {
    const text = 'Sukma mengatakan kabar itu dikutip dari Reuters.'
    const attribution = anAttribution(text, {
      content: 'kabar itu dikutip dari Reuters',
      cue: 'mengatakan',
      source: 'Sukma',
    })
    expect(findVia(text, attribution, someFacts(), INDONESIAN).via).toEqual([])
  })
})

describe('a release', () => {
  it.each([' dalam keterangan tertulis, Senin.', ' dalam keterangannya.', ' melalui siaran pers.'])('%s', (tail) => {
    expect(creditsOf(tail).isRelease).toBe(true)
  })

  it('is not every statement', () => {
    expect(creditsOf(' di dermaga.').isRelease).toBe(false)
  })
})
