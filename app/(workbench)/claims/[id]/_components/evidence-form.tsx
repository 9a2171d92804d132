'use client'
import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { uuidv7 } from 'uuidv7'
import { addEvidence } from '@/app/(workbench)/claims/[id]/actions'
import { Notice } from '@/app/_components/notice'
import { OneOfFew } from '@/app/_components/one-of-few'
import { SubmitButton } from '@/app/_components/submit-button'
import { TextArea, TextField } from '@/app/_components/text-field'
import { useFailureText, useFieldError } from '@/app/_lib/use-failure-text'
import { useSubmit } from '@/app/_lib/use-submit'
import { Stance } from '@/lib/schemas/claim'

const LABELS = { url: 'url', title: 'sourceTitle', excerpt: 'excerpt' } as const

/** A source with the words in it that matter, and which way they point. */
export function EvidenceForm({ claimId, onDone }: { claimId: string; onDone: () => void }) {
  const t = useTranslations('claims.evidence')
  const words = useTranslations('words')
  const failureText = useFailureText()
  const fieldError = useFieldError()
  const { failure, isBusy, submit } = useSubmit()
  const [stance, setStance] = useState<Stance>('SUPPORTS')
  // One key for this form, so that a double click or a retry adds one piece of evidence.
  const [requestId] = useState(uuidv7)
  const [fields, setFields] = useState({ url: '', title: '', excerpt: '' })
  const bind = (name: keyof typeof fields) => ({
    name,
    label: t(LABELS[name]),
    value: fields[name],
    error: fieldError(failure, name),
    required: true,
    onChange: (event: { target: { value: string } }) => setFields((all) => ({ ...all, [name]: event.target.value })),
  })
  const save = (event: FormEvent) => {
    event.preventDefault()
    void submit(() => addEvidence({ claimId, requestId, stance, ...fields }), onDone)
  }
  return (
    <form onSubmit={save} className="grid gap-4">
      {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
      <OneOfFew
        legend={t('stance')}
        name="stance"
        value={stance}
        onChange={setStance}
        choices={Stance.options.map((value) => ({ value, label: t(`stances.${value}`) }))}
      />
      <TextField {...bind('url')} type="url" inputMode="url" placeholder="https://" hint={t('urlHint')} />
      <TextField {...bind('title')} maxLength={500} />
      <TextArea {...bind('excerpt')} maxLength={10_000} hint={t('excerptHint')} />
      <SubmitButton isBusy={isBusy} className="justify-self-end">
        {words('save')}
      </SubmitButton>
    </form>
  )
}
