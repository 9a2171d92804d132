'use client'
import { KeyRound } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { createToken } from '@/app/(workbench)/admin/tokens/actions'
import { Button } from '@/app/_components/button'
import { CopyField } from '@/app/_components/copy-field'
import { Dialog } from '@/app/_components/dialog'
import { Notice } from '@/app/_components/notice'
import { SubmitButton } from '@/app/_components/submit-button'
import { TextField } from '@/app/_components/text-field'
import { useFailureText, useFieldError } from '@/app/_lib/use-failure-text'
import { useSubmit } from '@/app/_lib/use-submit'

/** Makes a key and shows its secret this once. */
export function NewToken() {
  const t = useTranslations('tokens.add')
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button look="primary" icon={KeyRound} onClick={() => setOpen(true)}>
        {t('title')}
      </Button>
      <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title={t('title')}>
        <NewTokenForm onDone={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

function NewTokenForm({ onDone }: { onDone: () => void }) {
  const t = useTranslations('tokens.add')
  const failureText = useFailureText()
  const fieldError = useFieldError()
  const { failure, isBusy, submit } = useSubmit()
  const [name, setName] = useState('')
  const [secret, setSecret] = useState<string | null>(null)
  const save = (event: FormEvent) => {
    event.preventDefault()
    void submit(
      () => createToken({ name }),
      (made) => setSecret(made.secret),
    )
  }
  if (secret !== null) {
    return (
      <div className="grid gap-4">
        <Notice tone="good">{t('once')}</Notice>
        <CopyField label={t('secret')} value={secret} />
        <Button look="primary" onClick={onDone} className="justify-self-end">
          {t('done')}
        </Button>
      </div>
    )
  }
  return (
    <form onSubmit={save} className="grid gap-4">
      {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
      <TextField
        required
        name="name"
        label={t('name')}
        hint={t('nameHint')}
        value={name}
        maxLength={100}
        autoComplete="off"
        error={fieldError(failure, 'name')}
        onChange={(event) => setName(event.target.value)}
      />
      <SubmitButton isBusy={isBusy} className="justify-self-end">
        {t('submit')}
      </SubmitButton>
    </form>
  )
}
