'use client'
import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { editClaim } from '@/app/(workbench)/claims/[id]/actions'
import { Button } from '@/app/_components/button'
import { Notice } from '@/app/_components/notice'
import { SubmitButton } from '@/app/_components/submit-button'
import { TextArea } from '@/app/_components/text-field'
import { useFailureText, useFieldError } from '@/app/_lib/use-failure-text'
import { useSubmit } from '@/app/_lib/use-submit'
import type { ClaimView } from '@/lib/server/claims/claim-view'

type Editable = Pick<ClaimView, 'id' | 'text' | 'version'>

/** Rewording a claim. A colleague's newer wording is shown beside one's own; nothing is overwritten unseen. */
export function EditClaimForm({ claim, onDone }: { claim: Editable; onDone: () => void }) {
  const t = useTranslations('claims.edit')
  const words = useTranslations('words')
  const failureText = useFailureText()
  const fieldError = useFieldError()
  const { failure, isBusy, submit } = useSubmit()
  const [seen, setSeen] = useState(claim)
  const [text, setText] = useState(claim.text)
  const isChanged = failure?.code === 'CONFLICT' && claim.version !== seen.version

  const save = (event: FormEvent) => {
    event.preventDefault()
    void submit(() => editClaim({ claimId: claim.id, version: seen.version, text }), onDone)
  }
  return (
    <form onSubmit={save} className="grid gap-4">
      <p className="text-muted">{t('hint')}</p>
      {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
      {isChanged && (
        <figure className="grid gap-2 border-l-2 border-disputed pl-3">
          <figcaption className="text-table text-muted">{t('theirs')}</figcaption>
          <blockquote className="font-serif text-lead">{claim.text}</blockquote>
          <Button size="small" className="justify-self-start" onClick={() => setSeen(claim)}>
            {t('keepMine')}
          </Button>
        </figure>
      )}
      <TextArea
        name="text"
        label={t('text')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        error={fieldError(failure, 'text')}
        maxLength={1000}
        required
      />
      <SubmitButton isBusy={isBusy} className="justify-self-end">
        {words('save')}
      </SubmitButton>
    </form>
  )
}
