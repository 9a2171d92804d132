import { expect, it } from 'vitest'
import fc from 'fast-check'
import { readTenureDay } from '@/lib/checks/read-tenure-day'
import { anyText } from '@/tests/factories/any-text'

it.each([
  ['2024-10-20', '2024-10-20', '2024-10-20'],
  [' 2024-10-20T00:00:00Z ', '2024-10-20', '2024-10-20'],
  ['20/10/2024', '2024-10-20', '2024-10-20'],
  ['1.2.2024', '2024-02-01', '2024-02-01'],
  ['20 Oktober 2024', '2024-10-20', '2024-10-20'],
  ['5 May 2020', '2020-05-05', '2020-05-05'],
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02-00', '2023-02-01', '2023-02-28'],
  ['2023-00-00', '2023-01-01', '2023-12-31'],
  ['2024-02-30', null, null],
  ['31/04/2024', null, null],
  ['2024-13', null, null],
  ['kemarin', null, null],
  ['20 Brumaire 2024', null, null],
  ['', null, null],
])('reads %j as the beginning and as the end of a tenure', (cell, from, to) => {
  expect([readTenureDay(cell, 'from'), readTenureDay(cell, 'to')]).toEqual([from, to])
})

it('answers for any cell', () => {
  fc.assert(
    fc.property(anyText(30), (cell) => {
      expect(readTenureDay(cell, 'from') ?? '2000-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }),
  )
})
