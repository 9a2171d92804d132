import { useLocale, useTranslations } from 'next-intl'
import Link from 'next/link'
import { ClaimState } from '@/app/(workbench)/claims/_components/claim-state'
import { verdictLabel } from '@/app/(workbench)/claims/_components/verdict-label'
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '@/app/_components/table'
import { Time } from '@/app/_components/time'
import type { ClaimRow } from '@/lib/server/claims/list-claims'

export function ClaimTable({ claims }: { claims: readonly ClaimRow[] }) {
  const t = useTranslations('claims')
  const words = useTranslations('words')
  const locale = useLocale()
  return (
    <Table isStacking caption={t('title')}>
      <TableHead>
        <HeadCell>{t('columns.claim')}</HeadCell>
        <HeadCell>{t('columns.speaker')}</HeadCell>
        <HeadCell>{t('columns.verdict')}</HeadCell>
        <HeadCell>{t('columns.status')}</HeadCell>
        <HeadCell>{t('columns.outlets')}</HeadCell>
        <HeadCell>{t('columns.updated')}</HeadCell>
      </TableHead>
      <TableBody>
        {claims.map((claim) => (
          <Row key={claim.id}>
            <Cell className="lg:min-w-64">
              <Link href={`/claims/${claim.id}`} className="font-medium hover:underline">
                {claim.text}
              </Link>
            </Cell>
            <Cell isEmpty={claim.speaker === null} className="whitespace-nowrap">
              {claim.speaker?.name ?? words('none')}
            </Cell>
            <Cell isEmpty={claim.verdict === null} className="whitespace-nowrap">
              {claim.verdict ? verdictLabel(claim.verdict, locale) : <span className="text-muted">–</span>}
            </Cell>
            <Cell>
              <ClaimState status={claim.status} />
            </Cell>
            <Cell isEmpty={claim.outlets.length === 0}>{claim.outlets.join(', ')}</Cell>
            <Cell className="text-muted">
              <Time value={claim.updatedAt} isBrief />
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  )
}
