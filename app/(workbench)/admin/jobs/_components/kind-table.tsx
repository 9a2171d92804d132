import { useTranslations } from 'next-intl'
import { Cell, HeadCell, Row, Table, TableHead } from '@/app/_components/table'
import { Time } from '@/app/_components/time'
import type { JobKind } from '@/lib/server/jobs/get-jobs'

/** How each kind of work stands. */
export function KindTable({ kinds }: { kinds: readonly JobKind[] }) {
  const t = useTranslations('jobs')
  const numbers = (kind: JobKind) =>
    [kind.waiting, kind.running, kind.setAside, kind.doneLately, kind.failedLately] as const
  return (
    <Table caption={t('title')}>
      <TableHead>
        <HeadCell>{t('kind')}</HeadCell>
        {(['waiting', 'running', 'setAside', 'rate', 'failedRate'] as const).map((column) => (
          <HeadCell key={column} className="text-right">
            {t(column)}
          </HeadCell>
        ))}
        <HeadCell>{t('oldest')}</HeadCell>
      </TableHead>
      <tbody>
        {kinds.map((kind) => (
          <Row key={kind.name}>
            <Cell className="w-full min-w-44 font-medium">{t(`names.${kind.name}`)}</Cell>
            {numbers(kind).map((count, index) => (
              <Cell key={index} className={count === 0 ? 'text-right text-muted' : 'text-right'} data-tabular>
                {t('number', { count })}
              </Cell>
            ))}
            <Cell className="min-w-36 text-muted">
              {kind.oldestWaitingAt ? <Time value={kind.oldestWaitingAt} isBrief /> : '–'}
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}
