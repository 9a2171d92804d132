'use client'
import { useEffect, useState } from 'react'
import type { ActionResult } from '@/app/_lib/action-result'
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
  useEffect(() => {
    if (!isOpen || prefix.trim().length < SHORTEST) return
    let isStale = false
    const timer = setTimeout(() => {
      const ask = async () => {
        const answer = await suggest({ prefix }).catch(() => null)
        if (!isStale && answer?.ok) setFound({ prefix, people: answer.data })
      }
      void ask()
    }, PAUSE_MS)
    return () => {
      isStale = true
      clearTimeout(timer)
    }
  }, [prefix, suggest, isOpen])
  return isOpen && found?.prefix === prefix ? found.people : null
}
