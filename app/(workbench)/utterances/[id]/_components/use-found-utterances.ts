import { useState } from 'react'
import { findUtterances } from '@/app/(workbench)/utterances/actions'
import { useAttempt } from '@/app/_components/session-guard'
import type { ActionResult } from '@/app/_lib/action-result'
import { useWhenResting } from '@/app/_lib/use-when-resting'
import type { UtteranceRow } from '@/lib/server/utterances/list-utterances'

/** Typing pauses for about this long, in milliseconds, when a word is done. */
const PAUSE = 250

interface Wanted {
  readonly exceptId: string
  readonly q: string
  readonly speaker: string
}

interface FoundUtterances {
  /** Null while nothing was asked or nothing has come yet. */
  readonly answer: ActionResult<readonly UtteranceRow[]> | null
  readonly isBusy: boolean
}

/** Utterances with such words by such a speaker, a moment after the typing rests; what came late is dropped. */
export const useFoundUtterances = ({ exceptId, q, speaker }: Wanted): FoundUtterances => {
  const attempt = useAttempt()
  const [found, setFound] = useState<{ key: string; answer: ActionResult<readonly UtteranceRow[]> } | null>(null)
  const key = `${q.trim()}\n${speaker.trim()}`
  const isAsked = key.trim() !== ''
  useWhenResting(
    isAsked ? key : null,
    PAUSE,
    () => attempt(() => findUtterances({ exceptId, q, speaker })),
    (answer) => setFound({ key, answer }),
  )
  // The last answer stays until the next is there, so that the list does not blink with every letter.
  return { answer: isAsked ? (found?.answer ?? null) : null, isBusy: isAsked && found?.key !== key }
}
