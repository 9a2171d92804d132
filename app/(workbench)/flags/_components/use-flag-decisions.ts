'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { decideFlag } from '@/app/(workbench)/flags/actions'
import { useAttempt } from '@/app/_components/session-guard'
import { useNotifier } from '@/app/_components/toaster'
import { useFailureText } from '@/app/_lib/use-failure-text'
import type { FlagState } from '@/lib/schemas/flag'
import type { FlagView } from '@/lib/server/flags/flag-view'

const AFTER: Record<'confirm' | 'undo', FlagState> = { confirm: 'CONFIRMED', undo: 'OPEN' }

/**
 * The findings on the screen and what is decided of them: confirming and opening again are drawn at once and taken back
 * when the server refuses; a dismissal is sent by its form, which has to keep the reason until the server has it.
 */
export const useFlagDecisions = <Flag extends FlagView>(stored: readonly Flag[]) => {
  const t = useTranslations('flags')
  const attempt = useAttempt()
  const failureText = useFailureText()
  const router = useRouter()
  const { notify } = useNotifier()
  const [base, setBase] = useState(stored)
  const [flags, setFlags] = useState(stored)
  if (base !== stored) {
    setBase(stored)
    setFlags(stored)
  }

  const put = (change: Partial<FlagView> & Pick<FlagView, 'id'>) =>
    setFlags((all) => all.map((flag) => (flag.id === change.id ? { ...flag, ...change } : flag)))

  const decide = async (flag: FlagView, decision: 'confirm' | 'undo'): Promise<void> => {
    put({ id: flag.id, state: AFTER[decision], ...(decision === 'undo' ? { reason: null, rule: null } : {}) })
    const answer = await attempt(() => decideFlag({ decision, flagId: flag.id, version: flag.version }))
    if (answer.ok) {
      put(answer.data)
      const { id, version } = answer.data
      const undo = decision === 'confirm' ? { undo: () => void decide({ ...flag, id, version }, 'undo') } : {}
      return notify({ text: t(`done.${decision}`), ...undo })
    }
    put(flag)
    if (answer.code !== 'CONFLICT') return notify({ text: failureText(answer), tone: 'danger' })
    notify({ text: t('changedMeanwhile') })
    router.refresh()
  }

  /** What the dismissal form got back. */
  const takeDismissed = (flag: FlagView) => {
    put(flag)
    notify({ text: t('done.dismiss'), undo: () => void decide(flag, 'undo') })
  }

  return { flags, decide, takeDismissed }
}
