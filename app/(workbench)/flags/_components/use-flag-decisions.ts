'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { decideFlag } from '@/app/(workbench)/flags/actions'
import { useAttempt } from '@/app/_components/session-guard'
import { useNotifier } from '@/app/_components/toaster'
import type { ActionFailure } from '@/app/_lib/action-result'
import { useFailureText } from '@/app/_lib/use-failure-text'
import type { FlagState } from '@/lib/schemas/flag'
import type { FlagView } from '@/lib/server/flags/flag-view'

const AFTER: Record<'confirm' | 'undo', FlagState> = { confirm: 'CONFIRMED', undo: 'OPEN' }

/**
 * The findings on the screen and what is decided of them: confirming and opening again are drawn at once and taken back
 * when the server refuses; a dismissal waits for it, so that its form keeps the reason. Decisions about one finding are
 * sent one after the other, each on what the one before it left.
 */
export const useFlagDecisions = <Flag extends FlagView>(stored: readonly Flag[]) => {
  const t = useTranslations('flags')
  const attempt = useAttempt()
  const failureText = useFailureText()
  const router = useRouter()
  const { notify } = useNotifier()
  const sent = useRef(new Map<string, Promise<FlagView>>())
  const [base, setBase] = useState(stored)
  const [flags, setFlags] = useState(stored)
  if (base !== stored) {
    setBase(stored)
    setFlags(stored)
  }

  const put = (change: Partial<FlagView> & Pick<FlagView, 'id'>) =>
    setFlags((all) => all.map((flag) => (flag.id === change.id ? { ...flag, ...change } : flag)))

  const send = async (
    flag: FlagView,
    decision: { decision: 'confirm' | 'undo' } | { decision: 'dismiss'; reason: string },
  ) => {
    const before = sent.current.get(flag.id) ?? Promise.resolve(flag)
    const answered = before.then(async (latest) => {
      // Of two answers the later one is right: the list may have been read again meanwhile.
      const version = Math.max(latest.version, flag.version)
      return { latest, answer: await attempt(() => decideFlag({ ...decision, flagId: flag.id, version })) }
    })
    sent.current.set(
      flag.id,
      answered.then(({ latest, answer }) => (answer.ok ? answer.data : latest)),
    )
    const { latest, answer } = await answered
    if (answer.ok) put(answer.data)
    else put(latest)
    return answer
  }

  const decide = async (flag: FlagView, decision: 'confirm' | 'undo'): Promise<void> => {
    put({ id: flag.id, state: AFTER[decision], ...(decision === 'undo' ? { reason: null, rule: null } : {}) })
    const answer = await send(flag, { decision })
    if (answer.ok) {
      const undo = decision === 'confirm' ? { undo: () => void decide(answer.data, 'undo') } : {}
      return notify({ text: t(`done.${decision}`), ...undo })
    }
    if (answer.code !== 'CONFLICT') return notify({ text: failureText(answer), tone: 'danger' })
    notify({ text: t('changedMeanwhile') })
    router.refresh()
  }

  /** Answers why it was refused; null when the server has it. */
  const dismiss = async (flag: FlagView, reason: string): Promise<ActionFailure | null> => {
    const answer = await send(flag, { decision: 'dismiss', reason })
    if (!answer.ok) {
      if (answer.code === 'CONFLICT') router.refresh()
      return answer
    }
    notify({ text: t('done.dismiss'), undo: () => void decide(answer.data, 'undo') })
    return null
  }

  return { flags, decide, dismiss }
}
