import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { DriftMark } from '@/app/(workbench)/utterances/_components/drift-mark'
import { withoutTail } from '@/app/(workbench)/utterances/_components/without-tail'
import { StateMark } from '@/app/_components/state-mark'
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '@/app/_components/table'
import { Time } from '@/app/_components/time'
import type { UtteranceRow } from '@/lib/server/utterances/list-utterances'

/** Utterances as said most fully, with who carries them and what is open about them. */
export function UtteranceTable({ utterances }: { utterances: readonly UtteranceRow[] }) {
  const t = useTranslations('utterances')
  const words = useTranslations('words')
  return (
    <Table isStacking caption={t('title')}>
      <TableHead>
        <HeadCell>{t('columns.utterance')}</HeadCell>
        <HeadCell>{t('columns.speaker')}</HeadCell>
        <HeadCell>{t('columns.outlets')}</HeadCell>
        <HeadCell>{t('columns.first')}</HeadCell>
        <HeadCell>{t('columns.drift')}</HeadCell>
        <HeadCell>{t('columns.waiting')}</HeadCell>
      </TableHead>
      <TableBody>
        {utterances.map(
          ({ id, text, speaker, outletCount, quotationCount, firstPublishedAt, drift, suggestionCount }) => (
            <Row key={id}>
              <Cell className="max-w-xl lg:min-w-72">
                <Link href={`/utterances/${id}`} className="line-clamp-3 font-serif text-ui hover:underline">
                  {withoutTail(text)}
                </Link>
              </Cell>
              <Cell className="lg:min-w-36">
                {speaker ? (
                  <Link href={`/speakers/${speaker.id}`} className="text-link">
                    {speaker.name}
                  </Link>
                ) : (
                  <span className="text-muted">{words('unknownSpeaker')}</span>
                )}
              </Cell>
              <Cell className="whitespace-nowrap" data-tabular>
                {t('outletCount', { count: outletCount })}
                <span className="text-muted lg:block lg:text-caption">
                  <span className="lg:hidden">, </span>
                  {t('quotationCount', { count: quotationCount })}
                </span>
              </Cell>
              <Cell className="text-muted">
                {firstPublishedAt ? <Time value={firstPublishedAt} isBrief /> : words('undated')}
              </Cell>
              <Cell isEmpty={drift === null}>
                {drift ? <DriftMark kind={drift} /> : <span className="text-muted">–</span>}
              </Cell>
              <Cell isEmpty={suggestionCount === 0}>
                {suggestionCount > 0 ? (
                  <StateMark state="suggested" word={t('waitingCount', { count: suggestionCount })} />
                ) : (
                  <span className="text-muted">–</span>
                )}
              </Cell>
            </Row>
          ),
        )}
      </TableBody>
    </Table>
  )
}
