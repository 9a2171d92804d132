import { findRelative } from '@/lib/article/parse-relative'

/** English and Indonesian month names by their first three letters, with the short forms that outlets print. */
const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  peb: 2,
  mar: 3,
  apr: 4,
  mei: 5,
  may: 5,
  jun: 6,
  jul: 7,
  agu: 8,
  ags: 8,
  agt: 8,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  nop: 11,
  des: 12,
  dec: 12,
}

const ZONES: Readonly<Record<string, string>> = {
  wib: '+07:00',
  wita: '+08:00',
  wit: '+09:00',
  z: '+00:00',
  gmt: '+00:00',
  utc: '+00:00',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  edt: '-04:00',
  est: '-05:00',
  cdt: '-05:00',
  cst: '-06:00',
  pdt: '-07:00',
  pst: '-08:00',
  sgt: '+08:00',
  myt: '+08:00',
  jst: '+09:00',
}

const MONTH =
  '(jan(?:uari|uary)?|[fp]eb(?:ruari|ruary)?|mar(?:et|ch)?|apr(?:il)?|mei|may|jun[ei]?|jul[iy]?|ag(?:ustus|ust|st|u|s|t)|aug(?:ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|no[vp](?:ember)?|de[sc](?:ember)?)'
const ISO = /(?<!\d)(\d{4})([-/.])(\d{2})\2(\d{2})(?!\d)/u
/** `20250617T140500+0700`: ISO 8601 without its marks, as some metadata has it. */
const BASIC = /(?<!\d)(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})?(?!\d)/u
const DAY_MONTH = new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ -]{1,2}${MONTH}\\.?,?[ -]{1,2}(\\d{4})(?!\\d)`, 'iu')
const MONTH_DAY = new RegExp(`(?<!\\p{L})${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?, ?(\\d{4})(?!\\d)`, 'iu')
const NUMERIC = /(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/u
const TIME =
  /(?<![\d.:])(\d{1,2})([:.])(\d{2})(?:[:.](\d{2})(?:\.\d{1,6})?)?(?![\d])\s?([ap]\.?m\b\.?)?\s?(?:\(?(wib|wita|wit|gmt|utc|bst|cest|cet|e[ds]t|c[ds]t|p[ds]t|sgt|myt|jst|z)\b|([+-]\d{2}):?(\d{2})(?!\d))?/iu

interface FoundDate {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly start: number
  readonly end: number
}

function found(match: RegExpExecArray, year: string, month: string | number, day: string): FoundDate | null {
  const date = { year: Number(year), month: Number(month), day: Number(day) }
  const days = new Date(Date.UTC(date.year, date.month, 0)).getUTCDate()
  if (date.year < 1900 || date.month < 1 || date.month > 12 || date.day < 1 || date.day > days) return null
  return { ...date, start: match.index, end: match.index + match[0].length }
}

const monthNumber = (name: string) => MONTHS[name.slice(0, 3).toLowerCase()] ?? 0

/** Numbers alone are day first, as everywhere but in the United States; what only fits the other way is read so. */
function findDate(text: string): FoundDate | null {
  const iso = ISO.exec(text)
  if (iso) return found(iso, iso[1] ?? '', iso[3] ?? '', iso[4] ?? '')
  const dayMonth = DAY_MONTH.exec(text)
  if (dayMonth) return found(dayMonth, dayMonth[3] ?? '', monthNumber(dayMonth[2] ?? ''), dayMonth[1] ?? '')
  const monthDay = MONTH_DAY.exec(text)
  if (monthDay) return found(monthDay, monthDay[3] ?? '', monthNumber(monthDay[1] ?? ''), monthDay[2] ?? '')
  const numeric = NUMERIC.exec(text)
  if (!numeric) return null
  return (
    found(numeric, numeric[4] ?? '', numeric[3] ?? '', numeric[1] ?? '') ??
    found(numeric, numeric[4] ?? '', numeric[1] ?? '', numeric[3] ?? '')
  )
}

interface FoundTime {
  readonly hours: number
  readonly minutes: number
  readonly seconds: number
  /** As printed; null where none is. */
  readonly zone: string | null
}

/** `20.23 WIB` is a time and `7.174` is not: a full stop needs a zone, or a line that holds nothing but the date. */
function findTime(text: string): FoundTime | null {
  const match = TIME.exec(text)
  if (!match) return null
  const zone = match[6] ? (ZONES[match[6].toLowerCase()] ?? null) : match[7] ? `${match[7]}:${match[8]}` : null
  if (match[2] === '.' && zone === null && !/pukul|jam|\|/iu.test(text.slice(0, match.index))) return null
  const half = match[5]?.[0]?.toLowerCase()
  const hours = half === undefined ? Number(match[1]) : (Number(match[1]) % 12) + (half === 'p' ? 12 : 0)
  const minutes = Number(match[3])
  return hours > 23 || minutes > 59 ? null : { hours, minutes, seconds: Math.min(Number(match[4] ?? 0), 59), zone }
}

const two = (value: number) => String(value).padStart(2, '0')

const clockOf = ({ hours, minutes, seconds, zone }: FoundTime, assumed: string): string =>
  `${two(hours)}:${two(minutes)}:${two(seconds)}${zone ?? assumed}`

/** A time of publication and the words that gave it, so that a caller can see how much of a line they are. */
export interface Published {
  /** ISO 8601 with offset. */
  readonly at: string
  /** Length of the date's own words in the text, in UTF-16 code units. */
  readonly dateLength: number
}

/**
 * When does an outlet's own stamp say that it published, e.g. `Selasa, 17 Jun 2025 13:44 WIB`,
 * `11/10/2023, 18:05 WIB`, `June 5, 2024 4:10 PM EDT` or ISO 8601? Null unless day, month and year are certain.
 * `2 jam yang lalu`, `kemarin` and `Hari ini 14:05` are certain only where it is known when they were read.
 *
 * Read by these few patterns and not by a date library, because every article of a batch is asked and a library
 * takes 11/10 for November. `zone` is assumed where none is printed; a stamp without a time is that day's midnight.
 */
export function parsePublished(text: string, zone: string, retrievedAt: Date | null = null): Published | null {
  const given = text.slice(0, 200).replace(/\s+/gu, ' ')
  const stamp = given.replace(
    BASIC,
    (_, year, month, day, hours, minutes, seconds = '00') => `${year}-${month}-${day}T${hours}:${minutes}:${seconds}`,
  )
  const date = findDate(stamp)
  if (date === null) return retrievedAt === null ? null : parseRelative(stamp, zone, retrievedAt)
  const after = stamp.slice(date.end).replace(/^T(?=\d)/u, ' ')
  const time = findTime(after) ?? findTime(stamp.slice(0, date.start))
  return {
    at: `${date.year}-${two(date.month)}-${two(date.day)}T${time === null ? `00:00:00${zone}` : clockOf(time, zone)}`,
    dateLength: date.end - date.start,
  }
}

function parseRelative(stamp: string, zone: string, retrievedAt: Date): Published | null {
  // `Hari ini 14:05 WITA` is today where that clock hangs.
  const near = findTime(stamp)
  const relative = findRelative(stamp, near?.zone ?? zone, retrievedAt)
  if (relative === null) return null
  const { date, clock, start, end } = relative
  const time = clock === null ? (findTime(stamp.slice(end)) ?? findTime(stamp.slice(0, start))) : null
  const told = time === null ? `${clock ?? '00:00:00'}${near?.zone ?? zone}` : clockOf(time, zone)
  return { at: `${date}T${told}`, dateLength: end - start }
}
