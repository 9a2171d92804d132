import { daysBetween, toDay } from '@/lib/checks/calendar'

/** Farther from publication than this, a date without a year could be of another year. */
const NEAR = 120

/**
 * Which day does a date stand for in an article of that day? A date without a year is the nearest such day to
 * publication. Null when the day does not exist, or when the year is neither given nor near.
 */
export function resolveDay(
  date: { day: number; month: number; year: number | null },
  publishedOn: string | null,
): { day: string; isYearStated: boolean } | null {
  if (date.year !== null) {
    const day = toDay(date.year, date.month, date.day)
    return day === null ? null : { day, isYearStated: true }
  }
  if (publishedOn === null) return null
  const year = Number(publishedOn.slice(0, 4))
  const near = [year - 1, year, year + 1].flatMap((candidate) => {
    const day = toDay(candidate, date.month, date.day)
    const distance = day === null ? null : daysBetween(publishedOn, day)
    return day === null || distance === null || Math.abs(distance) > NEAR ? [] : [day]
  })
  const [only, another] = near
  return only === undefined || another !== undefined ? null : { day: only, isYearStated: false }
}
