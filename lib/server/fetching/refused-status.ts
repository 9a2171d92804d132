import 'server-only'
import { AppError } from '@/lib/errors'

/** Why nothing can be done with an answer of this status (RFC 9110, 15); null for a page. */
export const refusedStatus = (status: number, host: string): AppError | null => {
  // A part of a page (206) that nobody asked for is not the page.
  if (status >= 200 && status < 300 && status !== 206) return null
  const refuse = (reason: string) => new AppError('INVALID', reason, { host, status })
  if (status === 404 || status === 410) return refuse('fetch.notFound')
  if (status === 429) return refuse('fetch.tooMany')
  if (status === 401 || status === 402 || status === 403 || status === 451) return refuse('fetch.denied')
  return refuse(status >= 500 ? 'fetch.server' : 'fetch.status')
}

const LONGEST_WAIT_MS = 3_600_000

/** How long a server wants to be left alone, in milliseconds from `now`: seconds or a date (RFC 9110, 10.2.3). */
export const readRetryAfter = (header: string | undefined, now: Date): number => {
  if (header === undefined) return 0
  const ms = /^\d{1,9}$/u.test(header) ? 1000 * Number(header) : Date.parse(header) - now.getTime()
  return Number.isNaN(ms) ? 0 : Math.min(LONGEST_WAIT_MS, Math.max(0, ms))
}
