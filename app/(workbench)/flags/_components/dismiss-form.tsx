'use client'
import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { decideFlag } from '@/app/(workbench)/flags/actions'
import { Button } from '@/app/_components/button'
import { Notice } from '@/app/_components/notice'
import { useAttempt } from '@/app/_components/session-guard'
import { TextField } from '@/app/_components/text-field'
import type { ActionFailure } from '@/app/_lib/action-result'
import { useFailureText } from '@/app/_lib/use-failure-text'
import type { FlagView } from '@/lib/server/flags/flag-view'

interface DismissFormProps {
  flag: Pick<FlagView, 'id' | 'version'>
  onDone: (flag: FlagView) => void
}

const SUGGESTIONS = ['misread', 'really', 'event', 'corrected'] as const

/** Why a finding is nothing: a reason that colleagues read beside it. */
export function DismissForm({ flag, onDone }: DismissFormProps) {
  const t = useTranslations('flags.dismiss')
  const attempt = useAttempt()
  const failureText = useFailureText()
  const [reason, setReason] = useState('')
  const [failure, setFailure] = useState<ActionFailure | null>(null)
  const [isBusy, setBusy] = useState(false)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const input = { decision: 'dismiss' as const, flagId: flag.id, version: flag.version, reason }
    const answer = await attempt(() => decideFlag(input))
    setBusy(false)
    if (!answer.ok) return setFailure(answer)
    onDone(answer.data)
  }
  return (
    <form onSubmit={save} className="grid gap-3">
      {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
      <TextField
        name="reason"
        label={t('reason')}
        hint={t('hint')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        suggestions={SUGGESTIONS.map((key) => t(`suggestions.${key}`))}
        maxLength={1000}
        autoComplete="off"
        required
      />
      <Button type="submit" look="primary" isBusy={isBusy} className="justify-self-end">
        {t('submit')}
      </Button>
    </form>
  )
}
