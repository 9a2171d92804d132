'use client'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { retryItem } from '../../actions'
import { OutcomeMark } from '../../_components/outcome-mark'
import { Button } from '@/app/_components/button'
import { Notice } from '@/app/_components/notice'
import { Cell, HeadCell, Row, Table, TableHead } from '@/app/_components/table'
import { Time } from '@/app/_components/time'
import { useFailureText } from '@/app/_lib/use-failure-text'
import { useSubmit } from '@/app/_lib/use-submit'
import type { ImportItemView } from '@/lib/server/imports/list-import-items'

interface ImportItemsProps {
  items: readonly ImportItemView[]
  canRetry: boolean
}

/** Each article of an import and what became of it; what was refused says why and can be tried again. */
export function ImportItems({ items, canRetry }: ImportItemsProps) {
  const t = useTranslations('import.items')
  const failureText = useFailureText()
  const { failure, isBusy, submit } = useSubmit()
  return (
    <div className="grid gap-3">
      {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
      <Table caption={t('title')}>
        <TableHead>
          <HeadCell>{t('outcome')}</HeadCell>
          <HeadCell>{t('article')}</HeadCell>
          <HeadCell className="max-md:hidden">{t('source')}</HeadCell>
          <HeadCell>
            <span className="sr-only">{t('retry')}</span>
          </HeadCell>
        </TableHead>
        <tbody>
          {items.map(({ id, source, outcome, reason, details, article }) => (
            <Row key={id}>
              <Cell>
                <OutcomeMark outcome={outcome} />
              </Cell>
              <Cell className="w-full min-w-40">
                {article && (
                  <Link href={`/articles/${article.id}`} className="text-link">
                    {article.headline}
                  </Link>
                )}
                {outcome === 'WAITING' && typeof details.until === 'string' ? (
                  <span className="text-muted">
                    {reason === 'fetch.busy'
                      ? t('turn', { host: details.host ?? '' })
                      : `${reason === null ? '' : failureText({ reason, details })} ${t('again')}`}{' '}
                    <Time value={details.until} isBrief />
                  </span>
                ) : (
                  reason !== null && failureText({ reason, details })
                )}
                <span className="block break-all text-caption text-muted md:hidden">{source}</span>
              </Cell>
              <Cell className="min-w-56 break-all text-muted max-md:hidden">{source}</Cell>
              <Cell className="text-right">
                {outcome === 'REFUSED' && canRetry && (
                  <Button
                    size="small"
                    look="quiet"
                    isBusy={isBusy}
                    onClick={() => void submit(() => retryItem({ itemId: id }))}
                  >
                    {t('retry')}
                  </Button>
                )}
              </Cell>
            </Row>
          ))}
        </tbody>
      </Table>
    </div>
  )
}
