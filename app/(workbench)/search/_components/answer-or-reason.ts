import { AppError } from '@/lib/errors'

const TOLD = ['search.tooSlow', 'cursor.invalid'] as const

interface Answer<T> {
  readonly data: T | null
  /** Why there is none, a key of the messages; null where there is. */
  readonly reason: (typeof TOLD)[number] | null
}

/** What a search found, or why it cannot be told: too heavy, or a page of elsewhere. Anything else is thrown. */
export const answerOrReason = async <T>(search: Promise<T>): Promise<Answer<T>> => {
  try {
    return { data: await search, reason: null }
  } catch (error) {
    const reason = TOLD.find((told) => error instanceof AppError && error.reason === told)
    if (!reason) throw error
    return { data: null, reason }
  }
}
