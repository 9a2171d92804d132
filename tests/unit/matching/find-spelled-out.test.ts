import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSpelledOut, initialsOf, isAbbreviation, isSpelledBy } from '@/lib/matching/find-spelled-out'
import { anyText } from '@/tests/factories/any-text'

describe('findSpelledOut', () => {
  it('finds what an article introduces in parentheses, either way round', () => {
    const text = 'Ketua Badan Tanggul Nasional (BTN) berkunjung. Menurut BTN, tanggul kuat.'
    expect(findSpelledOut(text, 'BTN')).toEqual([{ name: 'Badan Tanggul Nasional', isIntroduced: true }])
    expect(findSpelledOut('BTN (Badan Tanggul Nasional) berkunjung.', 'BTN')).toMatchObject([{ isIntroduced: true }])
  })

  it('finds names with little words, commas and hyphens between', () => {
    const cases: readonly [string, string, string][] = [
      [
        'BPPPP',
        'Badan Pemantau Pasang, Pesisir, dan Pelabuhan (BPPPP)',
        'Badan Pemantau Pasang, Pesisir, dan Pelabuhan',
      ],
      ['PKK', 'Perserikatan Kota-Kota (PKK)', 'Perserikatan Kota-Kota'],
      ['BUP', 'Balai Uji dan Pengawasan (BUP)', 'Balai Uji dan Pengawasan'],
    ]
    for (const [short, text, name] of cases) expect(findSpelledOut(text, short)).toEqual([{ name, isIntroduced: true }])
  })

  it('tells apart what is introduced and what merely stands there too', () => {
    const text = 'Badan Tanggul Nasional bekerja. BTN dan Bank Tani Nusantara bertemu.'
    expect(findSpelledOut(text, 'B.T.N.')).toEqual([
      { name: 'Badan Tanggul Nasional', isIntroduced: false },
      { name: 'Bank Tani Nusantara', isIntroduced: false },
    ])
  })

  it('finds nothing in other initials, small letters, over the end of a sentence or without the abbreviation', () => {
    expect(findSpelledOut('Badan Tanggul Daerah dan BTN', 'BTN')).toEqual([])
    expect(findSpelledOut('badan tanggul nasional (BTN)', 'BTN')).toEqual([])
    expect(findSpelledOut('Di Badan Tanggul. Nasional kata BTN', 'BTN')).toEqual([])
    expect(findSpelledOut('Badan Tanggul Nasional berkunjung', 'BTN')).toEqual([])
    expect(findSpelledOut('Badan Tanggul Nasional (btn)', 'btn')).toEqual([])
  })

  it('is total and linear', () => {
    fc.assert(
      fc.property(anyText(300), anyText(8), (text, short) => {
        for (const { name } of findSpelledOut(text, short)) expect(text).toContain(name)
      }),
    )
    // Quadratic work on this would not end within a test's time.
    expect(findSpelledOut('Badan Tanggul dan Nasional, '.repeat(20_000) + '(BTN)', 'BTN').length).toBeGreaterThan(0)
  })
})

describe('initials', () => {
  it('are those of all words and of those that tell something', () => {
    expect(initialsOf('Badan Tanggul Nasional')).toEqual(['btn'])
    expect(initialsOf('Balai Uji dan Pengawasan')).toEqual(['budp', 'bup'])
    expect(initialsOf('Badan')).toEqual([])
    expect(['BTN', 'B.T.N.', 'K2'].map(isAbbreviation)).toEqual([true, true, true])
    expect(['Btn', 'B', '', 'BADANTANGGUL', 'BTN RI'].map(isAbbreviation)).toEqual([false, false, false, false, false])
    expect(isSpelledBy('Badan Tanggul Nasional', 'BTN')).toBe(true)
    expect(isSpelledBy('BTN', 'Badan Tanggul Daerah')).toBe(false)
  })
})
