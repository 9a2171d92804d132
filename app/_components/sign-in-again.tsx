'use client'
import { signIn } from 'next-auth/react'
import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { Dialog } from '@/app/_components/dialog'
import { Notice } from '@/app/_components/notice'
import { SubmitButton } from '@/app/_components/submit-button'
import { TextField } from '@/app/_components/text-field'
import { useFailureText } from '@/app/_lib/use-failure-text'

interface SignInAgainProps {
  email: string
  isOpen: boolean
  onDone: () => void
  onClose: () => void
}

/** The password, asked for where one is: the page behind keeps everything that was typed. */
export function SignInAgain({ email, isOpen, onDone, onClose }: SignInAgainProps) {
  const t = useTranslations('shell.signInAgain')
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('title')}>
      <SignInForm email={email} onDone={onDone} />
    </Dialog>
  )
}

function SignInForm({ email, onDone }: Pick<SignInAgainProps, 'email' | 'onDone'>) {
  const t = useTranslations('shell.signInAgain')
  const failureText = useFailureText()
  const [error, setError] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setBusy(true)
    const answer = await signIn('password', {
      redirect: false,
      email,
      password: form.get('password'),
    }).catch(() => undefined)
    setBusy(false)
    if (answer?.ok) return onDone()
    // The reason and its number come back as `reason:number`.
    const [reason = 'unreachable', minutes = ''] = (answer?.error ?? 'unreachable').split(':')
    setError(failureText({ reason, details: { minutes } }))
  }

  return (
    <form method="post" onSubmit={submit} className="grid gap-4">
      <p className="text-muted">{t('body')}</p>
      {error && <Notice tone="danger">{error}</Notice>}
      <TextField name="email" type="email" label={t('email')} autoComplete="username" value={email} readOnly />
      <TextField
        name="password"
        type="password"
        label={t('password')}
        autoComplete="current-password"
        required
        autoFocus
      />
      <SubmitButton isBusy={isBusy} className="justify-self-end">
        {t('submit')}
      </SubmitButton>
    </form>
  )
}
