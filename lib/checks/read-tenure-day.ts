import { toDay } from '@/lib/checks/calendar'
import { MONTHS } from '@/lib/matching/word-tables'

const pad = (number: number): string => String(number).padStart(2, '0')

/** The last day of a month; 31 December of a year where the month is not known. */
const lastDay = (year: number, month: number): string | null =>
  [31, 30, 29, 28].map((day) => toDay(year, month, day)).find((day) => day !== null) ?? null

/**
 * Which day does a cell of a table of office holders mean? `YYYY-MM-DD` (what follows a `T` is no part of the day),
 * `DD/MM/YYYY` as Indonesia writes it, `20 Oktober 2024`; a month or a year alone is its first day at the beginning of
 * a tenure and its last at the end. Null for anything else, and for a day that no calendar has.
 */
export function readTenureDay(cell: string, edge: 'from' | 'to'): string | null {
  const text = cell.trim().toLowerCase()
  const iso = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?(?:t\S{0,40})?$/.exec(text)
  if (iso) {
    const [year, month, day] = [Number(iso[1]), Number(iso[2] ?? 0), Number(iso[3] ?? 0)]
    // Wikidata writes what it does not know as 00.
    if (month === 0) return edge === 'from' ? toDay(year, 1, 1) : toDay(year, 12, 31)
    if (day === 0) return edge === 'from' ? toDay(year, month, 1) : lastDay(year, month)
    return toDay(year, month, day)
  }
  const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text)
  if (slashed) return toDay(Number(slashed[3]), Number(slashed[2]), Number(slashed[1]))
  const written = /^(\d{1,2}) ([a-z]{3,10}) (\d{4})$/.exec(text)
  const month = written && MONTHS.get(written[2] ?? '')
  return written && month ? readTenureDay(`${written[3]}-${pad(month)}-${pad(Number(written[1]))}`, edge) : null
}
