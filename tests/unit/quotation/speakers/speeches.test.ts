import { describe, expect, it } from 'vitest'
import { readSpeakers } from '@/tests/unit/quotation/read-attributions'

const namesOf = (text: string) => readSpeakers(text).map((speaker) => speaker?.split(' | ')[0] ?? null)

describe('a speech of several paragraphs', () => {
  it('belongs to whom its last paragraph names, not to the speaker before', () => {
    const text =
      '"Kami berjaga," kata Slamet Raharjo.\n"Sungai harus dikeruk. Kami sudah lama meminta.\n' +
      '"Kalau tidak, kampung ini tenggelam.\n"Itu saja harapan kami," ujar Lurah Arum, Endah Pratiwi.'
    expect(namesOf(text)).toEqual(['Slamet Raharjo', 'Endah Pratiwi', 'Endah Pratiwi', 'Endah Pratiwi'])
  })

  it('is none where every paragraph closes its marks', () => {
    const text = '"Kami berjaga," kata Slamet Raharjo.\n"Sungai harus dikeruk."\n"Itu saja," ujar Endah Pratiwi.'
    expect(namesOf(text)).toEqual(['Slamet Raharjo', 'Slamet Raharjo', 'Endah Pratiwi'])
  })
})

describe('words that others lead up to', () => {
  const before = '"Kami berjaga," kata Slamet Raharjo.\n'

  it.each([
    'Di grup warga beredar pesan berantai: "Tanggul jebol, segera mengungsi!"',
    'Akun @infoarum menulis, "Air naik lagi di RT 03!"',
    'Video itu disertai narasi sebagai berikut:\n"Parasit akan keluar dari tubuh Anda dengan sendirinya!"',
    'Perjanjian itu juga memuat janji yang berbunyi: "Para pihak menolak segala bentuk kekerasan."',
  ])('are not those of the speaker before: %s', (lead) => {
    expect(namesOf(before + lead).at(-1)).not.toBe('Slamet Raharjo')
  })

  it.each([
    ['Endah Pratiwi membuka rapat, dengan menyatakan: "Kita mulai sekarang juga."', 'Endah Pratiwi'],
    ['Dan menambahkan, "Air akan surut besok pagi juga."', 'Slamet Raharjo'],
  ])('belong to the subject of those words: %s', (lead, speaker) => {
    expect(namesOf(before + lead).at(-1)).toBe(speaker)
  })

  it('go on where the same sentence named the speaker', () => {
    const text =
      '"Air surut besok," kata Slamet Raharjo seperti dikutip dari Lensa Arum. “Warga boleh pulang pagi ini.”'
    expect(namesOf(text).every((name) => name === 'Slamet Raharjo')).toBe(true)
  })
})

describe('a quoted paragraph that the next sentence points back at', () => {
  it.each([
    'Kalimat itu diucapkan Wagiman Darto saat dibujuk petugas',
    'Pernyataan tersebut disampaikan Wagiman Darto',
  ])('belongs to whom that sentence names: %s', (sentence) => {
    const text = `"Kami berjaga," kata Slamet Raharjo.\n"Saya tidak akan pergi dari sini."\n${sentence}.`
    expect(namesOf(text)).toEqual(['Slamet Raharjo', 'Wagiman Darto'])
  })
})
