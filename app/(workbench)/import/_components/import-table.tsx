import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { ImportStateMark } from './import-state-mark'
import { Cell, HeadCell, Row, Table, TableHead } from '@/app/_components/table'
import { Time } from '@/app/_components/time'
import type { ImportView } from '@/lib/server/imports/import-view'

/** What came in together, the newest first: how much of it is new and how much was refused. */
export function ImportTable({ imports }: { imports: readonly ImportView[] }) {
  const t = useTranslations('import.list')
  const kinds = useTranslations('import.kinds')
  return (
    <Table caption={t('title')}>
      <TableHead>
        <HeadCell>{t('name')}</HeadCell>
        <HeadCell className="max-md:hidden">{t('kind')}</HeadCell>
        <HeadCell className="max-lg:hidden">{t('when')}</HeadCell>
        <HeadCell className="max-lg:hidden">{t('by')}</HeadCell>
        <HeadCell>{t('state')}</HeadCell>
        <HeadCell className="text-right max-sm:hidden">{t('articles')}</HeadCell>
        <HeadCell className="text-right max-sm:hidden">{t('new')}</HeadCell>
        <HeadCell className="text-right">{t('refused')}</HeadCell>
      </TableHead>
      <tbody>
        {imports.map(({ id, name, kind, state, createdAt, createdBy, counts }) => (
          <Row key={id} className="relative">
            <Cell className="w-full max-w-0 min-w-32 truncate">
              <Link href={`/import/${id}`} className="font-medium after:absolute after:inset-0 hover:underline">
                {name}
              </Link>
            </Cell>
            <Cell className="whitespace-nowrap text-muted max-md:hidden">{kinds(kind)}</Cell>
            <Cell className="text-muted max-lg:hidden">
              <Time value={createdAt} isBrief />
            </Cell>
            <Cell className="whitespace-nowrap text-muted max-lg:hidden">{createdBy?.name ?? t('system')}</Cell>
            <Cell>
              <ImportStateMark state={state} />
            </Cell>
            <Cell className="text-right max-sm:hidden" data-tabular>
              {t('number', { count: Object.values(counts).reduce((sum, count) => sum + count, 0) })}
            </Cell>
            <Cell className="text-right max-sm:hidden" data-tabular>
              {t('number', { count: counts.NEW + counts.NEW_VERSION + counts.DUPLICATE })}
            </Cell>
            <Cell className="text-right" data-tabular>
              {t('number', { count: counts.REFUSED })}
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}
