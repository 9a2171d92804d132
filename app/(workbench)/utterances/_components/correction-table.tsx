import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { StateMark } from '@/app/_components/state-mark'
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '@/app/_components/table'
import { Time } from '@/app/_components/time'
import type { SpreadRow } from '@/lib/server/utterances/list-corrections'

const MARKS = { old: 'altered', 'own-words': 'suggested', new: 'confirmed', withdrawn: 'withdrawn' } as const

/** The other articles that carried the words: which of them still do, and since when. */
export function CorrectionTable({ spread }: { spread: readonly SpreadRow[] }) {
  const t = useTranslations('flags.corrections')
  const words = useTranslations('words')
  if (spread.length === 0) return null
  return (
    <Table isStacking caption={t('title')}>
      <TableHead>
        <HeadCell>{t('columns.outlet')}</HeadCell>
        <HeadCell>{t('columns.status')}</HeadCell>
        <HeadCell>{t('columns.since')}</HeadCell>
        <HeadCell>{t('columns.words')}</HeadCell>
      </TableHead>
      <TableBody>
        {spread.map(({ quotationId, article, status, since, text }) => (
          <Row key={quotationId}>
            <Cell className="lg:min-w-40">
              {article.outlet?.name ?? words('unknownOutlet')}
              <span className="line-clamp-2 text-caption text-muted">{article.headline}</span>
            </Cell>
            <Cell>
              <StateMark state={MARKS[status]} word={t(`statuses.${status}`)} />
            </Cell>
            <Cell label={t('columns.since')} className="whitespace-nowrap">
              <Time value={since} isBrief />
            </Cell>
            <Cell isWide className="lg:min-w-64">
              {text === null ? (
                <span className="text-muted">{t('gone')}</span>
              ) : (
                <Link
                  href={`/articles/${article.id}?q=${quotationId}`}
                  className="line-clamp-3 font-serif hover:underline"
                >
                  {text}
                </Link>
              )}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  )
}
