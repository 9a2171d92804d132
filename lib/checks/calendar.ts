const DAY = 86_400_000

/** A calendar day as `YYYY-MM-DD`; null for a day that no calendar has (proleptic Gregorian, years 1000 to 9999). */
export function toDay(year: number, month: number, day: number): string | null {
  if (year < 1000 || year > 9999) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null
}

const timeOf = (day: string): number | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(day)
  const valid = match === null ? null : toDay(Number(match[1]), Number(match[2]), Number(match[3]))
  return valid === null ? null : Date.parse(`${valid}T00:00:00Z`)
}

/** Whole days from one day to another, negative when it lies before; null when either is no day. */
export function daysBetween(from: string, to: string): number | null {
  const [start, end] = [timeOf(from), timeOf(to)]
  return start === null || end === null ? null : Math.round((end - start) / DAY)
}

/** 0 Sunday … 6 Saturday; null for no day. */
export function weekdayOf(day: string): number | null {
  const time = timeOf(day)
  return time === null ? null : new Date(time).getUTCDay()
}
