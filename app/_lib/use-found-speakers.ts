'use client'
import { useState } from 'react'
import type { ActionResult } from '@/app/_lib/action-result'
import { useWhenResting } from '@/app/_lib/use-when-resting'
import type { SpeakerView } from '@/lib/server/speakers/speaker-view'

const PAUSE_MS = 150
const SHORTEST = 2

type Suggest = (input: { prefix: string }) => Promise<ActionResult<readonly SpeakerView[]>>

/**
 * People the newsroom knows whose name begins so, asked of `suggest` after a short pause in typing; null while nobody
 * was asked for these letters. `suggest` is a page's own action, which stays the same.
 */
export const useFoundSpeakers = (prefix: string, suggest: Suggest, isOpen = true): readonly SpeakerView[] | null => {
  const [found, setFound] = useState<{ prefix: string; people: readonly SpeakerView[] } | null>(null)
  useWhenResting(
    isOpen && prefix.trim().length >= SHORTEST ? prefix : null,
    PAUSE_MS,
    () => suggest({ prefix }).catch(() => null),
    (answer) => answer?.ok && setFound({ prefix, people: answer.data }),
  )
  return isOpen && found?.prefix === prefix ? found.people : null
}
