const MINUTE = 60_000
const UNITS: Readonly<Record<string, number>> = {
  detik: 1000,
  second: 1000,
  sec: 1000,
  menit: MINUTE,
  mnt: MINUTE,
  minute: MINUTE,
  min: MINUTE,
  jam: 60 * MINUTE,
  hour: 60 * MINUTE,
  hr: 60 * MINUTE,
  hari: 24 * 60 * MINUTE,
  day: 24 * 60 * MINUTE,
}
const DAY = 24 * 60 * MINUTE

const AGO =
  /(?<![\p{L}\d])(?:(\d{1,3}) ?|(?:satu|an?|one) |se)(detik|menit|mnt|jam|hari|second|sec|minute|min|hour|hr|day)s? (?:yang )?(?:lalu|ago)(?!\p{L})/iu
const JUST_NOW = /(?<!\p{L})(?:baru saja|barusan|just now)(?!\p{L})/iu
const NAMED_DAY = /(?<!\p{L})(hari ini|kemarin|today|yesterday)(?!\p{L})/iu

/** A time that is told from the day on which it is read. */
export interface RelativeTime {
  /** The calendar's day in `zone`, `YYYY-MM-DD`. */
  readonly date: string
  /** `HH:MM:SS` where the words say it; null where they name a day alone. */
  readonly clock: string | null
  readonly start: number
  readonly end: number
}

const minutesOf = (zone: string): number => {
  const [, sign = '+', hours = '0', minutes = '0'] = /^([+-])(\d{2}):(\d{2})$/u.exec(zone) ?? []
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
}

/** The wall clock in a zone at some moment, as ISO 8601 without the zone. */
const wallClock = (time: number, zone: string): string =>
  new Date(time + minutesOf(zone) * MINUTE).toISOString().slice(0, 19)

/**
 * Which moment do words like `2 jam yang lalu`, `kemarin` or `Hari ini` mean, read at `retrievedAt` by a clock of this
 * zone? Weeks and months are too vague to name a day. Null where there are no such words.
 */
export function findRelative(text: string, zone: string, retrievedAt: Date): RelativeTime | null {
  const now = retrievedAt.getTime()
  if (Number.isNaN(now)) return null
  const told = (time: number, isWholeDay: boolean, match: RegExpExecArray): RelativeTime => {
    const local = wallClock(time, zone)
    const clock = isWholeDay ? null : local.slice(11)
    return { date: local.slice(0, 10), clock, start: match.index, end: match.index + match[0].length }
  }
  const ago = AGO.exec(text)
  if (ago) {
    const unit = UNITS[ago[2]?.toLowerCase() ?? ''] ?? 0
    return told(now - Number(ago[1] ?? 1) * unit, unit === DAY, ago)
  }
  const justNow = JUST_NOW.exec(text)
  if (justNow) return told(now, false, justNow)
  const named = NAMED_DAY.exec(text)
  if (named) return told(/^(?:kemarin|yesterday)$/iu.test(named[1] ?? '') ? now - DAY : now, true, named)
  return null
}
