'use client'
import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { changePassword } from '@/app/(workbench)/account/actions'
import { Notice } from '@/app/_components/notice'
import { SubmitButton } from '@/app/_components/submit-button'
import { TextField } from '@/app/_components/text-field'
import type { ActionFailure } from '@/app/_lib/action-result'
import { signOut } from '@/app/_lib/sign-in'
import { useFailureText, useFieldError } from '@/app/_lib/use-failure-text'

/** A new password ends every session, this one too; the form says so and leads to the sign-in page. */
export function PasswordChange({ email }: { email: string }) {
  const t = useTranslations('account.password')
  const failureText = useFailureText()
  const fieldError = useFieldError()
  const [fields, setFields] = useState({ currentPassword: '', newPassword: '' })
  const [failure, setFailure] = useState<ActionFailure | null>(null)
  const [isBusy, setBusy] = useState(false)
  const bind = (name: keyof typeof fields) => ({
    name,
    type: 'password',
    label: t(name),
    value: fields[name],
    error: fieldError(failure, name),
    required: true,
    onChange: (event: { target: { value: string } }) => setFields((all) => ({ ...all, [name]: event.target.value })),
  })
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const answer = await changePassword(fields)
    setBusy(false)
    if (!answer.ok) return setFailure(answer)
    await signOut()
  }
  return (
    <form method="post" onSubmit={save} className="grid gap-4">
      <h2 className="text-title font-bold">{t('title')}</h2>
      <p className="text-muted">{t('body')}</p>
      {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
      {/* Tells a password manager whose password this is. */}
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <TextField {...bind('currentPassword')} autoComplete="current-password" />
      <TextField {...bind('newPassword')} autoComplete="new-password" hint={t('hint')} />
      <SubmitButton isBusy={isBusy} className="justify-self-start">
        {t('submit')}
      </SubmitButton>
    </form>
  )
}
