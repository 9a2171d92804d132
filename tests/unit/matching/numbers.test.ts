import { describe, expect, it } from 'vitest'
import { isCompatible, isScaled } from '@/lib/matching/compatible-numbers'
import { readNumberPhrase } from '@/lib/matching/read-number-phrase'
import { readNumeral } from '@/lib/matching/read-numeral'

describe('readNumeral', () => {
  it.each([
    ['1.323.459', 1323459],
    ['10.100', 10100],
    ['5,50', 5.5],
    ['5.50', 5.5],
    ['1.323,5', 1323.5],
    ['0,125', 0.125],
    ['2025', 2025],
  ])('reads Indonesian %s', (numeral, value) => expect(readNumeral(numeral)).toBe(value))

  it.each([
    ['1,323,459', 1323459],
    ['1,323.5', 1323.5],
    ['5.50', 5.5],
  ])('reads English %s', (numeral, value) => expect(readNumeral(numeral, 'en')).toBe(value))

  it.each(['1.23.4', '12.34.567', '', 'x'])('does not guess at %s', (numeral) =>
    expect(readNumeral(numeral)).toBeNull(),
  )
})

describe('readNumberPhrase', () => {
  const read = (text: string, language: 'id' | 'en' = 'id') => readNumberPhrase(text.split(' '), 0, language)

  it.each([
    ['1,3 juta', 1300000, 2],
    ['dua puluh lima', 25, 3],
    ['dua ratus tiga puluh ribu', 230000, 5],
    ['tiga belas', 13, 2],
    ['seratus', 100, 1],
    ['915 miliar', 915e9, 2],
  ])('reads %s', (text, value, length) => expect(read(text)).toEqual({ value, length }))

  it('reads English', () => expect(read('twenty five thousand people', 'en')).toEqual({ value: 25000, length: 3 }))

  it.each(['ratusan juta', 'juta', 'orang'])('finds none in %s', (text) => expect(read(text)).toBeNull())
})

describe('compatible numbers', () => {
  it('takes rounding and a multiplier left out', () => {
    expect(isCompatible(1323459, 1300000)).toBe(true)
    expect(isScaled(4.8, 4.8e9)).toBe(true)
  })

  it('keeps small numbers apart', () => {
    expect(isCompatible(16, 11)).toBe(false)
    expect(isCompatible(14, 10)).toBe(false)
  })
})
