'use client'
import { useTranslations } from 'next-intl'
import { discardJob, retryJob } from '../actions'
import { Button } from '@/app/_components/button'
import { Notice } from '@/app/_components/notice'
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '@/app/_components/table'
import { Time } from '@/app/_components/time'
import { useFailureText } from '@/app/_lib/use-failure-text'
import { useSubmit } from '@/app/_lib/use-submit'
import type { FailedJob } from '@/lib/server/jobs/get-jobs'

/** What was given up, why, and what can be done about it. */
export function FailureTable({ failures }: { failures: readonly FailedJob[] }) {
  const t = useTranslations('jobs')
  const failureText = useFailureText()
  const { failure, isBusy, submit } = useSubmit()
  const nameOf = (name: string) => {
    const key = `names.${name}` as Parameters<typeof t>[0]
    return t.has(key) ? t(key) : name
  }
  return (
    <div className="grid gap-3">
      {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
      <Table isStacking caption={t('failures.title')}>
        <TableHead>
          <HeadCell>{t('kind')}</HeadCell>
          <HeadCell>{t('failures.about')}</HeadCell>
          <HeadCell>{t('failures.why')}</HeadCell>
          <HeadCell>{t('failures.when')}</HeadCell>
          <HeadCell>
            <span className="sr-only">{t('failures.actions')}</span>
          </HeadCell>
        </TableHead>
        <TableBody>
          {failures.map(({ id, name, subject, error, attempts, failedAt }) => (
            <Row key={id}>
              <Cell className="font-medium whitespace-nowrap">{nameOf(name)}</Cell>
              <Cell isWide className="break-words lg:min-w-40">
                {subject ?? '–'}
              </Cell>
              <Cell isWide className="w-full lg:min-w-56">
                <span className="line-clamp-3 break-words">{error ?? t('failures.workerLost')}</span>
                <span className="text-caption text-muted">{t('failures.attempts', { count: attempts })}</span>
              </Cell>
              <Cell className="text-muted">
                <Time value={failedAt} isBrief />
              </Cell>
              <Cell>
                <span className="flex gap-1 lg:justify-end">
                  <Button size="small" isBusy={isBusy} onClick={() => void submit(() => retryJob({ jobId: id }))}>
                    {t('failures.retry')}
                  </Button>
                  <Button
                    size="small"
                    look="quiet"
                    isBusy={isBusy}
                    title={t('failures.confirm')}
                    onClick={() => void submit(() => discardJob({ jobId: id }))}
                  >
                    {t('failures.discard')}
                  </Button>
                </span>
              </Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
    </div>
  )
}
