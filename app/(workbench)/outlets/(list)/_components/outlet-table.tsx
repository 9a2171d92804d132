import Link from 'next/link'
import { useFormatter, useTranslations } from 'next-intl'
import { Cell, HeadCell, Row, Table, TableHead } from '@/app/_components/table'
import type { OutletRow } from '@/lib/server/outlets/list-outlets'

/** Outlets by name, with their owners and how much of each is here. */
export function OutletTable({ outlets }: { outlets: readonly OutletRow[] }) {
  const t = useTranslations('outlets')
  const format = useFormatter()
  return (
    <Table caption={t('title')}>
      <TableHead>
        <HeadCell>{t('columns.name')}</HeadCell>
        <HeadCell className="max-md:hidden">{t('columns.owner')}</HeadCell>
        <HeadCell className="max-sm:hidden">{t('columns.domains')}</HeadCell>
        <HeadCell className="text-right">{t('columns.articles')}</HeadCell>
      </TableHead>
      <tbody>
        {outlets.map(({ id, name, owner, isWire, domains, articleCount, isMore }) => (
          <Row key={id} className="relative">
            <Cell className="min-w-40">
              <Link href={`/outlets/${id}`} className="font-medium after:absolute after:inset-0 hover:underline">
                {name}
              </Link>
              {isWire && <span className="block text-caption text-muted">{t('wire')}</span>}
            </Cell>
            <Cell className="min-w-48 text-muted max-md:hidden">{owner}</Cell>
            <Cell className="w-full text-muted max-sm:hidden">{domains.join(', ')}</Cell>
            <Cell className="text-right" data-tabular>
              {format.number(articleCount)}
              {isMore && t('more')}
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}
