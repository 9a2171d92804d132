import { describe, expect, it } from 'vitest'
import { checkQuotedAfterDeath } from '@/lib/checks/check-quoted-after-death'
import { checkRoleAtDate } from '@/lib/checks/check-role-at-date'
import { checkSaidDate } from '@/lib/checks/check-said-date'
import { checkSameOccasionNumbers } from '@/lib/checks/check-same-occasion-numbers'
import { checkSameWordsSpeakers } from '@/lib/checks/check-same-words-speakers'

describe('checkSaidDate', () => {
  const check = (saidOn: string | null, publishedOn: string | null) => checkSaidDate({ saidOn, publishedOn })

  it('flags a statement after publication and one long before', () => {
    expect(check('2024-03-09', '2024-03-06')).toMatchObject({ check: 'said-after-publication', certainty: 'certain' })
    expect(check('2024-03-07', '2024-03-06')).toMatchObject({ check: 'said-after-publication', certainty: 'likely' })
    expect(check('2023-03-06', '2024-03-06')).toMatchObject({ check: 'said-long-before' })
  })

  it.each([
    ['2024-03-06', '2024-03-06'],
    ['2024-01-06', '2024-03-06'],
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
  const check = (role: string | null, on: string | null) => checkRoleAtDate({ role, on, tenures })

  it('flags an office given after it ended', () => {
    expect(check('Wali Kota Sukamaju', '2021-05-05')).toMatchObject({ check: 'role-at-date', certainty: 'certain' })
    expect(check('Wali Kota Sukamaju', '2012-05-05')).not.toBeNull()
  })

  it.each([
    ['Wali Kota Sukamaju', '2016-05-05'],
    ['mantan Wali Kota Sukamaju', '2021-05-05'],
    ['Wali Kota Sukamaju', '2019-02-08'],
    ['Wali Kota Sukarela', '2021-05-05'],
    ['Wali Kota Sukamaju', null],
    [null, '2021-05-05'],
  ])('is silent for %s on %s', (role, on) => expect(check(role, on)).toBeNull())

  it('is silent where the end is open', () => {
    const open = [{ office: 'Wali Kota Sukamaju', from: '2014-02-01', to: null }]
    expect(checkRoleAtDate({ role: 'Wali Kota Sukamaju', on: '2030-01-01', tenures: open })).toBeNull()
  })
})

describe('checkSameWordsSpeakers', () => {
  const text = 'Jembatan gantung di Desa Sukamaju kami targetkan selesai sebelum musim hujan tiba,'
  const person = (name: string) => ({ name, kind: 'person' as const })
  const check = (a: string, b: string, other = text) =>
    checkSameWordsSpeakers({ a: { text, speaker: person(a) }, b: { text: other, speaker: person(b) } })

  it('flags one sentence under two names', () => {
    expect(check('Rudi Hartawan', 'Sinta Lestari')).toMatchObject({
      left: { text: 'Rudi Hartawan' },
      right: { text: 'Sinta Lestari' },
    })
  })

  it('is silent for a short name, other words, a body and unknown speakers', () => {
    expect(check('Rudi Hartawan', 'Rudi')).toBeNull()
    expect(
      check('Rudi Hartawan', 'Sinta Lestari', 'Pedagang pasar meminta kios baru di dekat terminal kota'),
    ).toBeNull()
    const body = { name: 'Dinas Jalan', kind: 'organization' as const }
    expect(checkSameWordsSpeakers({ a: { text, speaker: person('Rudi') }, b: { text, speaker: body } })).toBeNull()
    expect(checkSameWordsSpeakers({ a: { text, speaker: null }, b: { text, speaker: person('Rudi') } })).toBeNull()
  })
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
})
