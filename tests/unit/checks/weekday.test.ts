import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysBetween, toDay, weekdayOf } from '@/lib/checks/calendar'
import { checkWeekday } from '@/lib/checks/check-weekday'
import { findDates } from '@/lib/checks/find-dates'

const check = (text: string, publishedOn: string | null = '2024-03-06') =>
  findDates(text).flatMap((date) => checkWeekday(date, publishedOn) ?? [])

// 5 March 2024 was a Tuesday.
describe('a weekday that fits', () => {
  it.each([
    'kata Bupati, Selasa (5/3/2024).',
    'kata Bupati, Selasa (5/3).',
    'pada Selasa malam waktu setempat (5/3/2024)',
    'pada Selasa, 5 Maret 2024, di balai desa',
    'padaSelasa (5/3/2024)',
    'on Tuesday, March 5, 2024, the mayor said',
    'on Tuesday 5 March 2024',
    "Jum'at (8/3/2024)",
    'tanggal 5 Maret 2024 (Selasa)',
    'Ahad (3//3/24)',
  ])('passes in silence: %s', (text) => {
    expect(findDates(text).some((date) => date.weekday !== null)).toBe(true)
    expect(check(text)).toEqual([])
  })
})

describe('a weekday that does not fit', () => {
  it.each([
    ['kata Bupati, Rabu (5/3/2024).', 'certain'],
    ['kata Bupati, Rabu (5/3).', 'likely'],
    ['pada Senin petang (5/3/2024)', 'certain'],
    ['pada Senin, 5 Maret 2024', 'certain'],
    ['Monday, March 5, 2024', 'certain'],
    ['tanggal 5 Maret 2024 (Kamis)', 'certain'],
    ['Selasa (5/3/2023)', 'certain'],
    ['Rabu (5.3.2024)', 'certain'],
    ['Rabu (2024-03-05)', 'certain'],
    ['Rabu [5/3]', 'likely'],
    ['Rabu pekan lalu (5/3)', 'likely'],
    ['Rabu pagi tadi (5/3)', 'likely'],
    ['Rabu siang waktu Los Angeles (5/3)', 'likely'],
    ['Wednesday, the 5th of March 2024', 'certain'],
    ['Wednesday night (15/3)', 'likely'],
    ['pukul 10 Minggu (5/3)', 'likely'],
    ['warga berkumpul di pasar Rabu (5/3)', 'likely'],
    ['Kamis hingga Jumat (5/3)', 'likely'],
  ])('is flagged: %s', (text, certainty) => expect(check(text)).toMatchObject([{ check: 'weekday', certainty }]))

  it('prints both facts with their places', () => {
    const text = 'Ia datang Senin (5/3/2024).'
    const [flag] = check(text)
    expect(flag?.left).toEqual({ label: 'weekday-stated', text: 'Senin', span: { start: 10, end: 15 } })
    expect(flag?.right).toEqual({ label: 'weekday-of-date', text: '2024-03-05: Selasa', span: { start: 17, end: 25 } })
  })
})

describe('silence', () => {
  it.each([
    'Rabu hingga Jumat, 18-20 Juni 2024',
    'Senin sampai dengan 27 Juli kita buka',
    'paling lambat minggu depan, pada 25 Juni 2024',
    'minggu ini 5 Maret 2024',
    'libur 27–29 Juni 2024. Jumat kembali masuk',
    'pemain Nugrahadalam (5/3/2024)',
    'Senin pukul 16.30 WIB',
    'menang 2/1 pada Senin',
    'Rabu (5/3/225)',
    'Rabu (31/2/2024)',
    'Monday 3/5/2024',
    'Rabu (5/9)',
    'Monday through Wednesday, March 4-6, 2024',
    'Monday and Tuesday (March 4 and 5)',
    'Selasa hingga Rabu (5/3)',
    'Senin malam hingga Selasa (4/3)',
    'malam Rabu (5/3)',
    'Selasa malam Rabu (5/3)',
    'setiap Senin, 5 Maret libur',
    'di Pasar Minggu (5/3)',
    'di Pasar Senin, 5 Maret 2024',
    'Sheffield Wednesday, 5 March 2024',
    'satu minggu (5/3)',
    'dua Minggu (5/3)',
    'akhir Minggu (5/3)',
    'Rabu (1/3 suara)',
    'Rabu 3/4 warga desa',
    'Rabu, 24/7',
    'libur Senin\n5 Maret 2024: masuk',
    'on Wednesday may 20 people',
    'Monday, October 17, 1582',
    '',
  ])('where it is unsure: %s', (text) => expect(check(text)).toEqual([]))

  it('without the year and the day of publication', () => expect(check('Rabu (5/3)', null)).toEqual([]))

  it('for any text: no throw, spans in the text', () => {
    const parts = fc.constantFrom(
      'Senin',
      'minggu',
      '(',
      ')',
      '5/3',
      '/2024',
      ' ',
      ', ',
      'Maret',
      'Mei 12',
      '2024',
      'lalu',
      'x',
    )
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('')
        for (const date of findDates(text)) expect(text.slice(date.start, date.end)).toBe(date.text)
        check(text)
      }),
    )
  })
})

describe('calendar', () => {
  it('knows leap days, weekdays and distances', () => {
    expect(toDay(2024, 2, 29)).toBe('2024-02-29')
    expect(toDay(2023, 2, 29)).toBeNull()
    expect(weekdayOf('2024-03-05')).toBe(2)
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
    expect(daysBetween('gestern', '2024-03-01')).toBeNull()
  })
})
