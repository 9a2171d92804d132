'use client'
import { Plus, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { useState, type FormEvent } from 'react'
import { addSpeakerName, removeSpeakerName } from '../../actions'
import { IconButton } from '@/app/_components/icon-button'
import { SubmitButton } from '@/app/_components/submit-button'
import { TextField } from '@/app/_components/text-field'
import { useNotifier } from '@/app/_components/toaster'
import { useFailureText, useFieldError } from '@/app/_lib/use-failure-text'
import { useSubmit } from '@/app/_lib/use-submit'
import type { SpeakerDetail, SpeakerForm } from '@/lib/server/speakers/get-speaker'

interface NameFormsProps {
  speaker: Pick<SpeakerDetail, 'id' | 'name' | 'forms'>
  canEdit: boolean
}

/** All forms of the name, each with who else bears it; forms can be added and taken away. */
export function NameForms({ speaker, canEdit }: NameFormsProps) {
  const t = useTranslations('speakers.forms')
  const failureText = useFailureText()
  const { notify } = useNotifier()
  const { failure, submit } = useSubmit()
  const remove = ({ id, name }: SpeakerForm) =>
    void submit(
      () => removeSpeakerName({ speakerId: speaker.id, aliasId: id }),
      () =>
        notify({
          text: t('removed', { name }),
          undo: () => void submit(() => addSpeakerName({ speakerId: speaker.id, name })),
        }),
    )
  return (
    <section aria-labelledby="forms" className="grid gap-1">
      <h2 id="forms" className="text-ui font-bold">
        {t('title')}
      </h2>
      {failure && (
        <p role="alert" className="text-table text-danger">
          {failureText(failure)}
        </p>
      )}
      <ul>
        {speaker.forms.map((form) => (
          <li key={form.id} className="flex items-start justify-between gap-2 py-1 text-ui">
            <span className="min-w-0 pt-1">
              {form.name}
              {form.others.length > 0 && (
                <span className="block text-table text-muted">
                  {t.rich('shared', {
                    names: () =>
                      form.others.map(({ id, name, role }, index) => (
                        <span key={id}>
                          {index > 0 && ', '}
                          <Link href={`/speakers/${id}`} className="text-link">
                            {role ? `${name} (${role})` : name}
                          </Link>
                        </span>
                      )),
                  })}
                </span>
              )}
            </span>
            {canEdit && form.name !== speaker.name && (
              <IconButton icon={X} label={t('remove', { name: form.name })} onClick={() => remove(form)} />
            )}
          </li>
        ))}
      </ul>
      {canEdit && <AddForm speakerId={speaker.id} />}
    </section>
  )
}

function AddForm({ speakerId }: { speakerId: string }) {
  const t = useTranslations('speakers.forms')
  const fieldError = useFieldError()
  const failureText = useFailureText()
  const { failure, isBusy, submit } = useSubmit()
  const [name, setName] = useState('')
  const save = (event: FormEvent) => {
    event.preventDefault()
    void submit(
      () => addSpeakerName({ speakerId, name }),
      () => setName(''),
    )
  }
  return (
    <form onSubmit={save} className="flex items-end gap-2">
      <div className="grow">
        <TextField
          name="name"
          label={t('new')}
          value={name}
          maxLength={200}
          required
          error={fieldError(failure, 'name') ?? (failure ? failureText(failure) : undefined)}
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <SubmitButton icon={Plus} isBusy={isBusy} aria-label={t('add')} look="secondary" />
    </form>
  )
}
