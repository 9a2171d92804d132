import 'server-only'
import { z } from 'zod'
import { AppError } from '@/lib/errors'

/** Why something was refused, as it is stored: a key below `errors.` of the messages and what fills its places. */
export interface Refusal {
  readonly reason: string
  readonly details: Readonly<Record<string, string | number>>
}

/** An error in words that both languages have; what nobody foresaw says only that, its own words stay out of the record. */
export const toRefusal = (error: unknown): Refusal => {
  if (error instanceof AppError) return { reason: error.reason, details: error.details }
  if (error instanceof z.ZodError) {
    return { reason: 'import.notAnArticle', details: { field: error.issues[0]?.path.join('.') ?? '' } }
  }
  if (error instanceof SyntaxError) return { reason: 'import.notJson', details: {} }
  return { reason: 'import.failed', details: {} }
}
