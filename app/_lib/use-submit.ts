'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useAttempt } from '@/app/_components/session-guard'
import type { ActionFailure, ActionResult } from '@/app/_lib/action-result'

interface Submission {
  /** Why the last try was refused; null before the first and after a good one. */
  readonly failure: ActionFailure | null
  readonly isBusy: boolean
  /** Calls the action once; on success shows the page as it is now and tells `onDone`. */
  readonly submit: <T>(run: () => Promise<ActionResult<T>>, onDone?: (data: T) => void) => Promise<void>
}

/** One form and its action: what was typed stays where it is until the server has taken it. */
export const useSubmit = (): Submission => {
  const attempt = useAttempt()
  const router = useRouter()
  const [failure, setFailure] = useState<ActionFailure | null>(null)
  const [isBusy, setBusy] = useState(false)
  const submit: Submission['submit'] = async (run, onDone) => {
    setBusy(true)
    const answer = await attempt(run)
    setBusy(false)
    if (!answer.ok) {
      setFailure(answer)
      // Somebody else was faster: the page shows theirs, the form keeps ours.
      if (answer.code === 'CONFLICT') router.refresh()
      return
    }
    setFailure(null)
    onDone?.(answer.data)
    router.refresh()
  }
  return { failure, isBusy, submit }
}
