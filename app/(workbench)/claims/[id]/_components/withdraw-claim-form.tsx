'use client'
import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { withdrawClaim } from '@/app/(workbench)/claims/[id]/actions'
import { Notice } from '@/app/_components/notice'
import { SubmitButton } from '@/app/_components/submit-button'
import { TextArea } from '@/app/_components/text-field'
import { useFailureText } from '@/app/_lib/use-failure-text'
import { useSubmit } from '@/app/_lib/use-submit'
import type { ClaimView } from '@/lib/server/claims/claim-view'

interface WithdrawClaimFormProps {
  claim: Pick<ClaimView, 'id' | 'version'>
  onDone: () => void
}

/** Others see a withdrawal, so it asks first, and for the reason that will stand beside it. */
export function WithdrawClaimForm({ claim, onDone }: WithdrawClaimFormProps) {
  const t = useTranslations('claims.withdraw')
  const failureText = useFailureText()
  const { failure, isBusy, submit } = useSubmit()
  const [reason, setReason] = useState('')
  const save = (event: FormEvent) => {
    event.preventDefault()
    void submit(() => withdrawClaim({ claimId: claim.id, version: claim.version, reason }), onDone)
  }
  return (
    <form onSubmit={save} className="grid gap-4">
      <p className="text-muted">{t('hint')}</p>
      {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
      <TextArea
        name="reason"
        label={t('reason')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        maxLength={2000}
        required
      />
      <SubmitButton look="danger" isBusy={isBusy} className="justify-self-end">
        {t('submit')}
      </SubmitButton>
    </form>
  )
}
