'use client'
import { useEffect, useEffectEvent } from 'react'

/**
 * Asks when what is wanted has rested for `pauseMs` milliseconds, as typing does behind a word; null wants nothing. An
 * answer to what is no longer wanted is dropped.
 */
export const useWhenResting = <T>(
  wanted: string | null,
  pauseMs: number,
  ask: () => Promise<T>,
  take: (answer: T) => void,
): void => {
  const askNow = useEffectEvent(ask)
  const takeNow = useEffectEvent(take)
  useEffect(() => {
    if (wanted === null) return
    let isStale = false
    const run = async () => {
      const answer = await askNow()
      if (!isStale) takeNow(answer)
    }
    const timer = setTimeout(() => void run(), pauseMs)
    return () => {
      isStale = true
      clearTimeout(timer)
    }
  }, [wanted, pauseMs])
}
