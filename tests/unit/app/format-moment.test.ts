import { describe, expect, it } from 'vitest'
import { formatDay, formatMoment } from '@/app/_lib/format-moment'

const evening = new Date('2023-10-11T11:05:00Z')

describe('formatMoment', () => {
  it('writes a moment as a newsroom does', () => {
    expect(formatMoment(evening, 'id', 'Asia/Jakarta')).toBe('Rabu, 11 Okt 2023, 18.05 WIB')
    expect(formatMoment(evening, 'en', 'Asia/Jakarta')).toBe('Wed 11 Oct 2023, 18:05 WIB')
  })

  it('leaves out the weekday when brief, and knows the other zones', () => {
    expect(formatMoment(evening, 'id', 'Asia/Jayapura', true)).toBe('11 Okt 2023, 20.05 WIT')
    expect(formatMoment(evening, 'en', 'Asia/Makassar', true)).toBe('11 Oct 2023, 19:05 WITA')
  })

  it('writes midnight as 00 and September with three letters', () => {
    expect(formatMoment(new Date('2024-09-01T17:00:00Z'), 'en', 'Asia/Jakarta')).toBe('Mon 2 Sep 2024, 00:00 WIB')
  })
})

describe('formatDay', () => {
  it('writes a calendar day without moving it', () => {
    expect(formatDay('2025-06-17', 'id')).toBe('Selasa, 17 Jun 2025')
    expect(formatDay('2025-06-17', 'en', true)).toBe('17 Jun 2025')
  })

  it('gives back what is no day', () => {
    expect(formatDay('kemarin', 'id')).toBe('kemarin')
  })
})
