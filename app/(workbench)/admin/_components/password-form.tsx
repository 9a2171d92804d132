'use client'
import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { setPassword } from '@/app/(workbench)/admin/actions'
import { Notice } from '@/app/_components/notice'
import { SubmitButton } from '@/app/_components/submit-button'
import { TextField } from '@/app/_components/text-field'
import { useNotifier } from '@/app/_components/toaster'
import { useFailureText, useFieldError } from '@/app/_lib/use-failure-text'
import { useSubmit } from '@/app/_lib/use-submit'
import type { UserView } from '@/lib/server/users/user-view'

export function PasswordForm({ user, onDone }: { user: UserView; onDone: () => void }) {
  const t = useTranslations('admin.password')
  const words = useTranslations('words')
  const failureText = useFailureText()
  const fieldError = useFieldError()
  const { notify } = useNotifier()
  const { failure, isBusy, submit } = useSubmit()
  const [password, setNext] = useState('')
  const save = (event: FormEvent) => {
    event.preventDefault()
    void submit(
      () => setPassword({ userId: user.id, version: user.version, password }),
      () => {
        notify({ text: t('done', { name: user.name }) })
        onDone()
      },
    )
  }
  return (
    <form onSubmit={save} className="grid gap-4">
      <p className="text-muted">{t('body', { name: user.name })}</p>
      {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
      <TextField
        name="password"
        type="password"
        label={t('label')}
        hint={t('hint')}
        autoComplete="new-password"
        value={password}
        onChange={(event) => setNext(event.target.value)}
        error={fieldError(failure, 'password')}
        required
      />
      <SubmitButton isBusy={isBusy} className="justify-self-end">
        {words('save')}
      </SubmitButton>
    </form>
  )
}
