'use client'
import { CircleAlert, CircleCheck, CircleEqual } from 'lucide-react'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { Cell, HeadCell, Row, Table, TableHead } from '@/app/_components/table'
import { useFailureText } from '@/app/_lib/use-failure-text'
import type { TenureOutcome } from '@/lib/server/speakers/import-tenures'

const ICONS = {
  new: <CircleCheck aria-hidden className="size-4 shrink-0 text-verified" />,
  unchanged: <CircleEqual aria-hidden className="size-4 shrink-0 text-muted" />,
  refused: <CircleAlert aria-hidden className="size-4 shrink-0 text-danger" />,
}

/** Each row of the table by its line: stored, there already, or refused and why. Refused ones come first. */
export function OutcomeTable({ rows }: { rows: readonly TenureOutcome[] }) {
  const t = useTranslations('speakers.offices')
  const count = (outcome: TenureOutcome['outcome']) => rows.filter((row) => row.outcome === outcome).length
  const sorted = [...rows].sort((a, b) => Number(b.outcome === 'refused') - Number(a.outcome === 'refused'))
  return (
    <section aria-label={t('columns.outcome')} className="grid gap-2">
      <p role="status" className="text-ui font-bold" data-tabular>
        {t('summary', { stored: count('new'), unchanged: count('unchanged'), refused: count('refused') })}
      </p>
      <Table caption={t('title')}>
        <TableHead>
          <HeadCell className="text-right">{t('columns.line')}</HeadCell>
          <HeadCell>{t('columns.name')}</HeadCell>
          <HeadCell className="max-sm:hidden">{t('columns.office')}</HeadCell>
          <HeadCell>{t('columns.outcome')}</HeadCell>
        </TableHead>
        <tbody>
          {sorted.map((row) => (
            <OutcomeRow key={row.line} row={row} />
          ))}
        </tbody>
      </Table>
    </section>
  )
}

function OutcomeRow({ row }: { row: TenureOutcome }) {
  const t = useTranslations('speakers.offices')
  const failureText = useFailureText()
  const notes = [
    ...(row.isNewSpeaker ? [t('newSpeaker')] : []),
    ...(row.overlaps.length > 0 ? [t('overlaps', { offices: row.overlaps.join(', ') })] : []),
    ...(row.reason === null ? [] : [failureText({ reason: row.reason, details: row.details })]),
  ]
  return (
    <Row>
      <Cell className="text-right text-muted" data-tabular>
        {row.line}
      </Cell>
      <Cell>
        {row.speakerId ? (
          <Link href={`/speakers/${row.speakerId}`} className="text-link">
            {row.name}
          </Link>
        ) : (
          row.name
        )}
      </Cell>
      <Cell className="max-sm:hidden">{row.office}</Cell>
      <Cell className="min-w-40">
        <span className="flex items-start gap-2">
          {ICONS[row.outcome]}
          <span>
            {t(`outcomes.${row.outcome}`)}
            {notes.length > 0 && <span className="text-muted">: {notes.join('; ')}</span>}
          </span>
        </span>
      </Cell>
    </Row>
  )
}
