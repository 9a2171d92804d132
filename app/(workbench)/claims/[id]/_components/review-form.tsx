'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { submitReview } from '@/app/(workbench)/claims/[id]/actions'
import { verdictLabel } from '@/app/(workbench)/claims/_components/verdict-label'
import { Notice } from '@/app/_components/notice'
import { SelectField } from '@/app/_components/select-field'
import { SubmitButton } from '@/app/_components/submit-button'
import { TextArea } from '@/app/_components/text-field'
import { useFailureText, useFieldError } from '@/app/_lib/use-failure-text'
import { useSubmit } from '@/app/_lib/use-submit'
import type { VerdictView } from '@/lib/server/claims/claim-view'

interface ReviewFormProps {
  claimId: string
  claimVersion: number
  verdicts: readonly VerdictView[]
  isFirst: boolean
}

/** One reviewer's verdict with its reasons; it then waits for another person. */
export function ReviewForm({ claimId, claimVersion, verdicts, isFirst }: ReviewFormProps) {
  const t = useTranslations('claims.verdict')
  const locale = useLocale()
  const failureText = useFailureText()
  const fieldError = useFieldError()
  const { failure, isBusy, submit } = useSubmit()
  const [verdictId, setVerdictId] = useState('')
  const [reasons, setReasons] = useState('')
  const save = (event: FormEvent) => {
    event.preventDefault()
    void submit(
      () => submitReview({ claimId, claimVersion, verdictId, reasons }),
      () => setReasons(''),
    )
  }
  return (
    <form onSubmit={save} className="grid max-w-reading gap-4">
      <h3 className="text-lead font-bold">{t(isFirst ? 'judge' : 'judgeAgain')}</h3>
      {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
      <SelectField
        name="verdictId"
        label={t('label')}
        value={verdictId}
        onChange={(event) => setVerdictId(event.target.value)}
        error={fieldError(failure, 'verdictId')}
        required
        choices={[
          { value: '', label: t('choose') },
          ...verdicts.map((verdict) => ({ value: verdict.id, label: verdictLabel(verdict, locale) })),
        ]}
      />
      <TextArea
        name="reasons"
        label={t('reasons')}
        hint={t('reasonsHint')}
        value={reasons}
        onChange={(event) => setReasons(event.target.value)}
        error={fieldError(failure, 'reasons')}
        maxLength={20_000}
        required
      />
      <SubmitButton isBusy={isBusy} className="justify-self-start">
        {t('submit')}
      </SubmitButton>
    </form>
  )
}
