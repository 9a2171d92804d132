import { givenWeekdays, type GivenWeekday } from '@/lib/checks/given-weekdays'
import { MONTHS } from '@/lib/matching/word-tables'

/** A date in a text. `year` is null where the text leaves it to the reader. */
export type FoundDate = {
  text: string
  start: number
  end: number
  day: number
  month: number
  year: number | null
  /** The weekday that the text gives for this very date. */
  weekday: GivenWeekday | null
}

const MONTH = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|')
const SLASHED =
  /(?<![\d/.,])(\d{1,2})[ \u00a0]?\/{1,2}[ \u00a0]?(\d{1,2})(?:[ \u00a0]?\/{1,2}[ \u00a0]?(\d{4}|\d{2}))?(?![\d/])/g
const DASHED_OR_DOTTED = /(?<![\d.,-])(\d{1,2})([.-])(\d{1,2})\2(\d{4})(?![\d-]|[.,]\d)/g
const ISO = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g
const DAY_FIRST = new RegExp(
  `(?<![\\d/.,–—-])(\\d{1,2})(?:st|nd|rd|th)?,?[ \\u00a0](?:of[ \\u00a0])?(${MONTH})(?![\\p{L}])(?:[ ,\\u00a0]{1,3}(\\d{4})(?!\\d))?`,
  'giu',
)
const MONTH_FIRST = new RegExp(
  `(?<!\\p{L})(${MONTH})[ \\u00a0](\\d{1,2})(?:st|nd|rd|th)?(?![\\d.,]\\d|\\d)(?:,?[ \\u00a0](\\d{4})(?!\\d))?`,
  'giu',
)
/** "June 16-18", "June 16 and 17": several days, and a weekday before them is not the first one's. */
const MORE_DAYS = /^ ?(?:[-–—]|,|and|to|through|until)? ?\d{1,2}(?!\d)/

/** At which of a pattern's groups the parts stand. */
const FORMS = [
  { pattern: SLASHED, day: 1, month: 2, year: 3 },
  { pattern: DASHED_OR_DOTTED, day: 1, month: 3, year: 4 },
  { pattern: ISO, day: 3, month: 2, year: 1 },
  { pattern: DAY_FIRST, day: 1, month: 2, year: 3 },
  { pattern: MONTH_FIRST, day: 2, month: 1, year: 3 },
] as const

/** Which dates does the text name, and which weekday with each? In reading order; linear; times and scores are none. */
export function findDates(text: string): FoundDate[] {
  const dates = FORMS.flatMap((form) =>
    [...text.matchAll(form.pattern)]
      .filter((match) => !isOtherThing(text, match, form.pattern))
      .map((match) => toDate(match, form)),
  )
    .filter((date) => date.day >= 1 && date.day <= 31 && date.month >= 1 && date.month <= 12)
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((date, index, all) => index === 0 || date.start >= (all[index - 1]?.end ?? 0))
  const weekdays = givenWeekdays(text, dates)
  return dates.map((date) => ({ ...date, weekday: weekdays.get(date) ?? null }))
}

function toDate(match: RegExpExecArray, form: (typeof FORMS)[number]): Omit<FoundDate, 'weekday'> {
  const [month = '', year] = [match[form.month], match[form.year]]
  const start = match.index
  return {
    ...{ text: match[0], start, end: start + match[0].length, day: Number(match[form.day]) },
    month: MONTHS.get(month.toLowerCase()) ?? Number(month),
    year: year === undefined ? null : year.length === 2 ? 2000 + Number(year) : Number(year),
  }
}

/** A fraction ("1/3 suara"), round the clock (24/7), a modal verb ("may 20"), several days. */
function isOtherThing(text: string, match: RegExpExecArray, pattern: RegExp): boolean {
  const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 12)
  if (pattern === MONTH_FIRST) return !/^\p{Lu}/u.test(match[0]) || MORE_DAYS.test(behind)
  if (pattern !== SLASHED || match[3] !== undefined) return false
  const isBracketed = /^[)\]]/.test(behind)
  if (!isBracketed && match[1] === '24' && match[2] === '7') return true
  return Number(match[1]) < Number(match[2]) && /^[ \u00a0]\p{Ll}/u.test(behind)
}
