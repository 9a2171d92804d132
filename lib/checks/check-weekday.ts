import { weekdayOf } from '@/lib/checks/calendar'
import { isEnglishWeekday, weekdayName } from '@/lib/checks/calendar-words'
import type { FoundDate } from '@/lib/checks/find-dates'
import type { Flag } from '@/lib/checks/flag'
import { resolveDay } from '@/lib/checks/resolve-day'

/** Before this day the English-speaking world counted by the Julian calendar. */
const GREGORIAN = '1752-09-14'

/**
 * Does the weekday fit the date it stands with? "Selasa 16 Juni 2025" was a Monday. Certain where the year is
 * written, likely where it is the publication's; silent without a weekday, for days that do not exist, where two
 * joined weekdays leave open whose date it is, and for English 6/7/2025, which is two dates.
 */
export function checkWeekday(date: FoundDate, publishedOn: string | null): Flag | null {
  const { weekday } = date
  if (weekday === null) return null
  const isEnglish = isEnglishWeekday(weekday.text)
  if (isEnglish && date.day <= 12 && /^\d{1,2}[ \u00a0]?[/.-]/.test(date.text)) return null
  const resolved = resolveDay(date, publishedOn)
  const actual = resolved === null ? null : weekdayOf(resolved.day)
  if (resolved === null || actual === null || [weekday.index, weekday.joinedWith].includes(actual)) return null
  if (resolved.day < GREGORIAN) return null
  return {
    check: 'weekday',
    certainty: resolved.isYearStated ? 'certain' : 'likely',
    left: { label: 'weekday-stated', text: weekday.text, span: { start: weekday.start, end: weekday.end } },
    right: {
      label: 'weekday-of-date',
      text: `${resolved.day}: ${weekdayName(actual, isEnglish)}`,
      span: { start: date.start, end: date.end },
    },
  }
}
