'use client'
import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { Button } from '@/app/_components/button'
import { Notice } from '@/app/_components/notice'
import { SubmitButton } from '@/app/_components/submit-button'
import { TextField } from '@/app/_components/text-field'
import type { ActionFailure } from '@/app/_lib/action-result'
import { signIn, signInWithProvider, toSignInFailure } from '@/app/_lib/sign-in'
import type { SignInOffer } from '@/app/_lib/sign-in-offer'
import { useFailureText } from '@/app/_lib/use-failure-text'

interface SignInFormProps {
  offer: SignInOffer
  /** Where to go on; a path of this site. */
  next: string
  /** What the identity provider or an earlier try came back with. */
  firstError: string | null
}

const textOf = (form: FormData, name: string) => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

export function SignInForm({ offer, next, firstError }: SignInFormProps) {
  const t = useTranslations('signIn')
  const failureText = useFailureText()
  const [failure, setFailure] = useState<ActionFailure | null>(firstError ? toSignInFailure(firstError) : null)
  const [isBusy, setBusy] = useState(false)

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const newsroom = textOf(form, 'newsroom')
    setBusy(true)
    const answer = await signIn({
      email: textOf(form, 'email'),
      password: textOf(form, 'password'),
      ...(newsroom ? { newsroom } : {}),
    })
    if (!answer.ok) {
      setBusy(false)
      return setFailure(answer)
    }
    // A full load, so that nothing of whoever sat here before stays in memory.
    window.location.assign(next)
  }

  return (
    <div className="grid gap-4">
      {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
      <form method="post" onSubmit={submit} className="grid gap-4">
        {offer.asksNewsroom && (
          <TextField
            name="newsroom"
            label={t('newsroom')}
            hint={t('newsroomHint')}
            autoComplete="organization"
            required
          />
        )}
        <TextField name="email" type="email" label={t('email')} autoComplete="username" required autoFocus />
        <TextField name="password" type="password" label={t('password')} autoComplete="current-password" required />
        <SubmitButton isBusy={isBusy}>{t('submit')}</SubmitButton>
      </form>
      {offer.providerName !== null && (
        <Button onClick={() => void signInWithProvider(next)}>{t('provider', { name: offer.providerName })}</Button>
      )}
      <p className="text-table text-muted">{t('help')}</p>
    </div>
  )
}
