import 'server-only'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'

/** Writers of one newsroom queue on its audit chain, so waiting is normal; a minute of it means that something hangs. */
const PATIENCE = { maxWait: 15_000, timeout: 60_000 }

/** Runs `work` in one READ COMMITTED transaction: all of it is stored, or, when it throws, nothing. */
export const transact = <T>(ctx: Pick<Context, 'db'>, work: (tx: Transaction) => Promise<T>): Promise<T> =>
  ctx.db.$transaction(work, PATIENCE)

/** Runs `read` on one unchanging picture of the database (REPEATABLE READ), however long it takes up to `timeout` ms. */
export const readSnapshot = <T>(
  ctx: Pick<Context, 'db'>,
  read: (tx: Transaction) => Promise<T>,
  timeout = 600_000,
): Promise<T> =>
  ctx.db.$transaction(
    async (tx) => {
      // Said here and not as an option, because only so it can be read-only as well.
      await tx.$executeRaw`set transaction isolation level repeatable read read only`
      return read(tx)
    },
    { ...PATIENCE, timeout },
  )
