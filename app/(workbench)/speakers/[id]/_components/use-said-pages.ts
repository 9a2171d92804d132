import { useState } from 'react'
import { findSaid } from '../../actions'
import { useAttempt } from '@/app/_components/session-guard'
import type { ActionFailure } from '@/app/_lib/action-result'
import { useWhenResting } from '@/app/_lib/use-when-resting'
import type { FoundQuotation } from '@/lib/server/search/search-quotations'

/** What narrows the list; an empty text narrows nothing. */
export interface SaidFilter {
  readonly q: string
  readonly outletId: string
  readonly publishedFrom: string
  readonly publishedTo: string
}

/** Typing pauses for about this long, in milliseconds, when a word is done. */
const PAUSE = 250
const LIMIT = 25

interface Found {
  readonly key: string
  readonly items: readonly FoundQuotation[]
  readonly nextCursor: string | null
  readonly failure: ActionFailure | null
}

export interface SaidPages {
  /** All pages so far; null while the first one is on its way. */
  readonly items: readonly FoundQuotation[] | null
  readonly failure: ActionFailure | null
  readonly isBusy: boolean
  /** Null on the last page. */
  readonly more: (() => void) | null
}

/** What a speaker said, the newest first, page by page; another filter begins anew, and what came late is dropped. */
export const useSaidPages = (speakerId: string, filter: SaidFilter): SaidPages => {
  const attempt = useAttempt()
  const [found, setFound] = useState<Found | null>(null)
  const [isMore, setMore] = useState(false)
  const key = JSON.stringify(filter)
  const read = (cursor?: string) =>
    attempt(() => findSaid({ ...filter, speakerId, limit: LIMIT, ...(cursor ? { cursor } : {}) }))
  useWhenResting(
    key,
    PAUSE,
    () => read(),
    (answer) =>
      setFound(
        answer.ok
          ? { key, items: answer.data.items, nextCursor: answer.data.nextCursor, failure: null }
          : { key, items: [], nextCursor: null, failure: answer },
      ),
  )

  const more = async (cursor: string) => {
    setMore(true)
    const answer = await read(cursor)
    setMore(false)
    setFound((before) => {
      // Meanwhile somebody may have asked for something else.
      if (before?.nextCursor !== cursor) return before
      if (!answer.ok) return { ...before, failure: answer }
      const { items, nextCursor } = answer.data
      return { ...before, items: [...before.items, ...items], nextCursor, failure: null }
    })
  }
  const isHere = found?.key === key
  const next = isHere ? found.nextCursor : null
  return {
    ...{ items: found?.items ?? null, failure: isHere ? found.failure : null, isBusy: !isHere || isMore },
    more: next === null ? null : () => void more(next),
  }
}
