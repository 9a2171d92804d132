import { WEEKDAYS } from '@/lib/checks/calendar-words'
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
  weekday: { text: string; start: number; end: number; index: number } | null
}

const MONTH = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|')
const SLASHED =
  /(?<![\d/.,])(\d{1,2})[ \u00a0]?\/{1,2}[ \u00a0]?(\d{1,2})(?:[ \u00a0]?\/{1,2}[ \u00a0]?(\d{4}|\d{2}))?(?![\d/])/g
const DASHED = /(?<![\d-])(\d{1,2})-(\d{1,2})-(\d{4})(?![\d-])/g
const DAY_FIRST = new RegExp(
  `(?<![\\d/.,–—-])(\\d{1,2})(?:st|nd|rd|th)?,?[ \\u00a0](${MONTH})(?![\\p{L}])(?:[ ,\\u00a0]{1,3}(\\d{4})(?!\\d))?`,
  'giu',
)
const MONTH_FIRST = new RegExp(
  `(?<!\\p{L})(${MONTH})[ \\u00a0](\\d{1,2})(?:st|nd|rd|th)?(?![\\d.,]\\d|\\d)(?:,?[ \\u00a0](\\d{4})(?!\\d))?`,
  'giu',
)
const WEEKDAY = new RegExp(`(${[...WEEKDAYS.keys()].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})`, 'giu')

/** What may stand between a weekday and its date: "Selasa malam waktu setempat (17/6)", never "Senin hingga". */
const BETWEEN = new Set(
  (
    'pagi siang sore petang malam subuh dini hari dinihari tengah menjelang lalu kemarin ini besok waktu setempat wib wita wit ' +
    'tanggal tgl legi pahing pon wage kliwon morning afternoon evening night local time last this the'
  ).split(' '),
)
const REACH = 48

/** Which dates does the text name, and which weekday with each? In reading order; linear; times and scores are none. */
export function findDates(text: string): FoundDate[] {
  const dates = [
    ...[...text.matchAll(SLASHED)].map((match) => toDate(match, 1, Number(match[2]), 3)),
    ...[...text.matchAll(DASHED)].map((match) => toDate(match, 1, Number(match[2]), 3)),
    ...[...text.matchAll(DAY_FIRST)].map((match) => toDate(match, 1, monthNumber(match[2]), 3)),
    ...[...text.matchAll(MONTH_FIRST)].map((match) => toDate(match, 2, monthNumber(match[1]), 3)),
  ]
    .filter((date) => date.day >= 1 && date.day <= 31 && date.month >= 1 && date.month <= 12)
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((date, index, all) => index === 0 || date.start >= (all[index - 1]?.end ?? 0))
  return giveWeekdays(text, dates)
}

const monthNumber = (word: string | undefined): number => MONTHS.get((word ?? '').toLowerCase()) ?? 0

function toDate(match: RegExpExecArray, dayAt: number, month: number, yearAt: number): FoundDate {
  const written = match[yearAt]
  const year = written === undefined ? null : written.length === 2 ? 2000 + Number(written) : Number(written)
  const start = match.index
  return { text: match[0], start, end: start + match[0].length, day: Number(match[dayAt]), month, year, weekday: null }
}

function giveWeekdays(text: string, dates: FoundDate[]): FoundDate[] {
  const byStart = new Map(dates.map((date) => [date.start, date]))
  const byEnd = new Map(dates.map((date) => [date.end, date]))
  const given = new Map<FoundDate, FoundDate['weekday']>()
  for (const match of text.matchAll(WEEKDAY)) {
    const word = match[0]
    const index = WEEKDAYS.get(word.toLowerCase())
    if (index === undefined || isGluedIn(text, match.index)) continue
    const weekday = { text: word, start: match.index, end: match.index + word.length, index }
    const after = byStart.get(skipBetween(text, weekday.end, word))
    if (after !== undefined) given.set(after, weekday)
    const before = byEnd.get(weekday.start - 2) ?? byEnd.get(weekday.start - 1)
    const isBracketed = text[weekday.start - 1] === '(' && text[weekday.end] === ')'
    if (before !== undefined && isBracketed && !given.has(before)) given.set(before, weekday)
  }
  return dates.map((date) => ({ ...date, weekday: given.get(date) ?? null }))
}

/** "ahad" inside "Nugrahadalam": a small letter before a small letter is one word; "padaRabu" lost its space. */
const isGluedIn = (text: string, start: number): boolean =>
  /\p{L}/u.test(text[start - 1] ?? '') && /\p{Ll}/u.test(text[start] ?? '')

/** Where the date would begin. "Minggu" is also a week: "minggu lalu", "minggu ini" name no day. */
function skipBetween(text: string, from: number, weekday: string): number {
  const isWeek = weekday.toLowerCase() === 'minggu'
  let at = from
  let isOpen = false
  for (const part of text.slice(from, from + REACH).matchAll(/\p{L}+|[\s,(]|[^]/gu)) {
    const word = part[0].toLowerCase()
    if (word === '(') isOpen = true
    const isFiller = /^[\s,(]$/.test(word) || (BETWEEN.has(word) && !(isWeek && (word === 'lalu' || word === 'ini')))
    if (!isFiller) {
      // An English month may begin the date; a small "minggu" without a bracket is a week.
      const isWeekWord = weekday.startsWith('m') && isWeek && !isOpen
      return isWeekWord ? -1 : at
    }
    at += part[0].length
  }
  return -1
}
