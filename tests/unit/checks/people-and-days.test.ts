import { describe, expect, it } from 'vitest'
import { checkQuotedAfterDeath } from '@/lib/checks/check-quoted-after-death'
import { checkRoleAtDate } from '@/lib/checks/check-role-at-date'
import { checkSaidDate } from '@/lib/checks/check-said-date'
import { checkSameOccasionNumbers } from '@/lib/checks/check-same-occasion-numbers'
import { checkSameWordsSpeakers } from '@/lib/checks/check-same-words-speakers'
import { namesSpeaker } from '@/lib/checks/names-speaker'

describe('checkSaidDate', () => {
  const check = (saidOn: string | null, publishedOn: string | null) => checkSaidDate({ saidOn, publishedOn })

  it('flags a statement after publication and one long before', () => {
    expect(check('2024-03-09', '2024-03-06')).toMatchObject({ check: 'said-after-publication', certainty: 'certain' })
    expect(check('2024-03-07', '2024-03-06')).toMatchObject({ check: 'said-after-publication', certainty: 'likely' })
    expect(check('2023-03-06', '2024-03-06')).toMatchObject({ check: 'said-long-before', certainty: 'likely' })
    expect(check('2022-12-30', '2024-01-04')).toMatchObject({ check: 'said-long-before' })
  })

  it.each([
    ['2024-03-06', '2024-03-06'],
    ['2024-01-06', '2024-03-06'],
    // Background, quoted on purpose: only the year of a recent day is taken for a slip.
    ['2022-10-16', '2024-03-06'],
    ['2023-03-20', '2024-03-06'],
    [null, '2024-03-06'],
    ['2024-03-06', null],
    ['kemarin', '2024-03-06'],
  ])('is silent for %s and %s', (saidOn, publishedOn) => expect(check(saidOn, publishedOn)).toBeNull())
})

describe('checkQuotedAfterDeath', () => {
  it('flags words said after death', () => {
    expect(checkQuotedAfterDeath({ diedOn: '2020-01-02', saidOn: '2024-03-06' })?.certainty).toBe('certain')
  })

  it('is silent before it, on the day, and without a day', () => {
    expect(checkQuotedAfterDeath({ diedOn: '2020-01-02', saidOn: '2019-12-31' })).toBeNull()
    expect(checkQuotedAfterDeath({ diedOn: '2020-01-02', saidOn: '2020-01-02' })).toBeNull()
    expect(checkQuotedAfterDeath({ diedOn: '2020-01-02', saidOn: null })).toBeNull()
  })
})

describe('checkRoleAtDate', () => {
  const tenures = [{ office: 'Wali Kota Sukamaju', from: '2014-02-01', to: '2019-02-01' }]
  const check = (role: string | null, on: string | null) =>
    checkRoleAtDate({ role, saidOn: on, publishedOn: null, tenures })

  it('flags an office given after it ended', () => {
    expect(check('Wali Kota Sukamaju', '2021-05-05')).toMatchObject({ check: 'role-at-date', certainty: 'certain' })
    expect(check('Wali Kota Sukamaju', '2012-05-05')).not.toBeNull()
    expect(check('Wali Kota Sukamaju', '2021-05-05')?.right.text).toBe('Wali Kota Sukamaju, 2014-02-01 – 2019-02-01')
  })

  it('is only likely where the day of the statement is not given, and compares with the nearest tenure', () => {
    const again = [...tenures, { office: 'Wali Kota Sukamaju', from: '2020-01-01', to: '2020-06-01' }]
    const facts = { role: 'Wali Kota Sukamaju', saidOn: null, publishedOn: '2021-05-05', tenures: again }
    expect(checkRoleAtDate(facts)).toMatchObject({
      certainty: 'likely',
      right: { text: 'Wali Kota Sukamaju, 2020-01-01 – 2020-06-01' },
    })
    expect(checkRoleAtDate({ ...facts, publishedOn: '2020-03-03' })).toBeNull()
  })

  it.each([
    ['Wali Kota Sukamaju', '2016-05-05'],
    ['mantan Wali Kota Sukamaju', '2021-05-05'],
    ['Wali Kota Sukamaju', '2019-02-08'],
    ['Wali Kota Sukarela', '2021-05-05'],
    ['Wakil Wali Kota Sukamaju', '2021-05-05'],
    ['Juru Bicara Wali Kota Sukamaju', '2021-05-05'],
    ['Wali Kota ke-7 Sukamaju', '2021-05-05'],
    ['Wali Kota Sukamaju periode 2014-2019', '2021-05-05'],
    ['Wali Kota', '2021-05-05'],
    ['Wali Kota Sukamaju', null],
    [null, '2021-05-05'],
  ])('is silent for %s on %s', (role, on) => expect(check(role, on)).toBeNull())

  it('is silent where the end is open', () => {
    const open = [{ office: 'Wali Kota Sukamaju', from: '2014-02-01', to: null }]
    expect(
      checkRoleAtDate({ role: 'Wali Kota Sukamaju', saidOn: '2030-01-01', publishedOn: null, tenures: open }),
    ).toBeNull()
  })
})

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

  it('is silent where several numbers differ: two things of one kind are told', () => {
    const eruption = (time: string, height: number) =>
      words(`Erupsi gunung terjadi pukul ${time} dengan tinggi kolom abu ${height} meter di atas puncak`)
    expect(checkSameOccasionNumbers({ a: eruption('07.10', 600), b: eruption('09.45', 1100) })).toBeNull()
  })
})
