import { describe, expect, it } from 'vitest'
import { readSpeakers } from '@/tests/unit/quotation/read-attributions'

describe('where a name begins, as the rest of the article shows', () => {
  it('is behind the body that its bearer leads, where both stand alone elsewhere', () => {
    const text =
      'Zorvane pindah ke Al Kawkab. CEO Al Kawkab Estava Calcada menyebut kontrak itu selesai.\n"Semua lancar," ujar Calcada.'
    expect(readSpeakers(text)).toEqual([
      'Estava Calcada | person | CEO Al Kawkab',
      'Estava Calcada | person | CEO Al Kawkab',
    ])
  })

  it('is the first word where that is somebody', () => {
    const text = 'Wandrio tiba. Koordinator Aksi Wandrio Sapta Simbaya menyebut aksi itu damai.\n"Damai," ujar Wandrio.'
    expect(readSpeakers(text)[0]).toBe('Wandrio Sapta Simbaya | person | Koordinator Aksi')
  })

  it('is where scraping lost the space behind a link', () => {
    const text = 'Petugas Pos Pengamatan Gunung KelambirGhufron Alwi mengatakan kolom abu tidak terlihat.'
    expect(readSpeakers(text)).toEqual(['Ghufron Alwi | person | Petugas Pos Pengamatan Gunung Kelambir'])
  })

  it('is behind a word that only opens the sentence before a form of address', () => {
    const text = 'Rencana Haji Lantip batal.\n"Saya lelah," kata Lantip.'
    expect(readSpeakers(text)[0]).toMatch(/^(?:Haji )?Lantip \|/u)
  })
})

describe('where a name ends', () => {
  it.each([
    ['Menteri Laut Samudra Piet Hegstromjuga memerintahkan kapal untuk pulang.', 'Piet Hegstrom'],
    ['Kiper Tegar Arya Pratitamemang mengaku senang berlatih di sana.', 'Tegar Arya Pratita'],
    ['Mira Zaditatampil beda. Mira mengaku senang berlatih.', 'Mira Zadita'],
    ['Bayu Arnolmemutuskan pensiun. Bayu mengaku sudah lelah.', 'Bayu Arnol'],
    ['Rini Kusmiatidan Budi hadir. Rini Kusmiati mengaku lelah sekali.', 'Rini Kusmiati'],
  ])('before a small word that scraping glued to it: %s', (text, name) => {
    expect(readSpeakers(text)[0]?.split(' | ')[0]).toBe(name)
  })

  it('not inside itself, though its end looks like a small word', () => {
    expect(readSpeakers('Kirandari mengaku sudah pulang ke rumah.')[0]).toMatch(/^Kirandari \|/u)
  })

  it('before an age in brackets, whatever place follows', () => {
    const text = '"Jalannya macet," ujar Yuniasih (31) warga Cempaka Baru kepada wartawan.'
    expect(readSpeakers(text)[0]?.split(' | ')[0]).toBe('Yuniasih')
  })

  it('before the place where its bearer works', () => {
    const text = '"Rasanya kaya," ujar koki Aditya Muskarta dari Esah.'
    expect(readSpeakers(text)).toEqual(['Aditya Muskarta | person | koki'])
  })

  it('with its capitals, where people call somebody by it', () => {
    const text = '"Kapal itu kami tahan," kata pria yang akrab disapa Ipung dalam jumpa pers di kantornya.'
    expect(readSpeakers(text)).toEqual(['Ipung | person'])
  })
})

describe('what is no name', () => {
  it.each([
    ['Beberapa warga mengeluh airnya keruh.', 'Beberapa warga | anonymous'],
    ['Seminar nasional menegaskan pentingnya catatan medis yang rapi.', 'Seminar nasional | organization'],
    ['"Sudah kami catat," kata istri Irwan Mustari.', 'istri Irwan Mustari | anonymous'],
    ['Tools for Kindness menyatakan data itu aman.', 'Tools for Kindness | organization'],
    ['Corriere dello Porto melaporkan tim itu akan menjual kiper.', 'Corriere dello Porto | organization'],
  ])('%s', (text, speaker) => {
    expect(readSpeakers(text)).toEqual([speaker])
  })

  it('is a word that has a capital inside a sentence too', () => {
    const text = 'Warga menyambut Lantana kemarin.\nLantana setuju dan mengaku senang bertemu warga.'
    expect(readSpeakers(text)[0]).toMatch(/^Lantana \|/u)
  })
})

describe('what speaks without being a person', () => {
  it('is named where only bodies are', () => {
    const text = 'Banyak sopir bekerja di Laladrive.\nLaladrive menegaskan akun itu sudah ditutup.'
    expect(readSpeakers(text)).toEqual(['Laladrive | organization'])
  })

  it('loses what scraping glued to it', () => {
    expect(readSpeakers('PERSISAMbaru mengumumkan pelatih anyar untuk musim depan.')[0]).toMatch(/^PERSISAM \|/u)
  })
})

describe('the office of a relative or attendant', () => {
  it('belongs to the one named behind the comma', () => {
    const text = 'Kuasa hukum Vidya Aldana, Yakub Harsono, mengatakan gugatan itu lemah.'
    expect(readSpeakers(text)).toEqual(['Yakub Harsono | person | Kuasa hukum Vidya Aldana'])
  })

  it('is not of the one whose relative it is', () => {
    const text = 'Suami Maya Estiana datang.\n"Saya pulang," kata Maya.'
    expect(readSpeakers(text)).toEqual(['Maya Estiana | person'])
  })

  it('stays an office where the word only ends its name', () => {
    const text = 'Dokter spesialis anak Ian Suryatma mengatakan susu itu aman.'
    expect(readSpeakers(text)).toEqual(['Ian Suryatma | person | Dokter spesialis anak'])
  })
})
