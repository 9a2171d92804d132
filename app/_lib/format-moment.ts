import type { Locale } from '@/app/_lib/i18n/locale'

/** Indonesian newsrooms write the zone by its own letters. */
const ZONE_LETTERS: Record<string, string> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
  UTC: 'UTC',
}

const TAGS: Record<Locale, string> = { id: 'id-ID', en: 'en-GB' }

const part = (parts: Intl.DateTimeFormatPart[], type: Intl.DateTimeFormatPartTypes): string =>
  parts.find((piece) => piece.type === type)?.value ?? ''

// ICU abbreviates September to four letters in British English and the house style is three.
const month = (parts: Intl.DateTimeFormatPart[]) => part(parts, 'month').replace('.', '').slice(0, 3)

const dayOf = (parts: Intl.DateTimeFormatPart[], locale: Locale, withWeekday: boolean): string => {
  const day = `${part(parts, 'day')} ${month(parts)} ${part(parts, 'year')}`
  if (!withWeekday) return day
  return `${part(parts, 'weekday')}${locale === 'id' ? ',' : ''} ${day}`
}

const readParts = (date: Date, locale: Locale, timeZone: string) =>
  new Intl.DateTimeFormat(TAGS[locale], {
    timeZone,
    weekday: locale === 'id' ? 'long' : 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(date)

/** `Rabu, 11 Okt 2023, 18.05 WIB` or `Wed 11 Oct 2023, 18:05 WIB`; without the weekday when `brief`. */
export const formatMoment = (date: Date, locale: Locale, timeZone: string, brief = false): string => {
  const parts = readParts(date, locale, timeZone)
  const clock = `${part(parts, 'hour')}${locale === 'id' ? '.' : ':'}${part(parts, 'minute')}`
  return `${dayOf(parts, locale, !brief)}, ${clock} ${ZONE_LETTERS[timeZone] ?? timeZone}`
}

/** `Rabu, 11 Okt 2023` or `Wed 11 Oct 2023` of a calendar day written `YYYY-MM-DD`; the text itself if it is none. */
export const formatDay = (isoDay: string, locale: Locale, brief = false): string => {
  const date = new Date(`${isoDay}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? isoDay : dayOf(readParts(date, locale, 'UTC'), locale, !brief)
}
