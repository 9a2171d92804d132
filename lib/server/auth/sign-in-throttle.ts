import 'server-only'
import { createHmac } from 'node:crypto'
import { RateLimiterPostgres, RateLimiterRes, type IRateLimiterOptions } from 'rate-limiter-flexible'
import { toAddressBlock } from '@/lib/server/auth/address-block'
import type { Database } from '@/lib/server/db/create-database'
import { AppError } from '@/lib/errors'

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/**
 * How often may one guess? Three budgets, because each alone either lets a guesser through or shuts a colleague out:
 *
 * - `pair`, one account from one address: five wrong passwords, then a quarter of an hour of rest. Stops the ordinary
 *   guesser, and holds back nobody but that account at that address.
 * - `address`: all accounts from one address. Wide, because a whole newsroom sits behind one, and right passwords cost
 *   nothing. Stops one machine from trying one common password on everybody.
 * - `account`: one account from all addresses that it never signed in from. Stops the many-machine guesser. An attacker
 *   can spend this budget on purpose, so it is not asked where the account has signed in from in the last thirty days:
 *   its owner still gets in at the desk and at home.
 *
 * The budget is spent before the password is compared and given back when it was right, so a hundred attempts at once
 * do not slip through between looking and counting. Accounts that do not exist have budgets too, or the throttle would
 * tell which do.
 */
const RULES = {
  pair: { points: 5, duration: 15 * MINUTE, blockDuration: 15 * MINUTE },
  address: { points: 60, duration: HOUR },
  account: { points: 20, duration: HOUR },
  familiar: { points: 1, duration: 30 * DAY },
  /** Asking for the current password when it is changed: a found laptop must not be a place to guess it. */
  confirm: { points: 5, duration: 15 * MINUTE },
}
type Rule = keyof typeof RULES

/** rate-limiter-flexible speaks to a `pg` client; this lends it Prisma's pool, so that the process keeps one. */
const toPgClient = (db: Database) => ({
  query: async ({ text, values = [] }: { text: string; values?: unknown[] }) => {
    const rows = await db.$queryRawUnsafe<Record<string, unknown>[]>(text, ...values)
    // `expire` is a bigint in the table and milliseconds since 1970 in the library.
    const plain = rows.map((row) =>
      'expire' in row && row.expire !== null ? { ...row, expire: Number(row.expire) } : row,
    )
    return { rows: plain, rowCount: rows.length }
  },
})

const createLimiter = (db: Database, rule: Rule): RateLimiterPostgres => {
  const options: IRateLimiterOptions & { storeClient: unknown; storeType: string } = {
    ...RULES[rule],
    keyPrefix: `sign-in.${rule}`,
    storeClient: toPgClient(db),
    storeType: 'client',
  }
  return new RateLimiterPostgres({
    ...options,
    tableName: 'rate_limits',
    tableCreated: true,
    // All of them share the table; one broom is enough.
    clearExpiredByTimeout: rule === 'pair',
  })
}

const createLimiters = (db: Database) => ({
  pair: createLimiter(db, 'pair'),
  address: createLimiter(db, 'address'),
  account: createLimiter(db, 'account'),
  familiar: createLimiter(db, 'familiar'),
  confirm: createLimiter(db, 'confirm'),
})

const limitersOf = new WeakMap<Database, ReturnType<typeof createLimiters>>()

const getLimiters = (db: Database) => {
  const limiters = limitersOf.get(db) ?? createLimiters(db)
  limitersOf.set(db, limiters)
  return limiters
}

const spend = async (limiter: RateLimiterPostgres, key: string): Promise<void> => {
  try {
    await limiter.consume(key)
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    const minutes = Math.max(1, Math.ceil(refusal.msBeforeNext / 60_000))
    throw new AppError('UNAUTHENTICATED', 'too-many-attempts', { minutes })
  }
}

export interface Attempt {
  /** The password was right: give back what the attempt cost and remember the address. */
  readonly succeed: () => Promise<void>
  /** Tells two addresses apart without holding either. */
  readonly addressKey: string
}

/**
 * Takes one attempt's price from the three budgets. `account` names the account as it was typed (newsroom and e-mail),
 * `address` is the caller's. Throws UNAUTHENTICATED `too-many-attempts` with the `minutes` to wait when one is spent.
 */
export const startAttempt = async (
  db: Database,
  secret: string,
  account: string,
  address: string | null,
): Promise<Attempt> => {
  const limiters = getLimiters(db)
  // The table holds neither e-mail addresses nor network addresses, only keys that cannot be guessed backwards.
  const toKey = (...parts: string[]) => createHmac('sha256', secret).update(JSON.stringify(parts)).digest('base64url')
  const block = toAddressBlock(address)
  const keys = { pair: toKey(account, block), address: toKey(block), account: toKey(account) }

  await spend(limiters.pair, keys.pair)
  const isFamiliar = (await limiters.familiar.get(keys.pair)) !== null
  try {
    await spend(limiters.address, keys.address)
    if (!isFamiliar) await spend(limiters.account, keys.account)
  } catch (refusal) {
    // No password was compared, so the pair has not been tried.
    await limiters.pair.reward(keys.pair)
    throw refusal
  }
  const succeed = async () => {
    await limiters.pair.delete(keys.pair)
    await limiters.address.reward(keys.address)
    if (!isFamiliar) await limiters.account.reward(keys.account)
    await limiters.familiar.set(keys.pair, 1, RULES.familiar.duration)
  }
  return { succeed, addressKey: keys.address.slice(0, 16) }
}

/**
 * Takes the price of one more try at naming the current password. Throws `too-many-attempts` like `startAttempt`;
 * call what it answers when the password was right.
 */
export const startConfirmation = async (db: Database, userId: string): Promise<() => Promise<void>> => {
  const { confirm } = getLimiters(db)
  await spend(confirm, userId)
  return async () => {
    await confirm.delete(userId)
  }
}
