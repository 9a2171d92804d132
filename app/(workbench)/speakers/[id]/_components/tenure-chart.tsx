import { scaleUtc } from 'd3-scale'
import { useTranslations } from 'next-intl'
import { AxisLabels } from './axis-labels'
import type { TenureView } from '@/lib/server/speakers/tenure-view'

interface TenureChartProps {
  tenures: readonly TenureView[]
  /** When the quotations were said that the picture below shows; null where there are none. */
  quoted: { readonly from: Date; readonly to: Date } | null
}

const ROW = 26
const BAR = 10
const TICKS = 6
const YEAR = 365.25 * 24 * 60 * 60 * 1000

const timeOf = (day: string | null): number | null => (day === null ? null : Date.parse(`${day}T00:00:00Z`))

/**
 * Offices as bars on an axis of years, each with its name; an open end is drawn dashed, and a band shows the time of
 * the quotations. Decoration beside the table of tenures, which says the same in words.
 */
export function TenureChart({ tenures, quoted }: TenureChartProps) {
  const t = useTranslations('speakers.tenures')
  const times = [
    ...tenures.flatMap(({ from, to }) => [timeOf(from), timeOf(to)]).filter((time) => time !== null),
    ...(quoted ? [quoted.from.getTime(), quoted.to.getTime()] : []),
  ]
  if (tenures.length === 0 || times.length === 0) return null
  const [first, last] = [Math.min(...times) - YEAR / 2, Math.max(...times) + YEAR / 2]
  const scale = scaleUtc().domain([first, last]).range([0, 100])
  const height = tenures.length * ROW
  const ticks = scale.ticks(TICKS).filter((at) => at.getUTCMonth() === 0)
  return (
    <figure className="grid gap-1">
      <figcaption className="sr-only">{t('chart')}</figcaption>
      <svg aria-hidden width="100%" height={height} className="block text-ink">
        {ticks.map((at) => (
          <line
            key={at.getTime()}
            x1={`${scale(at)}%`}
            x2={`${scale(at)}%`}
            y1={0}
            y2={height}
            className="stroke-hairline"
          />
        ))}
        {quoted && (
          <rect
            x={`${scale(quoted.from)}%`}
            width={`${Math.max(0.5, scale(quoted.to) - scale(quoted.from))}%`}
            y={0}
            height={height}
            className="fill-accent-ground"
          />
        )}
        {tenures.map(({ id, office, from, to }, index) => {
          const [start, end] = [scale(timeOf(from) ?? first), scale(timeOf(to) ?? last)]
          const middle = index * ROW + ROW - BAR / 2 - 1
          // Past the middle of the picture the name stands to the left of where the bar ends.
          const isLate = start > 50
          return (
            <g key={id}>
              <text
                x={`${isLate ? Math.max(end, start) : start}%`}
                y={index * ROW + 11}
                textAnchor={isLate ? 'end' : 'start'}
                className="fill-current text-caption"
              >
                {office}
              </text>
              <line x1={`${start}%`} x2={`${end}%`} y1={middle} y2={middle} strokeWidth={BAR} className="stroke-edge" />
              {[from === null ? start : null, to === null ? end : null].map(
                (open) =>
                  open !== null && (
                    <line
                      key={open}
                      x1={`${open}%`}
                      x2={`${open}%`}
                      y1={middle - BAR / 2}
                      y2={middle + BAR / 2}
                      strokeWidth={6}
                      strokeDasharray="2 2"
                      className="stroke-paper"
                    />
                  ),
              )}
            </g>
          )
        })}
      </svg>
      <AxisLabels places={ticks.map((at) => scale(at))} labels={ticks.map((at) => String(at.getUTCFullYear()))} />
      {quoted && (
        <p aria-hidden className="flex items-center gap-1.5 text-caption text-muted">
          <span className="inline-block size-3 rounded-sm border border-hairline bg-accent-ground" /> {t('quoted')}
        </p>
      )}
    </figure>
  )
}
