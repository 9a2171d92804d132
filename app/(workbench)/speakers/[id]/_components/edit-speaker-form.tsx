'use client'
import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { editSpeaker } from '../../actions'
import { Button } from '@/app/_components/button'
import { Notice } from '@/app/_components/notice'
import { SelectField } from '@/app/_components/select-field'
import { SubmitButton } from '@/app/_components/submit-button'
import { TextField } from '@/app/_components/text-field'
import { useFailureText, useFieldError } from '@/app/_lib/use-failure-text'
import { useSubmit } from '@/app/_lib/use-submit'
import { StoredSpeakerKind } from '@/lib/schemas/quotation'
import type { SpeakerDetail } from '@/lib/server/speakers/get-speaker'

interface EditSpeakerFormProps {
  speaker: SpeakerDetail
  onDone: () => void
}

/** What is known of a speaker. A colleague's newer facts are shown before one's own go over them. */
export function EditSpeakerForm({ speaker, onDone }: EditSpeakerFormProps) {
  const t = useTranslations('speakers.edit')
  const words = useTranslations('words')
  const failureText = useFailureText()
  const fieldError = useFieldError()
  const { failure, isBusy, submit } = useSubmit()
  const [version, setVersion] = useState(speaker.version)
  const [fields, setFields] = useState({
    ...{ name: speaker.name, role: speaker.role ?? '' },
    ...{ wikidataId: speaker.wikidataId ?? '', diedOn: speaker.diedOn ?? '' },
  })
  const [kind, setKind] = useState(speaker.kind)
  const isChanged = failure?.code === 'CONFLICT' && speaker.version !== version
  const bind = (name: keyof typeof fields) => ({
    ...{ name, label: t(name), value: fields[name], error: fieldError(failure, name) },
    onChange: (event: { target: { value: string } }) => setFields((all) => ({ ...all, [name]: event.target.value })),
  })
  const save = (event: FormEvent) => {
    event.preventDefault()
    void submit(() => editSpeaker({ speakerId: speaker.id, version, kind, ...fields }), onDone)
  }
  return (
    <form onSubmit={save} className="grid gap-4">
      {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
      {isChanged && (
        <div className="grid gap-2 border-l-2 border-disputed pl-3 text-table">
          <p>{t('theirs', { name: speaker.name, role: speaker.role ?? words('none') })}</p>
          <Button size="small" className="justify-self-start" onClick={() => setVersion(speaker.version)}>
            {t('keepMine')}
          </Button>
        </div>
      )}
      <TextField {...bind('name')} hint={t('nameHint')} maxLength={200} required />
      <SelectField
        name="kind"
        label={t('kind')}
        value={kind}
        choices={StoredSpeakerKind.options.map((value) => ({ value, label: words(`speakerKinds.${value}`) }))}
        onChange={(event) => setKind(StoredSpeakerKind.parse(event.target.value))}
      />
      <TextField {...bind('role')} maxLength={300} />
      <TextField {...bind('wikidataId')} hint={t('wikidataHint')} maxLength={20} />
      <TextField {...bind('diedOn')} type="date" />
      <SubmitButton isBusy={isBusy} className="justify-self-end">
        {words('save')}
      </SubmitButton>
    </form>
  )
}
