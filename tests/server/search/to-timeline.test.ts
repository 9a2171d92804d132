import { describe, expect, it } from 'vitest'
import { toTimeline } from '@/lib/server/search/to-timeline'

describe('the bars of a timeline', () => {
  it('are days, weeks from Monday, months or years, as few as can be told apart', () => {
    expect(toTimeline(['2026-03-02', '2026-02-27'])).toMatchObject({
      unit: 'day',
      starts: ['2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02'],
    })
    // 4 January 2026 is a Sunday.
    expect(toTimeline(['2026-01-04', '2026-03-01'])).toMatchObject({ unit: 'week' })
    expect(toTimeline(['2026-01-04', '2026-03-01']).starts.slice(0, 2)).toEqual(['2025-12-29', '2026-01-05'])
    expect(toTimeline(['2024-11-30', '2026-01-01'])).toMatchObject({ unit: 'week' })
    expect(toTimeline(['2023-11-30', '2026-01-01'])).toMatchObject({ unit: 'month' })
    expect(toTimeline(['2023-11-30', '2026-01-01']).starts.slice(0, 3)).toEqual([
      '2023-11-01',
      '2023-12-01',
      '2024-01-01',
    ])
    expect(toTimeline(['1998-05-21', '2026-01-01'])).toMatchObject({ unit: 'year' })
  })

  it('hold every day, in order, without a gap, and are never more than the eye can take', () => {
    const days = ['1945-08-17', '1998-05-21', '2025-12-31', '2026-01-01']
    for (const first of days) {
      for (const last of days.filter((day) => day >= first)) {
        const { starts, placeOf } = toTimeline([last, first])
        expect(starts.length).toBeLessThanOrEqual(90)
        expect(placeOf(first)).toBe(0)
        expect(placeOf(last)).toBe(starts.length - 1)
        expect([...starts].sort()).toEqual(starts)
      }
    }
  })

  it('of no days are none', () => {
    expect(toTimeline([]).starts).toEqual([])
  })
})
