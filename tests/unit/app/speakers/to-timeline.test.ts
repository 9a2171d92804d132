import { describe, expect, it } from 'vitest'
import { toTimeline } from '@/app/(workbench)/speakers/[id]/_components/to-timeline'
import { cutWords } from '@/app/(workbench)/speakers/[id]/_components/cut-words'
import { overlapsOf } from '@/app/(workbench)/speakers/[id]/_components/overlaps-of'

const ZONE = 'Asia/Jakarta'
const aMark = (at: string, outlet: string | null, id = at) => ({
  ...{ id, articleId: `a-${id}`, text: `Kata ${id}`, appearedAt: new Date(at) },
  outlet: outlet === null ? null : { id: outlet, name: `Media ${outlet}` },
})

describe('toTimeline', () => {
  it('draws nothing of nothing, and one moment in the middle', () => {
    expect(toTimeline([], ZONE)).toBeNull()
    const one = toTimeline([aMark('2025-06-18T02:00:00Z', 'a')], ZONE)
    expect(one?.rows).toMatchObject([{ outletId: 'a', count: 1, marks: [{ x: 50, count: 1, from: '2025-06-18' }] }])
  })

  it('gives each outlet a row, those with most first, with every quotation in exactly one mark', () => {
    const marks = [
      ...Array.from({ length: 9 }, (_, n) => aMark(`2025-0${n + 1}-01T00:00:00Z`, 'b', `b${n}`)),
      aMark('2025-05-01T00:00:00Z', 'a'),
      aMark('2025-05-01T00:00:01Z', 'a', 'a2'),
    ].sort((a, b) => b.appearedAt.getTime() - a.appearedAt.getTime())
    const timeline = toTimeline(marks, ZONE)
    expect(timeline?.rows.map(({ name, count }) => [name, count])).toEqual([['Media b', 9], ['Media a', 2]]) // prettier-ignore
    for (const row of timeline?.rows ?? []) {
      expect(row.marks.reduce((sum, { count }) => sum + count, 0)).toBe(row.count)
      expect(row.perPeriod.reduce((sum, count) => sum + count, 0)).toBe(row.count)
      const places = row.marks.map(({ x }) => x)
      expect(places).toEqual([...places].sort((a, b) => a - b))
      expect(places.every((x) => x >= 0 && x <= 100)).toBe(true)
    }
    // What stands at one place is one stroke, named by its newest.
    expect(timeline?.rows[1]?.marks).toMatchObject([{ count: 2, quotationId: 'a2' }])
    expect(timeline?.periods).toHaveLength(9)
  })

  it('puts the smaller outlets together, so that the picture stays low', () => {
    const marks = Array.from({ length: 20 }, (_, n) => aMark('2025-06-18T02:00:00Z', `o${n % 12}`, `q${n}`))
    const timeline = toTimeline(marks, ZONE)
    expect(timeline?.rows).toHaveLength(8)
    expect(timeline?.rows.at(-1)).toMatchObject({ outletId: null, name: null, outletCount: 5 })
    expect(timeline?.rows.reduce((sum, { count }) => sum + count, 0)).toBe(20)
  })

  it('counts days by the newsroom’s clock, and cuts long records into months or years', () => {
    const late = toTimeline([aMark('2025-06-18T18:00:00Z', 'a')], ZONE)
    expect(late?.periods).toEqual(['2025-06-19'])
    const days = (count: number, step: number) =>
      Array.from({ length: count }, (_, n) =>
        aMark(new Date(Date.UTC(2024, 0, 1) - n * step * 86_400_000).toISOString(), null, `d${n}`),
      )
    expect(toTimeline(days(40, 3), ZONE)?.periods[0]).toMatch(/^\d{4}-\d{2}$/)
    expect(toTimeline(days(40, 100), ZONE)?.periods[0]).toMatch(/^\d{4}$/)
  })
})

it('overlapsOf finds offices of the same days, open ends included', () => {
  const office = (id: string, from: string | null, to: string | null) => ({ id, from, to })
  const all = [
    office('a', null, '2010-01-01'),
    office('b', '2010-01-01', null),
    office('c', '2010-01-02', '2011-01-01'),
  ]
  expect(all.map((one) => overlapsOf(one, all).map(({ id }) => id))).toEqual([['b'], ['a', 'c'], ['b']])
})

it('cutWords cuts between words, and never through a character', () => {
  expect(cutWords('satu dua tiga', 13)).toBe('satu dua tiga')
  expect(cutWords('satu dua tiga', 9)).toBe('satu dua …')
  expect(cutWords('satuduatiga', 4)).toBe('satu …')
  expect(cutWords('abc🌊🌊', 4)).toBe('abc …')
})
