import 'server-only'

/** What one bar of a timeline spans. */
export type TimeUnit = 'day' | 'week' | 'month' | 'year'

export interface Timeline {
  readonly unit: TimeUnit
  /** The first day of each bar, `YYYY-MM-DD`, without a gap; weeks begin on Mondays. */
  readonly starts: readonly string[]
  /** In which bar a day stands. */
  readonly placeOf: (day: string) => number
}

const DAY = 24 * 60 * 60 * 1000
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`)
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** The most bars of a kind that can still be told apart. */
const MOST_DAYS = 45
const MOST_WEEKS = 60
const MOST_MONTHS = 60

const unitFor = (days: number): TimeUnit => {
  if (days <= MOST_DAYS) return 'day'
  if (days <= MOST_WEEKS * 7) return 'week'
  return days <= MOST_MONTHS * 30.5 ? 'month' : 'year'
}

const startOf = (day: string, unit: TimeUnit): string => {
  if (unit === 'day') return day
  if (unit === 'month') return `${day.slice(0, 7)}-01`
  if (unit === 'year') return `${day.slice(0, 4)}-01-01`
  const time = timeOf(day)
  return dayOf(time - ((new Date(time).getUTCDay() + 6) % 7) * DAY)
}

const nextAfter = (start: string, unit: TimeUnit): string => {
  if (unit === 'day' || unit === 'week') return dayOf(timeOf(start) + (unit === 'day' ? 1 : 7) * DAY)
  const [year = 0, month = 0] = start.split('-').map(Number)
  return unit === 'year' ? dayOf(Date.UTC(year + 1, 0, 1)) : dayOf(Date.UTC(year, month, 1))
}

/** Bars of one length from the first to the last of these days (`YYYY-MM-DD`), so wide that they can be told apart. */
export const toTimeline = (days: readonly string[]): Timeline => {
  const first = days.reduce((least, day) => (day < least ? day : least), days[0] ?? '')
  const last = days.reduce((most, day) => (day > most ? day : most), first)
  const unit = first === '' ? 'day' : unitFor((timeOf(last) - timeOf(first)) / DAY + 1)
  const starts: string[] = []
  for (let at = first && startOf(first, unit); at !== '' && at <= last; at = nextAfter(at, unit)) starts.push(at)
  const places = new Map(starts.map((start, place) => [start, place]))
  return { unit, starts, placeOf: (day) => places.get(startOf(day, unit)) ?? 0 }
}
