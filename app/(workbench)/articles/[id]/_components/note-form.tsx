'use client'
import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { Button } from '@/app/_components/button'
import { Notice } from '@/app/_components/notice'
import { SubmitButton } from '@/app/_components/submit-button'
import { TextArea } from '@/app/_components/text-field'
import type { ActionFailure } from '@/app/_lib/action-result'
import { useFailureText } from '@/app/_lib/use-failure-text'

interface NoteFormProps {
  /** The words that the note is about. */
  words: string
  onSave: (body: string) => Promise<ActionFailure | null>
  onDone: () => void
}

/** A reviewer's note on words of the article. */
export function NoteForm({ words, onSave, onDone }: NoteFormProps) {
  const t = useTranslations('article.notes')
  const common = useTranslations('words')
  const failureText = useFailureText()
  const [body, setBody] = useState('')
  const [failure, setFailure] = useState<ActionFailure | null>(null)
  const [isBusy, setBusy] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const answer = await onSave(body)
    setBusy(false)
    if (answer) setFailure(answer)
    else onDone()
  }
  return (
    <form onSubmit={submit} aria-label={t('new')} className="grid gap-4">
      <h2 className="text-lead font-bold">{t('new')}</h2>
      <blockquote className="line-clamp-4 border-l-2 border-accent pl-3 font-serif text-muted">{words}</blockquote>
      {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
      <TextArea autoFocus required label={t('body')} value={body} onChange={(event) => setBody(event.target.value)} />
      <div className="flex justify-end gap-2">
        <Button look="quiet" onClick={onDone}>
          {common('cancel')}
        </Button>
        <SubmitButton isBusy={isBusy}>{t('add')}</SubmitButton>
      </div>
    </form>
  )
}
