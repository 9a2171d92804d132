import 'server-only'
import { AppError } from '@/lib/errors'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'

/** How long one question may keep the database busy, in milliseconds: nobody waits longer for a search. */
const PATIENCE = 5000
/** A search asks a few questions, and a busy server may let it wait for a connection. */
const WHOLE = { maxWait: 15_000, timeout: 30_000 }
/** What PostgreSQL says of a statement that was ended by its time. */
const QUERY_CANCELED = '57014'

const isCanceled = (error: unknown): boolean =>
  error instanceof Error && (error.message.includes(QUERY_CANCELED) || error.message.includes('statement timeout'))

/**
 * Reads under the settings of a search: never from end to end of a table, never with the compiler's head start, and
 * ended by time (`patience` milliseconds for each question). Throws INVALID `search.tooSlow` when that happens.
 */
export const quickRead = async <T>(
  ctx: Context,
  read: (tx: Transaction) => Promise<T>,
  patience = PATIENCE,
): Promise<T> => {
  try {
    return await ctx.db.$transaction(async (tx) => {
      await tx.$executeRaw`select set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true),
        set_config('work_mem', '32MB', true), set_config('statement_timeout', ${String(patience)}, true)`
      return read(tx)
    }, WHOLE)
  } catch (error) {
    if (isCanceled(error)) throw new AppError('INVALID', 'search.tooSlow')
    throw error
  }
}
