import { useTranslations } from 'next-intl'
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '@/app/_components/table'
import { Time } from '@/app/_components/time'
import type { ExportRow } from '@/lib/server/exports/list-exports'

/** What was taken out before: who, when, how much, and the hash by which the file can be recognised. */
export function ExportTable({ exports }: { exports: readonly ExportRow[] }) {
  const t = useTranslations('exports')
  return (
    <Table isStacking caption={t('earlier')}>
      <TableHead>
        <HeadCell>{t('columns.when')}</HeadCell>
        <HeadCell>{t('columns.who')}</HeadCell>
        <HeadCell>{t('columns.format')}</HeadCell>
        <HeadCell className="text-right">{t('columns.count')}</HeadCell>
        <HeadCell>{t('columns.hash')}</HeadCell>
      </TableHead>
      <TableBody>
        {exports.map(({ id, createdAt, createdBy, format, claimCount, sha256 }) => (
          <Row key={id}>
            <Cell>
              <Time value={createdAt} isBrief />
            </Cell>
            <Cell className="whitespace-nowrap">{createdBy?.name ?? t('commandLine')}</Cell>
            <Cell className="whitespace-nowrap">{t(`formats.${format}.name`)}</Cell>
            <Cell label={t('columns.count')} className="lg:text-right" data-tabular>
              {claimCount}
            </Cell>
            <Cell>
              <code className="font-mono text-caption text-muted" title={sha256}>
                {sha256.slice(0, 16)}…
              </code>
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  )
}
