import 'server-only'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'

/** Writers of one newsroom queue on its audit chain, so waiting is normal; a minute of it means that something hangs. */
const PATIENCE = { maxWait: 15_000, timeout: 60_000 }

/** A part of a transaction that can be taken back by itself; after an error PostgreSQL would refuse all that follows. */
const withinSavepoint = async <T>(tx: Transaction, work: (tx: Transaction) => Promise<T>): Promise<T> => {
  await tx.$executeRaw`savepoint kutip_part`
  try {
    const result = await work(tx)
    await tx.$executeRaw`release savepoint kutip_part`
    return result
  } catch (error) {
    await tx.$executeRaw`rollback to savepoint kutip_part`
    throw error
  }
}

/**
 * Runs `work` in one READ COMMITTED transaction: all of it is stored, or, when it throws, nothing. Where the context
 * has a transaction already, `work` becomes a part of that one, and when it throws only this part is taken back. After
 * `timeout` ms it is taken back whole.
 */
export const transact = <T>(
  ctx: Pick<Context, 'db' | 'tx'>,
  work: (tx: Transaction) => Promise<T>,
  timeout = PATIENCE.timeout,
): Promise<T> => (ctx.tx ? withinSavepoint(ctx.tx, work) : ctx.db.$transaction(work, { ...PATIENCE, timeout }))

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
