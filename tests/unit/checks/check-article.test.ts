import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkArticle } from '@/lib/checks/check-article'

const MENU = 'Arsip: Senin (5/3/2024)\n'
const FIRST = 'Taman dibuka kembali, kata Camat, Rabu (5/3/2024).'
const SECOND = 'Warga datang sejak pagi pada Senin, 4 Maret 2024.'
const THIRD = 'Panitia menutup acara tanggal 5 Maret 2024 (Kamis) malam.'
const text = `${MENU}${FIRST}\n${SECOND}\n${THIRD}`
const paragraphs = [FIRST, SECOND, THIRD].map((words) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
})

// 5 March 2024 was a Tuesday.
describe('checkArticle', () => {
  it('flags what the article itself says, with the places in its text', () => {
    const flags = checkArticle(text, paragraphs, '2024-03-06', 'id')
    expect(flags.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'Rabu (5/3/2024)',
      '5 Maret 2024 (Kamis)',
    ])
    expect(flags.map(({ day }) => day)).toEqual(['2024-03-05', '2024-03-05'])
    const [first] = flags
    const weekday = first?.flag.left.span
    expect(text.slice(weekday?.start, weekday?.end)).toBe('Rabu')
    const date = first?.flag.right.span
    expect(text.slice(date?.start, date?.end)).toBe('5/3/2024')
  })

  it('takes the year from publication, and is silent without it', () => {
    const words = 'kata Camat, Rabu (5/3).'
    const whole = [{ start: 0, end: words.length }]
    expect(checkArticle(words, whole, '2024-03-06', 'id')).toMatchObject([
      { day: '2024-03-05', flag: { certainty: 'likely' } },
    ])
    expect(checkArticle(words, whole, null, 'id')).toEqual([])
  })

  it('is silent outside the paragraphs, where all fits, and in other languages', () => {
    expect(checkArticle(text, [], '2024-03-06', 'id')).toEqual([])
    expect(checkArticle(text, paragraphs.slice(1, 2), '2024-03-06', 'id')).toEqual([])
    expect(checkArticle(text, paragraphs, '2024-03-06', 'de')).toEqual([])
  })

  it('flags numbers that do not agree, with the whole of their words, among weekdays in reading order', () => {
    const sum =
      'Tercatat 722 warga mengungsi, terdiri dari 130 warga desa dan 642 warga kota, kata Camat, Rabu (5/3/2024).'
    const flags = checkArticle(sum, [{ start: 0, end: sum.length }], null, 'id')
    expect(flags.map(({ flag, day }) => [flag.check, day])).toEqual([
      ['sum', null],
      ['weekday', '2024-03-05'],
    ])
    expect(sum.slice(flags[0]?.span.start, flags[0]?.span.end)).toBe(
      '722 warga mengungsi, terdiri dari 130 warga desa dan 642',
    )
    const behind = `${MENU}${sum}`
    const [moved] = checkArticle(behind, [{ start: MENU.length, end: behind.length }], null, 'id')
    expect(behind.slice(moved?.flag.left.span?.start, moved?.flag.left.span?.end)).toBe('722')
  })

  it('reads English', () => {
    const words = 'The park opened on Monday, March 5, 2024, the mayor said.'
    const [found] = checkArticle(words, [{ start: 0, end: words.length }], null, 'en')
    expect(words.slice(found?.span.start, found?.span.end)).toBe('Monday, March 5, 2024')
  })

  it('answers for any text and any paragraphs', () => {
    const at = fc.nat(80)
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.array(fc.record({ start: at, end: at })), (any, spans) => {
        checkArticle(`Rabu (5/3/2024) ${any}`, spans, any, 'id')
      }),
    )
  })
})
