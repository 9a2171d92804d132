import { describe, expect, it } from 'vitest'
import { readSpeakers } from '@/tests/unit/quotation/read-attributions'

describe('who holds an office', () => {
  it.each([
    ['Kapolsek Karangtengah AKP Gede Putu Arsa', 'Gede Putu Arsa | person | Kapolsek Karangtengah'],
    ['Camat Kampungbaru Dedi Firmansyah', 'Dedi Firmansyah | person | Camat Kampungbaru'],
    ["Kasat Reskrim Kompol D'Arsa Fajar M. Utomo", "D'Arsa Fajar M. Utomo | person | Kasat Reskrim"],
    ['Juru bicara BPTN Tessa Maharani', 'Tessa Maharani | person | Juru bicara BPTN'],
  ])('is named behind it: %s', (mention, speaker) => {
    expect(readSpeakers(`"Kami akan memeriksa ulang seluruh dokumen," kata ${mention}.`)[0]).toBe(speaker)
  })

  it('is not called by the office of the one named with them', () => {
    const text = 'Wali Kota Arum Budi Siregar dan Wakil Wali Kota Zaki Siregar datang.\n"Kami beri waktu," kata Zaki.'
    expect(readSpeakers(text)).toEqual(['Zaki Siregar | person | Wakil Wali Kota'])
  })

  it('keeps the office of a spokesperson in small letters', () => {
    const text = 'Juru bicara BPTN Tessa Maharani menghormati putusan. "Kami hormati putusan itu," kata Tessa.'
    expect(readSpeakers(text)).toEqual(['Tessa Maharani | person | Juru bicara BPTN'])
  })
})

describe('who is named behind the title of a work', () => {
  it('did not begin a sentence there and is nobody whom a pronoun takes up', () => {
    const text =
      '"Kami siap," kata Zul Harahap.\nIa lalu menyanyikan lagu "Padi Kuning" karya Rano Sitompul. "Padi di tepi desa," nyanyinya.'
    expect(readSpeakers(text).at(-1)).toMatch(/^Zul Harahap/u)
  })
})

describe('a sentence that goes on to somebody else', () => {
  it('opens with a word that is no part of them: Adapun', () => {
    expect(readSpeakers('Adapun Camat Arum Budi Santoso mengatakan warga mengungsi.')).toEqual([
      'Budi Santoso | person | Camat Arum',
    ])
  })
})

describe('a name', () => {
  it.each([
    ['Wakil Ketua DPRD Umar al-Faruq', 'Umar al-Faruq | person | Wakil Ketua DPRD'],
    ['Imam as-Sakir', 'Imam as-Sakir | person'],
    ['Ketua DPRD Cirawa Ni Luh Ayu Saraswati', 'Ni Luh Ayu Saraswati | person | Ketua DPRD Cirawa'],
  ])('keeps its articles and Balinese beginnings: %s', (mention, speaker) => {
    expect(readSpeakers(`"Kami akan memeriksa ulang seluruh dokumen," kata ${mention}.`)[0]).toBe(speaker)
  })

  it('is no word with a prefix before a capital', () => {
    const text =
      '"Kami siap," kata Budi Santoso.\nKejuaraan se-Jawa itu ditutup Rabu. Ia juara.\n"Lega rasanya," ujarnya.'
    expect(readSpeakers(text).at(-1)).toBe('Budi Santoso | person')
  })
})
