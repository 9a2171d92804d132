import { scaleBand, scaleLinear } from 'd3-scale'
import { useFormatter, useLocale, useTranslations } from 'next-intl'
import Link from 'next/link'
import { Cell, HeadCell, Row, Table, TableHead } from '@/app/_components/table'
import { formatDay } from '@/app/_lib/format-moment'
import { withQuery, type Query } from '@/app/_lib/with-query'
import type { Picture } from '@/lib/server/search/draw-found'

const WIDTH = 600
const HEIGHT = 36

interface Line {
  readonly key: string
  readonly name: string
  readonly href: string | null
  readonly total: number
  readonly counts: readonly number[]
}

/** The bars of one outlet; the height is the number, on the same scale for all. */
function Bars({ counts, most }: { counts: readonly number[]; most: number }) {
  const x = scaleBand<number>()
    .domain(counts.map((_, place) => place))
    .range([0, WIDTH])
    .paddingInner(0.25)
  const y = scaleLinear().domain([0, most]).range([0, HEIGHT])
  return (
    <svg
      aria-hidden
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      className="h-9 w-full text-accent"
      shapeRendering="crispEdges"
    >
      <line x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} className="stroke-edge" vectorEffect="non-scaling-stroke" />
      {counts.map((count, place) => {
        const height = count === 0 ? 0 : Math.max(2, y(count))
        return (
          <rect
            key={place}
            x={x(place)}
            y={HEIGHT - height}
            width={x.bandwidth()}
            height={height}
            fill="currentColor"
          />
        )
      })}
    </svg>
  )
}

/** When did which outlet carry it? One row of bars an outlet, and the numbers in a table below. */
export function OutletTimeline({ picture, query }: { picture: Picture; query: Query }) {
  const t = useTranslations('search.picture')
  const words = useTranslations('words')
  const format = useFormatter()
  const locale = useLocale()
  const { starts, unit, outlets, otherOutlets } = picture
  const lines: Line[] = outlets.map(({ id, name, total, counts }) => ({
    ...{ key: id ?? 'none', name: name ?? words('unknownOutlet'), total, counts },
    href: id ? withQuery('/search', query, { tab: null, outletId: id, saved: null }) : null,
  }))
  if (otherOutlets) {
    const { outlets: count, total, counts } = otherOutlets
    lines.push({ key: 'others', name: t('otherOutlets', { count }), href: null, total, counts })
  }
  const most = Math.max(1, ...lines.flatMap(({ counts }) => counts))
  const day = (place: number) => formatDay(starts[place] ?? '', locale, true)
  const last = starts.length - 1
  return (
    <section className="grid gap-3">
      <h2 className="text-title font-bold">
        {t('timeline')}{' '}
        <span className="text-ui font-normal text-muted">
          {t(`units.${unit}`)}, {t('most', { count: most })}
        </span>
      </h2>
      <div
        role="img"
        aria-label={t('chartLabel', { unit: t(`units.${unit}`), from: day(0), to: day(last) })}
        className="grid grid-cols-[minmax(4rem,6.5rem)_minmax(0,1fr)_auto] items-end gap-x-3 gap-y-2 sm:grid-cols-[minmax(5rem,11rem)_minmax(0,1fr)_auto]"
      >
        {lines.map(({ key, name, total, counts }) => (
          <div key={key} className="contents">
            <span className="truncate text-table">{name}</span>
            <Bars counts={counts} most={most} />
            <span className="text-right text-table text-muted" data-tabular>
              {format.number(total)}
            </span>
          </div>
        ))}
        <span />
        <span className="flex justify-between gap-2 text-caption text-muted">
          <span>{day(0)}</span>
          {last > 3 && <span className="max-sm:hidden">{day(Math.floor(last / 2))}</span>}
          {last > 0 && <span>{day(last)}</span>}
        </span>
        <span />
      </div>
      <details>
        <summary className="w-fit cursor-pointer rounded-sm text-table text-muted hover:text-ink">{t('table')}</summary>
        <div className="pt-3">
          <Table caption={t('timeline')}>
            <TableHead>
              <HeadCell>{t(`units.${unit}`)}</HeadCell>
              {lines.map(({ key, name, href }) => (
                <HeadCell key={key} className="text-right">
                  {href ? (
                    <Link href={href} className="text-link">
                      {name}
                    </Link>
                  ) : (
                    name
                  )}
                </HeadCell>
              ))}
            </TableHead>
            <tbody>
              {starts.map((start, place) => (
                <Row key={start}>
                  <Cell className="whitespace-nowrap">{day(place)}</Cell>
                  {lines.map(({ key, counts }) => (
                    <Cell key={key} className="text-right" data-tabular>
                      {format.number(counts[place] ?? 0)}
                    </Cell>
                  ))}
                </Row>
              ))}
            </tbody>
          </Table>
        </div>
      </details>
    </section>
  )
}
