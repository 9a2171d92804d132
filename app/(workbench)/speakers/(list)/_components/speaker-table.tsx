import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Cell, HeadCell, Row, Table, TableHead } from '@/app/_components/table'
import type { SpeakerRow } from '@/lib/server/speakers/list-speakers'

/** People, bodies and documents that are quoted. */
export function SpeakerTable({ speakers }: { speakers: readonly SpeakerRow[] }) {
  const t = useTranslations('speakers')
  const words = useTranslations('words')
  return (
    <Table caption={t('title')}>
      <TableHead>
        <HeadCell>{t('columns.name')}</HeadCell>
        <HeadCell className="max-md:hidden">{t('columns.role')}</HeadCell>
        <HeadCell className="max-sm:hidden">{t('columns.kind')}</HeadCell>
        <HeadCell className="text-right">{t('columns.quotations')}</HeadCell>
      </TableHead>
      <tbody>
        {speakers.map(({ id, name, role, kind, quotationCount }) => (
          <Row key={id} className="relative">
            <Cell className="min-w-40 md:min-w-56">
              <Link href={`/speakers/${id}`} className="font-medium after:absolute after:inset-0 hover:underline">
                {name}
              </Link>
              {role && <span className="block text-muted md:hidden">{role}</span>}
            </Cell>
            <Cell className="w-full text-muted max-md:hidden">{role}</Cell>
            <Cell className="whitespace-nowrap text-muted max-sm:hidden">{words(`speakerKinds.${kind}`)}</Cell>
            <Cell className="text-right" data-tabular>
              {quotationCount}
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}
