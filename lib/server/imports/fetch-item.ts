import 'server-only'
import { AppError } from '@/lib/errors'
import type { JobPayload } from '@/lib/schemas/job'
import type { ImportOutcome } from '@/lib/server/articles/incoming-article'
import type { Context } from '@/lib/server/db/context'
import { enqueue, MOST_ATTEMPTS } from '@/lib/server/db/enqueue'
import { transact } from '@/lib/server/db/transact'
import { HostBusy } from '@/lib/server/fetching/host-busy'
import { isPassing } from '@/lib/server/imports/passing-failure'
import { itemKey } from '@/lib/server/imports/queue-import'
import { settleItem } from '@/lib/server/imports/settle-item'
import { takeInUrl } from '@/lib/server/imports/take-in-url'

/** A job waits this long for a host; for more it makes room for others and comes again. */
const PATIENCE_MS = 100
/** One that was told when to come is nearly due and waits longer: there are few of these at any moment. */
const CALLED_PATIENCE_MS = 1200
/** Who waits longer than this is told until when, and for what. */
const WORTH_SAYING_MS = 15_000
/** Until an address that failed is asked again, by how often it failed. */
const PAUSES_MS = [60_000, 300_000]

/**
 * Fetches the address of an import's item and takes in what it answers; the task `fetch-item`. What will pass is tried
 * three times in all, then refused with its last reason; a host that is busy is none of these and is waited for. Does
 * nothing for what is settled or stopped. Throws what nobody foresaw, which the queue tries again.
 */
export const fetchItem = async (
  ctx: Context,
  { itemId, failures = 0, isCalled = false }: JobPayload<'fetch-item'>,
): Promise<void> => {
  const { newsroomId } = ctx.actor
  const item = await ctx.db.importItem.findFirst({
    where: { newsroomId, id: itemId, outcome: 'WAITING', import: { state: 'RUNNING' } },
    select: { source: true },
  })
  if (item === null) return
  const comeAgain = (runAt: Date, why: AppError, how: Pick<JobPayload<'fetch-item'>, 'failures' | 'isCalled'>) =>
    transact(ctx, async (tx) => {
      await enqueue(tx, 'fetch-item', { newsroomId, itemId, ...how }, { runAt, key: itemKey(itemId) })
      if (runAt.getTime() - ctx.now().getTime() < WORTH_SAYING_MS) return
      await tx.importItem.updateMany({
        where: { newsroomId, id: itemId, outcome: 'WAITING' },
        data: { reason: why.reason, details: { ...why.details, until: runAt.toISOString() } },
      })
    })
  let outcome: ImportOutcome | { outcome: 'refused'; error: unknown }
  try {
    outcome = await takeInUrl(ctx, item.source, isCalled ? CALLED_PATIENCE_MS : PATIENCE_MS)
  } catch (error) {
    if (error instanceof HostBusy) return comeAgain(error.until, error, { failures, isCalled: true })
    if (error instanceof AppError && isPassing(error) && failures + 1 < MOST_ATTEMPTS) {
      return comeAgain(new Date(ctx.now().getTime() + (PAUSES_MS[failures] ?? 0)), error, { failures: failures + 1 })
    }
    if (!(error instanceof AppError)) throw error
    outcome = { outcome: 'refused', error }
  }
  await settleItem(ctx, itemId, outcome)
}
