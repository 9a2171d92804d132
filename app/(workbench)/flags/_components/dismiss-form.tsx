'use client'
import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { Notice } from '@/app/_components/notice'
import { SubmitButton } from '@/app/_components/submit-button'
import { TextField } from '@/app/_components/text-field'
import type { ActionFailure } from '@/app/_lib/action-result'
import { useFailureText } from '@/app/_lib/use-failure-text'

interface DismissFormProps {
  /** Answers why it was refused; null when it was taken. */
  onDismiss: (reason: string) => Promise<ActionFailure | null>
  onDone: () => void
}

const SUGGESTIONS = ['misread', 'really', 'event', 'corrected'] as const

/** Why a finding is nothing: a reason that colleagues read beside it. */
export function DismissForm({ onDismiss, onDone }: DismissFormProps) {
  const t = useTranslations('flags.dismiss')
  const failureText = useFailureText()
  const [reason, setReason] = useState('')
  const [failure, setFailure] = useState<ActionFailure | null>(null)
  const [isBusy, setBusy] = useState(false)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const refused = await onDismiss(reason)
    setBusy(false)
    setFailure(refused)
    if (refused === null) onDone()
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
      <SubmitButton isBusy={isBusy} className="justify-self-end">
        {t('submit')}
      </SubmitButton>
    </form>
  )
}
