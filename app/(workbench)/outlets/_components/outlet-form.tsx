'use client'
import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { uuidv7 } from 'uuidv7'
import { saveOutlet } from '@/app/(workbench)/outlets/actions'
import { Button } from '@/app/_components/button'
import { Notice } from '@/app/_components/notice'
import { SubmitButton } from '@/app/_components/submit-button'
import { TextArea, TextField } from '@/app/_components/text-field'
import { useNotifier } from '@/app/_components/toaster'
import { useFailureText, useFieldError } from '@/app/_lib/use-failure-text'
import { useSubmit } from '@/app/_lib/use-submit'
import type { OutletView } from '@/lib/server/outlets/outlet-view'

interface OutletFormProps {
  /** Null for a new one. */
  outlet: OutletView | null
  onDone: (saved: OutletView) => void
}

const toLines = (text: FormDataEntryValue | null): string[] =>
  String(text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const sayStored = ({ name, owner, names, domains }: OutletView): string =>
  [name, owner, names.join(', '), domains.join(', ')].filter((part) => part).join(' · ')

/** What an outlet is called, whose it is and where it publishes. Somebody else's change is shown and never overwritten. */
export function OutletForm({ outlet, onDone }: OutletFormProps) {
  const t = useTranslations('outlets')
  const failureText = useFailureText()
  const fieldError = useFieldError()
  const { notify } = useNotifier()
  const { failure, isBusy, submit } = useSubmit()
  const [requestId] = useState(() => uuidv7())
  const [version, setVersion] = useState(outlet?.version ?? 0)
  const stored = failure?.code === 'CONFLICT' ? (failure.current as OutletView | undefined) : undefined

  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const facts = {
      ...{ name: String(form.get('name') ?? ''), owner: String(form.get('owner') ?? '') },
      ...{ isWire: form.get('isWire') === 'on', names: toLines(form.get('names')) },
      domains: toLines(form.get('domains')),
    }
    const target = outlet ? { outletId: outlet.id, version } : { requestId }
    void submit(
      () => saveOutlet({ ...facts, ...target }),
      (saved) => {
        notify({ text: t(outlet ? 'news.saved' : 'news.added') })
        onDone(saved)
      },
    )
  }
  return (
    <form onSubmit={save} className="grid gap-4">
      {failure && <Notice tone="danger">{stored ? t('form.conflict') : failureText(failure)}</Notice>}
      {stored && stored.version !== version && (
        <figure className="grid gap-2 border-l-2 border-disputed pl-3 text-table">
          <figcaption className="text-muted">{t('form.stored')}</figcaption>
          <p>{sayStored(stored)}</p>
          <Button size="small" className="justify-self-start" onClick={() => setVersion(stored.version)}>
            {t('form.keepMine')}
          </Button>
        </figure>
      )}
      <TextField
        name="name"
        label={t('form.name')}
        defaultValue={outlet?.name}
        error={fieldError(failure, 'name')}
        required
        maxLength={200}
      />
      <TextField
        name="owner"
        label={t('form.owner')}
        defaultValue={outlet?.owner ?? ''}
        error={fieldError(failure, 'owner')}
        maxLength={200}
      />
      <label className="flex items-center gap-2 text-ui">
        <input type="checkbox" name="isWire" defaultChecked={outlet?.isWire} className="size-4 accent-accent" />
        {t('form.isWire')}
      </label>
      <TextArea
        name="domains"
        label={t('form.domains')}
        hint={t('form.domainsHint')}
        defaultValue={outlet?.domains.join('\n')}
        spellCheck={false}
        className="font-mono"
      />
      <TextArea
        name="names"
        label={t('form.names')}
        hint={t('form.namesHint')}
        defaultValue={outlet?.names.join('\n')}
        spellCheck={false}
      />
      <SubmitButton isBusy={isBusy} className="justify-self-end">
        {t('form.save')}
      </SubmitButton>
    </form>
  )
}
