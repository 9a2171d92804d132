import 'server-only'
import { AppError } from '@/lib/errors'
import type { Context } from '@/lib/server/db/context'
import { newId } from '@/lib/server/db/new-id'
import { requirePermission } from '@/lib/server/db/require-permission'
import { transact } from '@/lib/server/db/transact'
import { lockImport } from '@/lib/server/imports/lock-import'
import { queueReading } from '@/lib/server/imports/queue-import'
import { settleItem } from '@/lib/server/imports/settle-item'
import { toRefusal } from '@/lib/server/imports/to-refusal'

/** Why a job was given up: how often it was begun, and whether its worker ended in the middle of it the last time. */
export interface GivenUp {
  readonly attempts: number
  readonly isWorkerLost: boolean
}

const toError = ({ attempts, isWorkerLost }: GivenUp): AppError =>
  new AppError('INTERNAL', isWorkerLost ? 'job.worker-lost' : 'job.set-aside', { attempts })

/** Refuses an item whose job was given up, with the reason; one that is no more needs nothing. */
export const setAsideItem = async (ctx: Context, itemId: string, why: GivenUp): Promise<void> => {
  requirePermission(ctx, 'article.import')
  const { newsroomId } = ctx.actor
  const item = await ctx.db.importItem.findFirst({ where: { newsroomId, id: itemId }, select: { id: true } })
  if (item !== null) await settleItem(ctx, itemId, { outcome: 'refused', error: toError(why) })
}

/**
 * The reading of a table or an archive was given up at the record where it stands: that one is refused with the reason,
 * and the rest is gone on with. (Records being tried again are refused alike: one of them may be the guilty one.)
 */
export const setAsideRecord = async (ctx: Context, importId: string, why: GivenUp): Promise<void> => {
  requirePermission(ctx, 'article.import')
  const { newsroomId } = ctx.actor
  if ((await ctx.db.import.findFirst({ where: { newsroomId, id: importId }, select: { id: true } })) === null) return
  await transact(ctx, async (tx) => {
    const { state, name, position, uploads } = await lockImport(tx, ctx, importId)
    if (state !== 'RUNNING') return
    const refusal = { outcome: 'REFUSED' as const, ...toRefusal(toError(why)) }
    const { count } = await tx.importItem.updateMany({
      where: { newsroomId, importId, outcome: 'WAITING' },
      data: refusal,
    })
    if (count === 0) {
      const number = position + 1
      const place = { id: newId(), newsroomId, importId, number, source: `${name} #${number}` }
      await tx.importItem.create({
        data: { ...place, ...refusal, attempts: why.attempts, uploadId: uploads[0]?.id ?? null },
      })
      await tx.import.update({ where: { id: importId }, data: { position: number } })
    }
    await queueReading(tx, { newsroomId, importId })
  })
}
