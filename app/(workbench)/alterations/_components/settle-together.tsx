'use client'
import { CheckCheck, Undo2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { settleAlterations } from '@/app/(workbench)/alterations/actions'
import type { AlterationsOfVersion } from '@/app/(workbench)/alterations/_components/group-by-version'
import { Button } from '@/app/_components/button'
import { Notice } from '@/app/_components/notice'
import { SubmitButton } from '@/app/_components/submit-button'
import { TextField } from '@/app/_components/text-field'
import { useNotifier } from '@/app/_components/toaster'
import { useFailureText } from '@/app/_lib/use-failure-text'
import { useSubmit } from '@/app/_lib/use-submit'
import { MOST_SETTLED } from '@/lib/schemas/alteration'
import type { OpenAlteration } from '@/lib/server/articles/find-open-alterations'

interface SettleTogetherProps {
  alterations: AlterationsOfVersion
  open: readonly OpenAlteration[]
}

type Stored = Pick<OpenAlteration, 'id' | 'version'>
const toItems = (some: readonly Stored[]) => some.map(({ id, version }) => ({ alterationId: id, version }))

/** Closes all that waits in one version with one reason, or puts what was closed before a person again. */
export function SettleTogether({ alterations, open }: SettleTogetherProps) {
  const t = useTranslations('alterations.group')
  const words = useTranslations('words')
  const one = useTranslations('alterations')
  const { notify } = useNotifier()
  const failureText = useFailureText()
  const { failure, isBusy, submit } = useSubmit()
  const [isAsking, setAsking] = useState(false)
  const waiting = open.slice(0, MOST_SETTLED)
  const dismissed = alterations.filter(({ state }) => state === 'DISMISSED')

  const reopen = (some: readonly Stored[]) =>
    void submit(
      () => settleAlterations({ decision: 'undo', items: toItems(some) }),
      () => notify({ text: t('reopened', { count: some.length }) }),
    )
  const dismiss = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const note = String(new FormData(event.currentTarget).get('note') ?? '')
    void submit(
      () => settleAlterations({ decision: 'dismiss', note, items: toItems(waiting) }),
      (after) => {
        setAsking(false)
        notify({ text: t('dismissed', { count: after.length }), undo: () => reopen(after) })
      },
    )
  }
  return (
    <div className="grid gap-3 pt-1" data-screen-only>
      {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
      {isAsking ? (
        <form onSubmit={dismiss} className="grid max-w-form gap-3">
          <TextField
            name="note"
            label={t('reason')}
            hint={t('reasonHint', { count: waiting.length })}
            required
            autoFocus
            maxLength={1000}
          />
          <div className="flex flex-wrap gap-2">
            <SubmitButton isBusy={isBusy}>{t('dismiss', { count: waiting.length })}</SubmitButton>
            <Button look="quiet" onClick={() => setAsking(false)}>
              {words('cancel')}
            </Button>
          </div>
        </form>
      ) : (
        <div className="flex flex-wrap gap-2">
          {waiting.length > 1 && (
            <Button icon={CheckCheck} onClick={() => setAsking(true)}>
              {t('dismiss', { count: waiting.length })}
            </Button>
          )}
          {dismissed.length > 1 && (
            <Button icon={Undo2} isBusy={isBusy} onClick={() => reopen(dismissed)}>
              {t('reopen', { count: dismissed.length })}
            </Button>
          )}
          <span className="self-center text-table text-muted empty:hidden">
            {open.length > alterations.length && one('group.more', { count: open.length })}
          </span>
        </div>
      )}
    </div>
  )
}
