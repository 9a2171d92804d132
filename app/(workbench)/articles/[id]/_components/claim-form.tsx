'use client'
import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { uuidv7 } from 'uuidv7'
import { createClaim } from '../actions'
import { Button } from '@/app/_components/button'
import { Notice } from '@/app/_components/notice'
import { useAttempt } from '@/app/_components/session-guard'
import { SubmitButton } from '@/app/_components/submit-button'
import { TextArea } from '@/app/_components/text-field'
import type { ActionFailure } from '@/app/_lib/action-result'
import { useFailureText, useFieldError } from '@/app/_lib/use-failure-text'
import type { ReviewedQuotation } from '@/lib/server/articles/get-article-for-review'

/** schema.org's ClaimReview asks for a claim that fits a result line. */
const BEST_LENGTH = 75

interface ClaimFormProps {
  quotation: ReviewedQuotation
  onDone: (claim: ReviewedQuotation['claims'][number] | null) => void
}

/** A checkable sentence made from what was said. */
export function ClaimForm({ quotation, onDone }: ClaimFormProps) {
  const t = useTranslations('article.claim')
  const common = useTranslations('words')
  const attempt = useAttempt()
  const failureText = useFailureText()
  const fieldError = useFieldError()
  const [text, setText] = useState(quotation.text.replace(/\s+/g, ' ').slice(0, 300))
  const [requestId] = useState(() => uuidv7())
  const [failure, setFailure] = useState<ActionFailure | null>(null)
  const [isBusy, setBusy] = useState(false)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const answer = await attempt(() => createClaim({ text, quotationIds: [quotation.id], requestId }))
    setBusy(false)
    if (!answer.ok) return setFailure(answer)
    const { id, status } = answer.data
    onDone({ id, text: answer.data.text, status })
  }
  return (
    <form onSubmit={submit} aria-label={t('title')} className="grid gap-4">
      <h2 className="text-lead font-bold">{t('title')}</h2>
      {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
      <TextArea
        autoFocus
        required
        rows={4}
        label={t('text')}
        hint={t('hint', { count: text.trim().length, best: BEST_LENGTH })}
        error={fieldError(failure, 'text')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <blockquote className="line-clamp-5 border-l-2 border-hairline pl-3 font-serif text-muted">
        {quotation.text}
      </blockquote>
      <div className="flex justify-end gap-2">
        <Button look="quiet" onClick={() => onDone(null)}>
          {common('cancel')}
        </Button>
        <SubmitButton isBusy={isBusy}>{t('make')}</SubmitButton>
      </div>
    </form>
  )
}
