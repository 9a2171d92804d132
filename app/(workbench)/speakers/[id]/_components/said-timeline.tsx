'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState, type KeyboardEvent } from 'react'
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
            <svg
              aria-hidden
              width="100%"
              height={ROW_HEIGHT}
              className="block overflow-visible border-t border-hairline text-ink"
            >
              {ticks.map(({ x }) => (
                <line key={x} x1={`${x}%`} x2={`${x}%`} y1={0} y2={ROW_HEIGHT} className="stroke-hairline" />
              ))}
              {one.marks.map((stroke, markIndex) => {
                const isChosen = at?.row === rowIndex && at.mark === markIndex
                const length = lengthOf(stroke.count)
                return (
                  <g key={stroke.x}>
                    <line
                      x1={`${stroke.x}%`}
                      x2={`${stroke.x}%`}
                      y1={ROW_HEIGHT / 2 - length / 2}
                      y2={ROW_HEIGHT / 2 + length / 2}
                      strokeWidth={isChosen ? 4 : 2}
                      className={isChosen ? 'stroke-accent' : 'stroke-current'}
                    />
                    {isChosen && (
                      <circle cx={`${stroke.x}%`} cy={ROW_HEIGHT / 2} r={9} fill="none" className="stroke-accent" />
                    )}
                    <line
                      x1={`${stroke.x}%`}
                      x2={`${stroke.x}%`}
                      y1={0}
                      y2={ROW_HEIGHT}
                      strokeWidth={9}
                      stroke="transparent"
                      className="cursor-pointer"
                      onPointerEnter={() => setAt({ row: rowIndex, mark: markIndex })}
                      onClick={() => router.push(hrefOf(path, one, stroke))}
                    />
                  </g>
                )
              })}
            </svg>
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
