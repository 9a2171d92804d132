'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { endSessions } from '@/app/(workbench)/account/actions'
import { Button } from '@/app/_components/button'
import { Notice } from '@/app/_components/notice'
import type { ActionFailure } from '@/app/_lib/action-result'
import { signOut } from '@/app/_lib/sign-in'
import { useFailureText } from '@/app/_lib/use-failure-text'

/** For a lost phone or a shared machine: out everywhere, this browser included. */
export function EndSessions() {
  const t = useTranslations('account.sessions')
  const failureText = useFailureText()
  const [failure, setFailure] = useState<ActionFailure | null>(null)
  const [isBusy, setBusy] = useState(false)
  const end = async () => {
    setBusy(true)
    const answer = await endSessions(null)
    setBusy(false)
    if (!answer.ok) return setFailure(answer)
    await signOut()
  }
  return (
    <section aria-labelledby="sessions" className="grid justify-items-start gap-3">
      <h2 id="sessions" className="text-title font-bold">
        {t('title')}
      </h2>
      <p className="text-muted">{t('body')}</p>
      {failure && <Notice tone="danger">{failureText(failure)}</Notice>}
      <Button look="danger" isBusy={isBusy} onClick={() => void end()}>
        {t('submit')}
      </Button>
    </section>
  )
}
