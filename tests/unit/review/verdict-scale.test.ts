import { describe, expect, it } from 'vitest'
import { BEST_RATING, FIRST_VERDICT_SCALE, WORST_RATING } from '@/lib/review/verdict-scale'
import { VerdictCode } from '@/lib/schemas/verdict'

describe('the first verdict scale', () => {
  it('has every canonical verdict once', () => {
    expect(FIRST_VERDICT_SCALE.steps.map(({ code }) => code)).toEqual(VerdictCode.options)
  })

  it('numbers truth from worst to best, and nothing that is not about truth', () => {
    const ratings = FIRST_VERDICT_SCALE.steps.map(({ ratingValue }) => ratingValue)
    const numbers = ratings.filter((rating) => rating !== null)
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a))
    expect(numbers.every((rating) => rating >= WORST_RATING && rating <= BEST_RATING)).toBe(true)
    expect(ratings.slice(-2)).toEqual([null, null])
  })
})
