'use client'
import { useFormatter, useTranslations } from 'next-intl'
import Link from 'next/link'
import { useState } from 'react'
import { useFactWords } from '@/app/(workbench)/flags/_components/fact-text'
import { revokeFlagRule } from '@/app/(workbench)/flags/actions'
import { Button } from '@/app/_components/button'
import { Dialog } from '@/app/_components/dialog'
import { Notice } from '@/app/_components/notice'
import { Cell, HeadCell, Row, Table, TableBody, TableHead } from '@/app/_components/table'
import { Time } from '@/app/_components/time'
import { useNotifier } from '@/app/_components/toaster'
import { toHref } from '@/app/_lib/to-href'
import { useFailureText } from '@/app/_lib/use-failure-text'
import { useSubmit } from '@/app/_lib/use-submit'
import type { FlagRuleView } from '@/lib/server/flags/rule-view'

/** What a rule asks of a finding, as one phrase. */
const useConditions = () => {
  const t = useTranslations('flags.rule')
  const format = useFormatter()
  const factWords = useFactWords()
  return ({ condition, speakerName, outletName }: FlagRuleView): string =>
    format.list(
      [
        ...(outletName === null ? [] : [t('outlet', { name: outletName })]),
        ...(speakerName === null ? [] : [t('speaker', { name: speakerName })]),
        ...[condition.left, condition.right].flatMap((text) => (text === undefined ? [] : [`“${factWords(text)}”`])),
      ],
      { type: 'conjunction' },
    )
}

/** The rules that hold; whoever may make them can take them back. */
export function RuleTable({ rules, canRevoke }: { rules: readonly FlagRuleView[]; canRevoke: boolean }) {
  const t = useTranslations('flags.ruleList')
  const checks = useTranslations('flags.checks')
  const conditions = useConditions()
  const failureText = useFailureText()
  const { notify } = useNotifier()
  const { failure, isBusy, submit } = useSubmit()
  const [asked, setAsked] = useState<FlagRuleView | null>(null)
  const revoke = (rule: FlagRuleView) =>
    submit(
      () => revokeFlagRule({ ruleId: rule.id }),
      () => {
        setAsked(null)
        notify({ text: t('revoked') })
      },
    )
  return (
    <>
      <Table isStacking caption={t('title')}>
        <TableHead>
          <HeadCell>{t('check')}</HeadCell>
          <HeadCell>{t('condition')}</HeadCell>
          <HeadCell>{t('reason')}</HeadCell>
          <HeadCell>{t('madeBy')}</HeadCell>
          <HeadCell>{t('count')}</HeadCell>
          {canRevoke && <HeadCell aria-label={t('revoke')} />}
        </TableHead>
        <TableBody>
          {rules.map((rule) => (
            <Row key={rule.id}>
              <Cell className="font-medium lg:min-w-48">{checks(rule.check)}</Cell>
              <Cell isWide className="lg:min-w-48">
                {conditions(rule)}
              </Cell>
              <Cell isWide className="lg:min-w-48">
                {rule.reason}
              </Cell>
              <Cell className="lg:min-w-36">
                {rule.createdBy.name}
                <span className="block text-caption text-muted">
                  <Time value={rule.createdAt} isBrief />
                </span>
              </Cell>
              <Cell className="whitespace-nowrap">
                <Link href={toHref('/flags', { state: 'DISMISSED', check: rule.check })} className="text-link">
                  {t('counted', { count: rule.flagCount })}
                </Link>
              </Cell>
              {canRevoke && (
                <Cell>
                  <Button size="small" onClick={() => setAsked(rule)}>
                    {t('revoke')}
                  </Button>
                </Cell>
              )}
            </Row>
          ))}
        </TableBody>
      </Table>
      <Dialog
        isOpen={asked !== null}
        onClose={() => setAsked(null)}
        title={t('revokeTitle')}
        footer={
          asked && (
            <Button look="danger" isBusy={isBusy} onClick={() => void revoke(asked)}>
              {t('revoke')}
            </Button>
          )
        }
      >
        {asked && (
          <div className="grid gap-3">
            {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
            <p className="font-medium">
              {checks(asked.check)}: {conditions(asked)}
            </p>
            <p>{t('revokeBody', { count: asked.flagCount })}</p>
          </div>
        )}
      </Dialog>
    </>
  )
}
