import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { parsePublished } from '@/lib/article/parse-published'
import { parseStamp } from '@/lib/article/parse-stamp'

const READ_AT = new Date('2026-03-02T02:30:00Z') // 09:30 in Jakarta, Monday

describe('a stamp', () => {
  test.each([
    ['Kompas.com - 11/10/2023, 18:05 WIB', '2023-10-11T18:05:00+07:00', null],
    ['Rabu, 11 Oktober 2023 | 18:05 WITA', '2023-10-11T18:05:00+08:00', null],
    ['Diperbarui 18 Jun 2025, 14:05 WIB', null, '2025-06-18T14:05:00+07:00'],
    ['Update: Rabu, 11 Okt 2023 09.15 WIT', null, '2023-10-11T09:15:00+09:00'],
    [
      'Diterbitkan 17 Jun 2025, 10:00 WIBDiperbarui 18 Jun 2025, 14:05 WIB',
      '2025-06-17T10:00:00+07:00',
      '2025-06-18T14:05:00+07:00',
    ],
    [
      'Diperbarui: 18/06/2025 14:05 WIB · Terbit: 17/06/2025 10:00 WIB',
      '2025-06-17T10:00:00+07:00',
      '2025-06-18T14:05:00+07:00',
    ],
    [
      'Published 10:15 GMT, 3 Sept. 2024. Updated 12:40 GMT, 4 Sept. 2024',
      '2024-09-03T10:15:00+00:00',
      '2024-09-04T12:40:00+00:00',
    ],
    ['Senin, 2 Agustus 2021 pukul 09.15 WIB', '2021-08-02T09:15:00+07:00', null],
    ['2 Agust 2021', '2021-08-02T00:00:00+07:00', null],
    ['2023/10/11 18:05', '2023-10-11T18:05:00+07:00', null],
    ['Wed, 11 Oct 2023 18:05:00 +0800', '2023-10-11T18:05:00+08:00', null],
    ['Update Harga Emas 18 Juni 2025', '2025-06-18T00:00:00+07:00', null],
    ['Warga menunggu kabar terbaru', null, null],
  ])('%s', (text, published, modified) => {
    const stamp = parseStamp(text, '+07:00')
    expect({ published: stamp.published?.at ?? null, modified: stamp.modified?.at ?? null }).toEqual({
      published,
      modified,
    })
  })
})

describe('a time that is told', () => {
  test.each([
    ['2 jam yang lalu', '2026-03-02T07:30:00+07:00'],
    ['57 menit lalu', '2026-03-02T08:33:00+07:00'],
    ['sejam yang lalu', '2026-03-02T08:30:00+07:00'],
    ['12 jam lalu', '2026-03-01T21:30:00+07:00'],
    ['an hour ago', '2026-03-02T08:30:00+07:00'],
    ['baru saja', '2026-03-02T09:30:00+07:00'],
    ['kemarin', '2026-03-01T00:00:00+07:00'],
    ['Kemarin, 21.40 WIB', '2026-03-01T21:40:00+07:00'],
    ['Hari ini 14:05', '2026-03-02T14:05:00+07:00'],
    ['Hari ini, 00:30 WIT', '2026-03-02T00:30:00+09:00'],
    ['3 hari yang lalu', '2026-02-27T00:00:00+07:00'],
    ['Diperbarui 2 jam lalu', '2026-03-02T07:30:00+07:00'],
    ['Kemarin, 11/10/2023 18:05 WIB', '2023-10-11T18:05:00+07:00'],
    ['minggu lalu', null],
    ['2 bulan lalu', null],
    ['kemarinan', null],
    ['seharian', null],
  ])('%s', (text, at) => {
    expect(parsePublished(text, '+07:00', READ_AT)?.at ?? null).toBe(at)
  })

  it('means nothing where nobody knows when it was read', () => {
    expect(parsePublished('2 jam yang lalu', '+07:00')).toBeNull()
    expect(parsePublished('2 jam yang lalu', '+07:00', new Date(Number.NaN))).toBeNull()
  })

  it('is the day that the calendar of the zone shows', () => {
    const late = new Date('2026-03-01T23:10:00Z')
    expect(parsePublished('Hari ini', '+07:00', late)?.at).toBe('2026-03-02T00:00:00+07:00')
    expect(parsePublished('Hari ini', '-05:00', late)?.at).toBe('2026-03-01T00:00:00-05:00')
  })
})

it('any text gives a time that a calendar has, or none', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      'Diperbarui ',
      '31',
      ' ',
      '/',
      '-',
      '02',
      '2024',
      ' Februari ',
      'WIB',
      '25:61',
      ' jam lalu',
      'kemarin',
      '999',
      'T',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const { published, modified } = parseStamp(pieces.join(''), '+07:00', READ_AT)
      for (const time of [published, modified]) {
        if (time !== null) expect(Number.isNaN(Date.parse(time.at))).toBe(false)
      }
    }),
    { numRuns: 500 },
  )
})
