'use client'
import { BadgeCheck, Undo2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { decideReview } from '@/app/(workbench)/claims/[id]/actions'
import { Button } from '@/app/_components/button'
import { Notice } from '@/app/_components/notice'
import { TextArea } from '@/app/_components/text-field'
import { useFailureText } from '@/app/_lib/use-failure-text'
import { useSubmit } from '@/app/_lib/use-submit'
import type { ReviewDecision } from '@/lib/schemas/review'

/** The second pair of eyes: sign the verdict off, or send it back with a word on why. */
export function DecisionForm({ reviewId, claimVersion }: { reviewId: string; claimVersion: number }) {
  const t = useTranslations('claims.decision')
  const failureText = useFailureText()
  const { failure, isBusy, submit } = useSubmit()
  const [note, setNote] = useState('')
  const [isNoteMissing, setNoteMissing] = useState(false)
  const decide = (decision: ReviewDecision) => {
    const isMissing = decision === 'RETURNED' && note.trim() === ''
    setNoteMissing(isMissing)
    if (!isMissing) void submit(() => decideReview({ reviewId, claimVersion, decision, note }))
  }
  return (
    <section aria-label={t('title')} className="grid max-w-reading gap-4 rounded-md bg-sunken p-4">
      <h3 className="text-lead font-bold">{t('title')}</h3>
      <p className="text-muted">{t('hint')}</p>
      {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
      <TextArea
        name="note"
        label={t('note')}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        error={isNoteMissing ? t('noteMissing') : undefined}
        maxLength={5000}
      />
      <div className="flex flex-wrap gap-2">
        <Button look="primary" icon={BadgeCheck} isBusy={isBusy} onClick={() => decide('SIGNED_OFF')}>
          {t('signOff')}
        </Button>
        <Button icon={Undo2} isBusy={isBusy} onClick={() => decide('RETURNED')}>
          {t('return')}
        </Button>
      </div>
    </section>
  )
}
