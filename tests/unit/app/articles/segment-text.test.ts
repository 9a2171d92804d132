import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segmentText, type Mark } from '@/app/(workbench)/articles/[id]/_components/segment-text'

const mark = (owner: string, start: number, end: number): Mark => ({ owner, role: 'content', start, end })
const shape = (range: { start: number; end: number }, marks: Mark[]) =>
  segmentText(range, marks).map((s) => `${s.start}-${s.end}:${s.marks.map((m) => m.owner).join('')}`)

describe('segmentText', () => {
  it('gives an unmarked range back whole', () => {
    expect(shape({ start: 5, end: 9 }, [])).toEqual(['5-9:'])
  })

  it('makes flat neighbours of overlapping marks', () => {
    expect(shape({ start: 0, end: 10 }, [mark('b', 4, 8), mark('a', 2, 6)])).toEqual([
      '0-2:',
      '2-4:a',
      '4-6:ab',
      '6-8:b',
      '8-10:',
    ])
  })

  it('cuts what reaches beyond the range and leaves out what does not touch it', () => {
    expect(shape({ start: 10, end: 20 }, [mark('a', 0, 12), mark('b', 18, 99), mark('c', 20, 25)])).toEqual([
      '10-12:a',
      '12-18:',
      '18-20:b',
    ])
  })

  it('counts empty and inverted marks for nothing', () => {
    expect(shape({ start: 0, end: 4 }, [mark('a', 2, 2), mark('b', 3, 1)])).toEqual(['0-4:'])
  })

  it('gives nothing for an empty range', () => {
    expect(segmentText({ start: 3, end: 3 }, [mark('a', 0, 9)])).toEqual([])
  })

  it('always covers the range, in order, and says of every character what lies over it', () => {
    const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 12 })
    fc.assert(
      fc.property(spans, fc.nat(20), fc.integer({ min: 20, max: 40 }), (pairs, start, end) => {
        const marks = pairs.map(([from, to], index) => mark(`${index},`, from, to))
        const segments = segmentText({ start, end }, marks)
        let at = start
        for (const segment of segments) {
          expect(segment.start).toBe(at)
          expect(segment.end).toBeGreaterThan(segment.start)
          const expected = marks.filter((m) => m.start <= segment.start && m.end >= segment.end && m.start < m.end)
          expect(new Set(segment.marks)).toEqual(new Set(expected))
          at = segment.end
        }
        expect(at).toBe(end)
      }),
    )
  })
})
