import { useLocale, useTimeZone } from 'next-intl'
import { formatDay, formatMoment } from '@/app/_lib/format-moment'

/** A moment, in the newsroom's zone: "Rabu, 11 Okt 2023, 18.05 WIB". `isBrief` leaves the weekday to the title. */
export function Time({ value, isBrief = false }: { value: Date | string; isBrief?: boolean }) {
  const locale = useLocale()
  const zone = useTimeZone() ?? 'UTC'
  const date = new Date(value)
  if (Number.isNaN(date.getTime())) return null
  return (
    <time dateTime={date.toISOString()} title={formatMoment(date, locale, zone)} className="whitespace-nowrap">
      {formatMoment(date, locale, zone, isBrief)}
    </time>
  )
}

/** A calendar day, written `YYYY-MM-DD`: "Rabu, 11 Okt 2023". */
export function Day({ value, isBrief = false }: { value: string; isBrief?: boolean }) {
  const locale = useLocale()
  return (
    <time dateTime={value} className="whitespace-nowrap">
      {formatDay(value, locale, isBrief)}
    </time>
  )
}
