import { scaleLinear } from 'd3-scale'
import { useTranslations } from 'next-intl'
import { Cell, HeadCell, Row, Table, TableHead } from '@/app/_components/table'

const HEIGHT = 64
const STEP = 10
const BAR = 7

/** How many jobs were done in each minute of the last hour, with the numbers behind it. */
export function MinuteChart({ perMinute }: { perMinute: readonly number[] }) {
  const t = useTranslations('jobs')
  const count = perMinute.reduce((sum, done) => sum + done, 0)
  const most = Math.max(...perMinute, 1)
  const toHeight = scaleLinear([0, most], [0, HEIGHT])
  const worked = perMinute
    .map((done, index) => ({ done, ago: perMinute.length - 1 - index }))
    .filter(({ done }) => done > 0)
  return (
    <section aria-labelledby="minutes" className="grid gap-2">
      <h2 id="minutes" className="text-title font-bold">
        {t('chart.title')}
      </h2>
      <p className="text-table text-muted" data-tabular>
        {t('chart.summary', { count, most })}
      </p>
      {count > 0 && (
        <>
          <svg
            aria-hidden
            viewBox={`0 0 ${perMinute.length * STEP} ${HEIGHT + 1}`}
            preserveAspectRatio="none"
            className="h-16 w-full max-w-reading"
          >
            {perMinute.map((done, index) => (
              <rect
                key={index}
                x={index * STEP}
                y={HEIGHT - Math.max(toHeight(done), done > 0 ? 2 : 0)}
                width={BAR}
                height={Math.max(toHeight(done), done > 0 ? 2 : 0)}
                className="fill-accent"
              />
            ))}
            <line x1={0} x2={perMinute.length * STEP} y1={HEIGHT} y2={HEIGHT} className="stroke-edge" />
          </svg>
          <details className="text-table">
            <summary className="w-fit cursor-pointer text-link">{t('chart.table')}</summary>
            <div className="max-w-form pt-2">
              <Table caption={t('chart.title')}>
                <TableHead>
                  <HeadCell>{t('chart.minute')}</HeadCell>
                  <HeadCell className="text-right">{t('chart.done')}</HeadCell>
                </TableHead>
                <tbody>
                  {worked.map(({ done, ago }) => (
                    <Row key={ago}>
                      <Cell data-tabular>{t('number', { count: ago })}</Cell>
                      <Cell className="text-right" data-tabular>
                        {t('number', { count: done })}
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
