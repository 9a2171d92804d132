import { useEffect, useState } from 'react'
import { findUtterances } from '@/app/(workbench)/utterances/actions'
import { useAttempt } from '@/app/_components/session-guard'
import type { ActionResult } from '@/app/_lib/action-result'
import type { UtteranceRow } from '@/lib/server/utterances/list-utterances'

/** Typing pauses for about this long, in milliseconds, when a word is done. */
const PAUSE = 250

interface Wanted {
  readonly exceptId: string
  readonly q: string
  readonly speaker: string
}

const keyOf = ({ q, speaker }: Wanted): string => `${q.trim()}\n${speaker.trim()}`

interface FoundUtterances {
  /** Null while nothing was asked or nothing has come yet. */
  readonly answer: ActionResult<readonly UtteranceRow[]> | null
  readonly isBusy: boolean
}

/** Utterances with such words by such a speaker, a moment after the typing rests; what came late is dropped. */
export const useFoundUtterances = ({ exceptId, q, speaker }: Wanted): FoundUtterances => {
  const attempt = useAttempt()
  const [found, setFound] = useState<{ key: string; answer: ActionResult<readonly UtteranceRow[]> } | null>(null)
  const key = keyOf({ exceptId, q, speaker })
  const isAsked = key.trim() !== ''
  useEffect(() => {
    if (!isAsked) return
    let isStale = false
    const timer = setTimeout(() => {
      const ask = async () => {
        const answer = await attempt(() => findUtterances({ exceptId, q, speaker }))
        if (!isStale) setFound({ key, answer })
      }
      void ask()
    }, PAUSE)
    return () => {
      isStale = true
      clearTimeout(timer)
    }
  }, [attempt, exceptId, q, speaker, key, isAsked])
  // The last answer stays until the next is there, so that the list does not blink with every letter.
  return { answer: isAsked ? (found?.answer ?? null) : null, isBusy: isAsked && found?.key !== key }
}
