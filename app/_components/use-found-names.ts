'use client'
import { useEffect, useState } from 'react'
import type { ActionResult } from '@/app/_lib/action-result'
import type { FoundAnything } from '@/lib/server/search/find-anything'

const NOTHING: FoundAnything = { speakers: [], articles: [], utterances: [] }
/** Typing pauses for about this long, in milliseconds, when a word is done. */
const PAUSE = 150

interface FoundNames {
  readonly found: FoundAnything
  readonly isBusy: boolean
}

/** People, articles and utterances with such a name, a moment after the typing rests; what came late is dropped. */
export const useFoundNames = (words: string): FoundNames => {
  const wanted = words.trim().slice(0, 200)
  const [answer, setAnswer] = useState({ words: '', found: NOTHING })
  useEffect(() => {
    if (wanted === '') return
    const stop = new AbortController()
    const timer = setTimeout(() => {
      fetch(`/api/find?q=${encodeURIComponent(wanted)}`, { signal: stop.signal })
        .then((response) => response.json() as Promise<ActionResult<FoundAnything>>)
        .then((result) => setAnswer({ words: wanted, found: result.ok ? result.data : NOTHING }))
        // Given up for the next letter, or out of reach: the pages and the search itself are still offered.
        .catch(() => undefined)
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [wanted])
  if (wanted === '') return { found: NOTHING, isBusy: false }
  return { found: answer.found, isBusy: answer.words !== wanted }
}
