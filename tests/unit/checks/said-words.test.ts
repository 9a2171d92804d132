import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSaidWords } from '@/lib/checks/said-words'

const WORDS = 'Jalan desa selesai bulan depan'

/** The article's words around one quotation; 5 March 2024 was a Tuesday, 5 March 2023 a Sunday. */
const read = (beside: string, saidOn: string | null = null, publishedOn: string | null = '2024-03-06') => {
  const text = beside.replace('…', `“${WORDS},”`)
  const start = text.indexOf(WORDS)
  const content = [{ start, end: start + WORDS.length }]
  return readSaidWords(text, [{ start: 0, end: text.length }], { content, cue: null }, { saidOn, publishedOn })
}

describe('the weekday beside the day of a statement', () => {
  it.each([
    ['… kata Sinta Lestari, Selasa (5/3/2024).', '2024-03-05', true],
    ['… kata Sinta Lestari, Selasa (5/3).', '2024-03-05', true],
    ['… kata Sinta Lestari, Rabu (5/3/2024).', '2024-03-05', false],
    ['… kata Sinta Lestari, Selasa (5/3/2023).', '2023-03-05', false],
    ['… kata Sinta Lestari pada 5 Maret 2024.', '2024-03-05', null],
    ['… kata Sinta Lestari.', null, null],
    ['… kata Sinta Lestari. Rapat digelar Rabu (6/3/2024).', '2024-03-05', null],
  ])('%s', (beside, saidOn, fits) => expect(read(beside, saidOn).fitsWeekday).toBe(fits))
})

describe('another time', () => {
  it.each([
    'Kala itu, … kata Bupati Sinta Lestari.',
    '… kata Bupati Sinta Lestari saat itu.',
    '… kata Sinta Lestari semasa menjadi bupati.',
    '… kata Sinta Lestari setahun lalu.',
    '… kata Sinta Lestari yang pernah menyebut hal serupa.',
    '… said Sinta Lestari, regent at the time.',
    '… said then-regent Sinta Lestari.',
    '… said Sinta Lestari three years ago.',
  ])('is told by %s', (beside) => expect(read(beside).isRecalled).toBe(true))

  it.each([
    '… kata Bupati Sinta Lestari.',
    '… kata Bupati Sinta Lestari, yang pernah tinggal di kota itu.',
    '… kata Sinta Lestari terlebih dahulu.',
    '… said Regent Sinta Lestari at the town hall.',
  ])('is not told by %s', (beside) => expect(read(beside).isRecalled).toBe(false))

  it('is an earlier year, but not in the words of the speaker or in a date of this year', () => {
    expect(read('… kata Sinta Lestari pada 2019.').namesEarlierYear).toBe(true)
    expect(read('… kata Sinta Lestari pada 2024.').namesEarlierYear).toBe(false)
    expect(read('… kata Sinta Lestari, Selasa (5/3/2024).').namesEarlierYear).toBe(false)
    const text = '“Sejak 2019 kami menunggu jalan ini,” kata Sinta Lestari.'
    const content = [{ start: 1, end: 35 }]
    const days = { saidOn: null, publishedOn: '2024-03-06' }
    expect(readSaidWords(text, [{ start: 0, end: text.length }], { content, cue: null }, days).namesEarlierYear).toBe(
      false,
    )
  })
})

describe('the dead', () => {
  it.each([
    '… kata mendiang Sinta Lestari, dikutip Selasa (5/3/2024).',
    '… tulis almarhumah Sinta Lestari dalam bukunya.',
    '… kata Sinta Lestari semasa hidupnya.',
    '… kata Sinta Lestari dalam rekaman itu.',
    '… the late Sinta Lestari wrote in her memoir.',
  ])('are told by %s', (beside) => expect(read(beside).isPosthumous).toBe(true))

  it('are not told by a plain attribution', () =>
    expect(read('… kata Sinta Lestari, Selasa (5/3).').isPosthumous).toBe(false))
})

it('answers for any text and spans', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.nat(70), fc.nat(70), (text, start, end) => {
      const content = [{ start: Math.min(start, end), end: Math.max(start, end) }]
      readSaidWords(text, [{ start: 0, end: text.length }], { content, cue: null }, { saidOn: null, publishedOn: null })
    }),
  )
})
