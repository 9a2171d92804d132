'use client'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useCallback, useState } from 'react'
import { undoUtteranceChange } from '@/app/(workbench)/utterances/actions'
import { useAttempt } from '@/app/_components/session-guard'
import { useNotifier } from '@/app/_components/toaster'
import type { ActionResult } from '@/app/_lib/action-result'
import { useFailureText } from '@/app/_lib/use-failure-text'

interface Decided {
  readonly utteranceId: string
  readonly eventId: string
}

interface Decision {
  readonly isBusy: boolean
  /** Does something that can be undone, says so with the way back, and shows what is stored then. */
  readonly decide: (run: () => Promise<ActionResult<Decided>>, done: string) => Promise<boolean>
  /** Takes the last decision of this page back; null where there is none. */
  readonly undoLast: (() => void) | null
}

/** The decisions of one utterance's page; `utteranceId` is where the page is, which may go into another one. */
export const useDecision = (utteranceId: string): Decision => {
  const t = useTranslations('utterances.suggestions')
  const router = useRouter()
  const attempt = useAttempt()
  const failureText = useFailureText()
  const { notify } = useNotifier()
  const [isBusy, setBusy] = useState(false)
  const [last, setLast] = useState<string | null>(null)

  const show = useCallback(
    (id: string) => {
      if (id !== utteranceId) router.push(`/utterances/${id}`)
      router.refresh()
    },
    [router, utteranceId],
  )
  const undo = useCallback(
    async (eventId: string) => {
      const answer = await attempt(() => undoUtteranceChange({ eventId }))
      setLast(null)
      if (!answer.ok) return notify({ text: failureText(answer), tone: 'danger' })
      notify({ text: t('undone') })
      router.refresh()
    },
    [attempt, failureText, notify, router, t],
  )
  const decide = useCallback(
    async (run: () => Promise<ActionResult<Decided>>, done: string) => {
      setBusy(true)
      const answer = await attempt(run)
      setBusy(false)
      if (!answer.ok) {
        notify({ text: failureText(answer), tone: 'danger' })
        if (answer.code === 'CONFLICT') router.refresh()
        return false
      }
      const { eventId, utteranceId: into } = answer.data
      setLast(eventId)
      notify({ text: done, undo: () => void undo(eventId) })
      show(into)
      return true
    },
    [attempt, failureText, notify, router, show, undo],
  )
  return { isBusy, decide, undoLast: last === null ? null : () => void undo(last) }
}
