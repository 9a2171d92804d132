import { useLocale, useTimeZone, useTranslations } from 'next-intl'
import { SaidTimeline } from './said-timeline'
import { toTimeline, type Timeline } from './to-timeline'
import { Cell, HeadCell, Row, Table, TableHead } from '@/app/_components/table'
import type { Locale } from '@/app/_lib/i18n/locale'
import type { SpeakerRecord } from '@/lib/server/speakers/read-speaker-record'

const DAY = 24 * 60 * 60 * 1000
const YEAR = 365 * DAY
const TAGS: Record<Locale, string> = { id: 'id-ID', en: 'en-GB' }

/** Ticks of an axis as finely as it needs: years, months or days. */
const labelTicks = ({ ticks, from, to }: Timeline, locale: Locale, timeZone: string): string[] => {
  const span = to.getTime() - from.getTime()
  const style: Intl.DateTimeFormatOptions =
    span > 4 * YEAR
      ? { year: 'numeric' }
      : span > YEAR / 3
        ? { month: 'short', year: 'numeric' }
        : span > 5 * DAY
          ? { day: 'numeric', month: 'short', year: '2-digit' }
          : { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }
  // Ticks stand at midnight UTC except where hours are shown.
  const format = new Intl.DateTimeFormat(TAGS[locale], { ...style, timeZone: span > 5 * DAY ? 'UTC' : timeZone })
  return ticks.map(({ at }) => format.format(at))
}

/** A period of the table in words: 2025, Juni 2025, 18 Juni 2025. */
const labelPeriod = (period: string, locale: Locale): string => {
  if (period.length === 4) return period
  const style: Intl.DateTimeFormatOptions =
    period.length === 7 ? { month: 'short', year: 'numeric' } : { day: 'numeric', month: 'short', year: '2-digit' }
  return new Intl.DateTimeFormat(TAGS[locale], { ...style, timeZone: 'UTC' }).format(
    new Date(`${period.length === 7 ? `${period}-01` : period}T00:00:00Z`),
  )
}

interface TimelineSectionProps {
  record: SpeakerRecord
  quotationCount: number
  path: string
}

/** When and where somebody was quoted, as a picture and as the table behind it. */
export function TimelineSection({ record, quotationCount, path }: TimelineSectionProps) {
  const t = useTranslations('speakers.timeline')
  const locale = useLocale()
  const timeZone = useTimeZone() ?? 'UTC'
  const timeline = toTimeline(record.marks, timeZone)
  const shown = record.marks.length
  return (
    <section aria-labelledby="timeline" className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="timeline" className="text-title font-bold">
          {t('title')}
        </h2>
        <p className="text-table text-muted" data-tabular>
          {shown < quotationCount ? t('newest', { shown, count: quotationCount }) : t('all', { count: shown })}
        </p>
      </div>
      {timeline === null ? (
        <p className="text-ui text-muted">{t('none')}</p>
      ) : (
        <>
          <SaidTimeline
            timeline={{ rows: timeline.rows, ticks: timeline.ticks }}
            labels={labelTicks(timeline, locale, timeZone)}
            path={path}
          />
          <details className="text-table">
            <summary className="w-fit text-link">{t('table')}</summary>
            <div className="pt-2">
              <Table caption={t('title')}>
                <TableHead>
                  <HeadCell>{t('outlet')}</HeadCell>
                  {timeline.periods.map((period) => (
                    <HeadCell key={period} className="text-right">
                      {labelPeriod(period, locale)}
                    </HeadCell>
                  ))}
                  <HeadCell className="text-right">{t('total')}</HeadCell>
                </TableHead>
                <tbody>
                  {timeline.rows.map(({ outletId, name, outletCount, count, perPeriod }) => (
                    <Row key={outletId ?? 'others'}>
                      <Cell>
                        {name ?? (outletCount > 1 ? t('others', { count: outletCount }) : t('unknownOutlet'))}
                      </Cell>
                      {perPeriod.map((number, index) => (
                        <Cell key={timeline.periods[index]} className="text-right" data-tabular>
                          {number}
                        </Cell>
                      ))}
                      <Cell className="text-right font-medium" data-tabular>
                        {count}
                      </Cell>
                    </Row>
                  ))}
                </tbody>
              </Table>
            </div>
          </details>
        </>
      )}
    </section>
  )
}
