import { scaleUtc } from 'd3-scale'
import { cutWords } from './cut-words'

interface Mark {
  readonly id: string
  readonly articleId: string
  readonly text: string
  readonly appearedAt: Date
  readonly outlet: { readonly id: string; readonly name: string } | null
}

/** Quotations of one outlet that stand at one place of the axis. */
export interface TimelineMark {
  /** 0..100 from the left. */
  readonly x: number
  readonly count: number
  /** Days of the newsroom's clock, `YYYY-MM-DD`, the first and the last. */
  readonly from: string
  readonly to: string
  /** The newest of them. */
  readonly text: string
  readonly quotationId: string
  readonly articleId: string
}

export interface TimelineRow {
  /** Null for those of several outlets, or of none that is known. */
  readonly outletId: string | null
  /** Null for the row of all other outlets. */
  readonly name: string | null
  readonly outletCount: number
  readonly count: number
  readonly marks: readonly TimelineMark[]
  /** How many in each period of the axis, in the order of `Timeline.periods`. */
  readonly perPeriod: readonly number[]
}

export interface Timeline {
  readonly rows: readonly TimelineRow[]
  readonly ticks: readonly { readonly x: number; readonly at: Date }[]
  /** Years, months or days, whichever gives a table of a handy size; each as it is written, `2025`, `2025-06`, `2025-06-18`. */
  readonly periods: readonly string[]
  readonly from: Date
  readonly to: Date
}

const MOST_ROWS = 8
/** Places on the axis: closer together than this two marks would be one to the eye. */
const PLACES = 180
/** Characters of its words that a mark carries: a page of a thousand of them stays small. */
const READ = 100
const TICKS = 5
const MOST_PERIODS = 16
/** Of a single moment a day around it. */
const HALF_DAY = 12 * 60 * 60 * 1000

const daysOf = (timeZone: string) => {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  return (date: Date): string => format.format(date)
}

/** The finest way to cut days into periods that stays readable. */
const cutPeriods = (days: readonly string[]): { periods: string[]; length: number } => {
  for (const length of [10, 7, 4]) {
    const periods = [...new Set(days.map((day) => day.slice(0, length)))].sort()
    if (periods.length <= MOST_PERIODS || length === 4) return { periods, length }
  }
  return { periods: [], length: 4 }
}

/**
 * Where do somebody's quotations stand on a time axis, a row an outlet, those with most first and the rest together?
 * Null where there is nothing to draw. `marks` come the newest first.
 */
export const toTimeline = (marks: readonly Mark[], timeZone: string): Timeline | null => {
  const times = marks.map(({ appearedAt }) => appearedAt.getTime())
  if (times.length === 0) return null
  const [first, last] = [Math.min(...times), Math.max(...times)]
  const pad = Math.max(HALF_DAY, (last - first) * 0.02)
  const [from, to] = [new Date(first - pad), new Date(last + pad)]
  const scale = scaleUtc().domain([from, to]).range([0, 100])
  const dayOf = daysOf(timeZone)
  const days = marks.map(({ appearedAt }) => dayOf(appearedAt))
  const { periods, length } = cutPeriods(days)

  const byOutlet = new Map<string, number[]>()
  for (const [index, { outlet }] of marks.entries()) {
    const key = outlet?.id ?? ''
    byOutlet.set(key, [...(byOutlet.get(key) ?? []), index])
  }
  const ranked = [...byOutlet.values()].sort((a, b) => b.length - a.length)
  const shown = ranked.length > MOST_ROWS ? ranked.slice(0, MOST_ROWS - 1) : ranked
  const rest = ranked.slice(shown.length)

  const toRow = (groups: readonly (readonly number[])[]): TimelineRow => {
    const indexes = groups.flat().sort((a, b) => a - b)
    const places = new Map<number, number[]>()
    for (const index of indexes) {
      const place = Math.round((scale(new Date(times[index] ?? 0)) / 100) * PLACES)
      places.set(place, [...(places.get(place) ?? []), index])
    }
    const outlet = groups.length === 1 ? (marks[indexes[0] ?? 0]?.outlet ?? null) : null
    return {
      outletId: outlet?.id ?? null,
      name: outlet?.name ?? null,
      outletCount: groups.length,
      count: indexes.length,
      marks: [...places]
        .sort(([a], [b]) => a - b)
        .flatMap(([place, found]): TimelineMark[] => {
          const [newest] = found
          const mark = newest === undefined ? undefined : marks[newest]
          const said = found.map((index) => days[index] ?? '').sort()
          if (mark === undefined) return []
          return [
            {
              ...{ x: (place / PLACES) * 100, count: found.length, from: said[0] ?? '', to: said.at(-1) ?? '' },
              ...{
                text: cutWords(mark.text, READ),
                quotationId: mark.id,
                articleId: mark.articleId,
              },
            },
          ]
        }),
      perPeriod: periods.map((period) => indexes.filter((index) => days[index]?.slice(0, length) === period).length),
    }
  }
  return {
    rows: [...shown.map((group) => toRow([group])), ...(rest.length > 0 ? [toRow(rest)] : [])],
    ticks: scale.ticks(TICKS).map((at) => ({ x: scale(at), at })),
    ...{ periods, from, to },
  }
}
