import { describe, expect, it } from 'vitest'
import { checkSameOccasionNumbers } from '@/lib/checks/check-same-occasion-numbers'
import { checkSameWordsSpeakers } from '@/lib/checks/check-same-words-speakers'
import { namesSpeaker } from '@/lib/checks/names-speaker'

describe('checkSameWordsSpeakers', () => {
  const text = 'Jembatan gantung di Desa Sukamaju kami targetkan selesai sebelum musim hujan tiba,'
  const person = (name: string) => ({ name, kind: 'person' as const })
  const words = (name: string, other = text) => ({ text: other, speaker: person(name), isNamed: true, isQuoted: true })
  const check = (a: string, b: string, other = text) => checkSameWordsSpeakers({ a: words(a), b: words(b, other) })

  it('flags one sentence under two names', () => {
    expect(check('Rudi Hartawan', 'Sinta Lestari')).toMatchObject({
      check: 'same-words-different-speakers',
      left: { text: 'Rudi Hartawan' },
      right: { text: 'Sinta Lestari' },
    })
  })

  it.each([
    ['Rudi Hartawan', 'Rudi'],
    ['Rudi Hartawan', 'Gus Rud'],
    ['Rudi Hartawan', 'Bung'],
    ['Rudi Hartawan', 'Rudi Penyanyi'],
    ['Rudi Hartawan', 'Rudy Hartawanmuncul'],
    ['Rudi Hartawan', 'R. Kusuma'],
  ])('is silent for %s and %s, who may be one', (a, b) => {
    const facts = { a: words(a), b: { ...words(b), speaker: { ...person(b), aliases: b === 'Gus Rud' ? [a] : [] } } }
    expect(checkSameWordsSpeakers(facts)).toBeNull()
  })

  it('is silent for other words, few words, and where one speaks of the other', () => {
    const market = 'Pedagang pasar meminta kios baru di dekat terminal kota'
    expect(check('Rudi Hartawan', 'Sinta Lestari', market)).toBeNull()
    const few = { ...words('Rudi Hartawan'), text: 'Semoga lekas selesai' }
    expect(checkSameWordsSpeakers({ a: few, b: { ...words('Sinta Lestari'), text: few.text } })).toBeNull()
    const told = { ...words('Rudi Hartawan'), text: `Seperti kata Lestari, ${text}` }
    expect(checkSameWordsSpeakers({ a: told, b: words('Sinta Lestari') })).toBeNull()
  })

  it.each([
    'Semoga almarhum husnul khatimah dan keluarga yang ditinggalkan diberi ketabahan',
    'Demi Allah saya bersumpah akan memenuhi kewajiban saya sebagai bupati dengan sebaik-baiknya',
    'Selamat Hari Raya Idul Fitri, mohon maaf lahir dan batin untuk seluruh warga',
    'Setiap orang berhak atas kebebasan mengeluarkan pendapat melalui media cetak maupun elektronik',
  ])('is silent for what many say alike: %s', (ritual) =>
    expect(checkSameWordsSpeakers({ a: words('Rudi Hartawan', ritual), b: words('Sinta Lestari', ritual) })).toBeNull(),
  )

  it('is silent for a body, an unknown speaker, a pronoun and words without marks', () => {
    const [a, b] = [words('Rudi Hartawan'), words('Sinta Lestari')]
    const body = { name: 'Dinas Jalan Raya', kind: 'organization' as const }
    expect(checkSameWordsSpeakers({ a, b: { ...b, speaker: body } })).toBeNull()
    expect(checkSameWordsSpeakers({ a: { ...a, speaker: null }, b })).toBeNull()
    expect(checkSameWordsSpeakers({ a, b: { ...b, isNamed: false } })).toBeNull()
    expect(checkSameWordsSpeakers({ a: { ...a, isQuoted: false }, b })).toBeNull()
  })
})

describe('namesSpeaker', () => {
  it.each([
    ['Irjen Rudi Hartawan', true],
    ['Hartawan, kepala dinas', true],
    ['mantan suami Rudi Hartawan itu', false],
    ['ujarnya', false],
    [null, false],
  ])('%s', (source, expected) => expect(namesSpeaker(source, 'Rudi Hartawan')).toBe(expected))
})

describe('checkSameOccasionNumbers', () => {
  const words = (text: string, name = 'Rudi Hartawan', on: string | null = '2024-03-06') => ({
    text,
    identity: { name },
    on,
  })
  const first = words('Kami sudah menyalurkan 200 paket beras untuk warga lembah kemarin sore')

  it('flags two numbers in one sentence of one speaker on one day', () => {
    const second = words('Kami sudah menyalurkan 350 paket beras untuk warga lembah kemarin sore')
    expect(checkSameOccasionNumbers({ a: first, b: second })).toMatchObject({
      left: { text: '200' },
      right: { text: '350' },
    })
  })

  it('is silent for the same number, another day, another speaker and the court', () => {
    const other = 'Kami sudah menyalurkan 350 paket beras untuk warga lembah kemarin sore'
    expect(checkSameOccasionNumbers({ a: first, b: first })).toBeNull()
    expect(checkSameOccasionNumbers({ a: first, b: words(other, 'Rudi Hartawan', '2024-03-09') })).toBeNull()
    expect(checkSameOccasionNumbers({ a: first, b: words(other, 'Sinta Lestari') })).toBeNull()
    const court = (years: number) => words(`Menjatuhkan pidana kepada terdakwa selama ${years} tahun`)
    expect(checkSameOccasionNumbers({ a: court(3), b: court(5) })).toBeNull()
  })

  it.each([
    ['Gempa pertama berkekuatan 5,6 terjadi di lepas pantai', 'Gempa kedua berkekuatan 4,2 terjadi di lepas pantai'],
    ['Harga cabai rawit naik menjadi Rp 80.000 hari ini', 'Harga cabai keriting naik menjadi Rp 60.000 hari ini'],
    ['Kapal berangkat pukul 07.00 WIB menuju pulau', 'Kapal berangkat pukul 08.00 WITA menuju pulau'],
  ])('is silent where another word stands in the place of one: %s, %s', (a, b) =>
    expect(checkSameOccasionNumbers({ a: words(a), b: words(b) })).toBeNull(),
  )

  it('is silent where several numbers differ: two things of one kind are told', () => {
    const eruption = (time: string, height: number) =>
      words(`Erupsi gunung terjadi pukul ${time} dengan tinggi kolom abu ${height} meter di atas puncak`)
    expect(checkSameOccasionNumbers({ a: eruption('07.10', 600), b: eruption('09.45', 1100) })).toBeNull()
  })
})
