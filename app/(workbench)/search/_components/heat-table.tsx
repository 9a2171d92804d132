import { scaleSqrt } from 'd3-scale'
import { useFormatter, useTranslations } from 'next-intl'
import Link from 'next/link'
import { Cell, HeadCell, Row, Table, TableHead } from '@/app/_components/table'
import { withQuery, type Query } from '@/app/_lib/with-query'
import type { Picture } from '@/lib/server/search/draw-found'

/** Which outlet quotes whom? Numbers, with a shade behind each that says the same; each leads to its quotations. */
export function HeatTable({ picture, query }: { picture: Picture; query: Query }) {
  const t = useTranslations('search.picture')
  const words = useTranslations('words')
  const format = useFormatter()
  const { outlets, speakers } = picture
  const most = Math.max(1, ...speakers.flatMap(({ byOutlet }) => byOutlet))
  const shade = scaleSqrt().domain([0, most]).range([0, 0.45])
  return (
    <section className="grid gap-3">
      <h2 className="text-title font-bold">{t('heat')}</h2>
      <p className="text-table text-muted">{t(speakers.length > 0 ? 'heatHint' : 'noSpeakers')}</p>
      {speakers.length > 0 && (
        <Table caption={t('heat')} className="w-auto">
          <TableHead>
            <HeadCell>{t('speaker')}</HeadCell>
            {outlets.map(({ id, name }) => (
              <HeadCell key={id ?? 'none'} className="max-w-28 truncate text-right">
                {name ?? words('unknownOutlet')}
              </HeadCell>
            ))}
            <HeadCell className="text-right">{t('total')}</HeadCell>
          </TableHead>
          <tbody>
            {speakers.map((speaker) => (
              <Row key={speaker.id}>
                <Cell className="max-w-56 truncate">
                  <Link href={`/speakers/${speaker.id ?? ''}`} className="hover:underline">
                    {speaker.name ?? words('unknownSpeaker')}
                  </Link>
                </Cell>
                {outlets.map((outlet, place) => {
                  const count = speaker.byOutlet[place] ?? 0
                  const label = t('cell', {
                    ...{ speaker: speaker.name ?? '', outlet: outlet.name ?? words('unknownOutlet'), count },
                  })
                  return (
                    <Cell key={outlet.id ?? 'none'} className="relative min-w-14 text-right" data-tabular>
                      <svg aria-hidden className="absolute inset-0 size-full text-accent" preserveAspectRatio="none">
                        <rect width="100%" height="100%" fill="currentColor" fillOpacity={shade(count)} />
                      </svg>
                      {count === 0 && <span className="relative text-muted">–</span>}
                      {count > 0 && outlet.id && speaker.id && (
                        <Link
                          href={withQuery('/search', query, {
                            ...{ tab: null, saved: null, outletId: outlet.id, speakerId: speaker.id },
                          })}
                          aria-label={label}
                          title={label}
                          className="relative font-medium hover:underline"
                        >
                          {format.number(count)}
                        </Link>
                      )}
                      {count > 0 && !(outlet.id && speaker.id) && (
                        <span className="relative font-medium">{format.number(count)}</span>
                      )}
                    </Cell>
                  )
                })}
                <Cell className="text-right text-muted" data-tabular>
                  {format.number(speaker.total)}
                </Cell>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  )
}
