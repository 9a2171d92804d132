import { useTranslations } from 'next-intl'
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '@/app/_components/table'
import { Time } from '@/app/_components/time'
import type { JobKind } from '@/lib/server/jobs/get-jobs'

const COLUMNS = ['waiting', 'running', 'setAside', 'rate', 'failedRate'] as const

/** How each kind of work stands. */
export function KindTable({ kinds }: { kinds: readonly JobKind[] }) {
  const t = useTranslations('jobs')
  const numbersOf = ({ waiting, running, setAside, doneLately: rate, failedLately: failedRate }: JobKind) =>
    ({ waiting, running, setAside, rate, failedRate }) satisfies Record<(typeof COLUMNS)[number], number>
  return (
    <Table isStacking caption={t('title')}>
      <TableHead>
        <HeadCell>{t('kind')}</HeadCell>
        {COLUMNS.map((column) => (
          <HeadCell key={column} className="text-right">
            {t(column)}
          </HeadCell>
        ))}
        <HeadCell>{t('oldest')}</HeadCell>
      </TableHead>
      <TableBody>
        {kinds.map((kind) => (
          <Row key={kind.name}>
            <Cell className="w-full min-w-44 font-medium">{t(`names.${kind.name}`)}</Cell>
            {COLUMNS.map((column) => {
              const count = numbersOf(kind)[column]
              return (
                <Cell
                  key={column}
                  label={t(column)}
                  isEmpty={count === 0}
                  className={count === 0 ? 'text-right text-muted' : 'lg:text-right'}
                  data-tabular
                >
                  {t('number', { count })}
                </Cell>
              )
            })}
            <Cell label={t('oldest')} isEmpty={kind.oldestWaitingAt === null} className="text-muted lg:min-w-36">
              {kind.oldestWaitingAt ? <Time value={kind.oldestWaitingAt} isBrief /> : '–'}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  )
}
