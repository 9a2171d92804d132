'use client'
import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { addTenure, editTenure } from '../../actions'
import { Notice } from '@/app/_components/notice'
import { SubmitButton } from '@/app/_components/submit-button'
import { TextField } from '@/app/_components/text-field'
import { useFailureText, useFieldError } from '@/app/_lib/use-failure-text'
import { useSubmit } from '@/app/_lib/use-submit'
import type { TenureView } from '@/lib/server/speakers/tenure-view'

interface TenureFormProps {
  speakerId: string
  /** Null for a new one. */
  tenure: TenureView | null
  onDone: () => void
}

/** An office, since when, until when and where this is known from. */
export function TenureForm({ speakerId, tenure, onDone }: TenureFormProps) {
  const t = useTranslations('speakers.tenures')
  const words = useTranslations('words')
  const failureText = useFailureText()
  const fieldError = useFieldError()
  const { failure, isBusy, submit } = useSubmit()
  // Made with the form, so that a form posted twice adds one tenure.
  const [requestId] = useState(() => crypto.randomUUID())
  const [fields, setFields] = useState({
    ...{ office: tenure?.office ?? '', from: tenure?.from ?? '' },
    ...{ to: tenure?.to ?? '', source: tenure?.source ?? '' },
  })
  const bind = (name: keyof typeof fields) => ({
    ...{ name, label: t(name), value: fields[name], error: fieldError(failure, name) },
    onChange: (event: { target: { value: string } }) => setFields((all) => ({ ...all, [name]: event.target.value })),
  })
  const save = (event: FormEvent) => {
    event.preventDefault()
    void submit(
      () =>
        tenure === null
          ? addTenure({ speakerId, requestId, ...fields })
          : editTenure({ tenureId: tenure.id, version: tenure.version, ...fields }),
      onDone,
    )
  }
  return (
    <form onSubmit={save} className="grid gap-4">
      {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
      <TextField {...bind('office')} maxLength={300} required />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField {...bind('from')} type="date" />
        <TextField {...bind('to')} type="date" hint={t('toHint')} />
      </div>
      <TextField {...bind('source')} maxLength={2048} hint={t('sourceHint')} />
      <SubmitButton isBusy={isBusy} className="justify-self-end">
        {words('save')}
      </SubmitButton>
    </form>
  )
}
