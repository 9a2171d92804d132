'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react'
import { AxisLabels } from './axis-labels'
import type { Timeline, TimelineMark, TimelineRow } from './to-timeline'
import { formatDay } from '@/app/_lib/format-moment'
import { toHref } from '@/app/_lib/to-href'

interface SaidTimelineProps {
  timeline: Pick<Timeline, 'rows' | 'ticks'>
  /** What each tick of the axis says. */
  labels: readonly string[]
  path: string
}

const ROW_HEIGHT = 24
const SHORTEST = 8
const MOST_COUNTED = 8

const STEPS: Readonly<Record<string, { readonly right?: number; readonly down?: number }>> = {
  ArrowRight: { right: 1 },
  ArrowLeft: { right: -1 },
  ArrowDown: { down: 1 },
  ArrowUp: { down: -1 },
}

/** More quotations at one place make a longer stroke. */
const lengthOf = (count: number): number =>
  SHORTEST + ((ROW_HEIGHT - SHORTEST - 4) * (Math.min(count, MOST_COUNTED) - 1)) / (MOST_COUNTED - 1)

/** Where a mark leads: to the one quotation in its article, or to the list of those that stand there. */
const hrefOf = (path: string, row: TimelineRow, mark: TimelineMark): string =>
  mark.count === 1
    ? `/articles/${mark.articleId}?q=${mark.quotationId}`
    : `${toHref(path, { outletId: row.outletId, from: mark.from, to: mark.to })}#said`

/**
 * Every quotation as a stroke on the axis, a row an outlet. One stop for the keyboard: arrows walk from mark to mark,
 * Enter opens the one that is read out below.
 */
export function SaidTimeline({ timeline: { rows, ticks }, labels, path }: SaidTimelineProps) {
  const t = useTranslations('speakers.timeline')
  const locale = useLocale()
  const router = useRouter()
  const [at, setAt] = useState<{ row: number; mark: number } | null>(null)
  const row = at === null ? undefined : rows[at.row]
  const mark = at === null ? undefined : row?.marks[at.mark]

  const nameOf = ({ name, outletCount, count }: TimelineRow): string =>
    name ?? (outletCount > 1 ? t('others', { count: outletCount }) : `${t('unknownOutlet')} (${count})`)
  const periodOf = ({ from, to }: TimelineMark): string =>
    from === to ? formatDay(from, locale, true) : `${formatDay(from, locale, true)} – ${formatDay(to, locale, true)}`

  /** The mark of another row that stands nearest. */
  const nearest = (to: number, x: number): number => {
    const marks = rows[to]?.marks ?? []
    return marks.reduce(
      (best, other, index) => (Math.abs(other.x - x) < Math.abs((marks[best]?.x ?? 0) - x) ? index : best),
      0,
    )
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && row && mark) return router.push(hrefOf(path, row, mark))
    const step = STEPS[event.key]
    if (step === undefined) return
    const { right = 0, down = 0 } = step
    event.preventDefault()
    if (at === null) return setAt({ row: 0, mark: 0 })
    const next = Math.min(rows.length - 1, Math.max(0, at.row + down))
    const most = (rows[next]?.marks.length ?? 1) - 1
    const wanted = next === at.row ? at.mark + right : nearest(next, mark?.x ?? 0)
    setAt({ row: next, mark: Math.min(most, Math.max(0, wanted)) })
  }

  return (
    <div className="grid gap-2">
      <div
        role="application"
        aria-roledescription={t('title')}
        aria-label={t('keys')}
        aria-describedby="said-mark"
        tabIndex={0}
        onKeyDown={onKeyDown}
        className="grid rounded-sm border-b border-edge sm:grid-cols-[11rem_1fr]"
      >
        {rows.map((one, rowIndex) => (
          <div key={one.outletId ?? `others-${rowIndex}`} className="contents">
            <div className="truncate pt-1.5 pr-3 text-table text-muted sm:border-t sm:border-hairline sm:py-0.5">
              {nameOf(one)}{' '}
              <span className="text-caption" data-tabular>
                {one.count}
              </span>
            </div>
            <Strokes
              row={one}
              ticks={ticks}
              chosen={at?.row === rowIndex ? at.mark : null}
              onPoint={(x) => setAt({ row: rowIndex, mark: nearest(rowIndex, x) })}
              onOpen={(x) => {
                const pointed = one.marks[nearest(rowIndex, x)]
                if (pointed) router.push(hrefOf(path, one, pointed))
              }}
            />
          </div>
        ))}
      </div>
      <div className="grid sm:grid-cols-[11rem_1fr]">
        <span />
        <AxisLabels places={ticks.map(({ x }) => x)} labels={labels} />
      </div>
      <p id="said-mark" role="status" className="line-clamp-2 min-h-10 text-table text-muted">
        {row && mark ? (
          <>
            <strong className="font-medium text-ink">
              {t('mark', { count: mark.count, outlet: nameOf(row), period: periodOf(mark) })}
            </strong>{' '}
            <span className="font-serif">“{mark.text}”</span>
          </>
        ) : (
          `${t('hint')} ${t('keys')}`
        )}
      </p>
    </div>
  )
}

interface StrokesProps {
  row: TimelineRow
  ticks: Timeline['ticks']
  /** Which mark is read out below; null where it is one of another row, or none. */
  chosen: number | null
  /** The pointer is at this place, 0..100. */
  onPoint: (x: number) => void
  onOpen: (x: number) => void
}

const placeOf = ({ currentTarget, clientX }: PointerEvent | MouseEvent): number => {
  const { left, width } = currentTarget.getBoundingClientRect()
  return ((clientX - left) / Math.max(1, width)) * 100
}

/** All marks of a row as one path: a thousand of them weigh little, and strokes keep their width at any width of page. */
function Strokes({ row, ticks, chosen, onPoint, onOpen }: StrokesProps) {
  const middle = ROW_HEIGHT / 2
  const strokeOf = ({ x, count }: TimelineMark): string =>
    `M${Math.round(x * 10)} ${(middle - lengthOf(count) / 2).toFixed(1)}v${lengthOf(count).toFixed(1)}`
  const mark = chosen === null ? undefined : row.marks[chosen]
  return (
    <svg
      aria-hidden
      viewBox={`0 0 1000 ${ROW_HEIGHT}`}
      preserveAspectRatio="none"
      width="100%"
      height={ROW_HEIGHT}
      className="block cursor-pointer overflow-visible border-t border-hairline text-ink"
      onPointerMove={(event) => onPoint(placeOf(event))}
      onClick={(event) => onOpen(placeOf(event))}
    >
      <path
        d={ticks.map(({ x }) => `M${Math.round(x * 10)} 0v${ROW_HEIGHT}`).join('')}
        vectorEffect="non-scaling-stroke"
        className="stroke-hairline"
      />
      <path
        d={row.marks.map(strokeOf).join('')}
        vectorEffect="non-scaling-stroke"
        strokeWidth={2}
        stroke="currentColor"
      />
      {mark && (
        <path
          d={`M${Math.round(mark.x * 10)} -2v${ROW_HEIGHT + 4}`}
          vectorEffect="non-scaling-stroke"
          strokeWidth={5}
          className="stroke-accent"
        />
      )}
    </svg>
  )
}
