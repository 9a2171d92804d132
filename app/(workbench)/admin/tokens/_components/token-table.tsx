'use client'
import { useTranslations } from 'next-intl'
import { revokeToken } from '@/app/(workbench)/admin/tokens/actions'
import { Button } from '@/app/_components/button'
import { Notice } from '@/app/_components/notice'
import { StateMark } from '@/app/_components/state-mark'
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '@/app/_components/table'
import { Time } from '@/app/_components/time'
import { useFailureText } from '@/app/_lib/use-failure-text'
import { useSubmit } from '@/app/_lib/use-submit'
import type { TokenRow } from '@/lib/server/tokens/list-tokens'

/** The keys that were given out; ending one takes effect with the next request. */
export function TokenTable({ tokens }: { tokens: readonly TokenRow[] }) {
  const t = useTranslations('tokens')
  const failureText = useFailureText()
  const { failure, isBusy, submit } = useSubmit()
  return (
    <div className="grid gap-3">
      {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
      <Table isStacking caption={t('title')}>
        <TableHead>
          <HeadCell>{t('columns.name')}</HeadCell>
          <HeadCell>{t('columns.state')}</HeadCell>
          <HeadCell>{t('columns.createdBy')}</HeadCell>
          <HeadCell>{t('columns.created')}</HeadCell>
          <HeadCell>{t('columns.lastUsed')}</HeadCell>
          <HeadCell>
            <span className="sr-only">{t('columns.actions')}</span>
          </HeadCell>
        </TableHead>
        <TableBody>
          {tokens.map(({ id, name, revokedAt, createdAt, createdBy, lastUsedAt }) => (
            <Row key={id}>
              <Cell className="font-medium break-words">{name}</Cell>
              <Cell>
                <StateMark
                  state={revokedAt === null ? 'confirmed' : 'withdrawn'}
                  word={t(revokedAt === null ? 'active' : 'ended')}
                />
              </Cell>
              <Cell label={t('columns.createdBy')}>{createdBy.name}</Cell>
              <Cell label={t('columns.created')} className="whitespace-nowrap text-muted">
                <Time value={createdAt} isBrief />
              </Cell>
              <Cell label={t('columns.lastUsed')} className="whitespace-nowrap text-muted">
                {lastUsedAt === null ? t('never') : <Time value={lastUsedAt} isBrief />}
              </Cell>
              <Cell isEmpty={revokedAt !== null} className="lg:text-right">
                {revokedAt === null && (
                  <Button
                    size="small"
                    look="quiet"
                    isBusy={isBusy}
                    onClick={() => void submit(() => revokeToken({ tokenId: id }))}
                  >
                    {t('revoke')}
                  </Button>
                )}
              </Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
    </div>
  )
}
