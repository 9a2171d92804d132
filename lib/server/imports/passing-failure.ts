import 'server-only'
import { AppError } from '@/lib/errors'

/** What the same address may overcome by itself; everything else stays refused however often it is asked. */
const PASSING: ReadonlySet<string> = new Set([
  'fetch.timeout',
  'fetch.connection',
  'fetch.truncated',
  'fetch.server',
  'fetch.tooMany',
  'fetch.robotsUnknown',
  'fetch.crashed',
  'fetch.busy',
])

/** Will this failure to fetch an address pass, perhaps? */
export const isPassing = (error: unknown): boolean => error instanceof AppError && PASSING.has(error.reason)
