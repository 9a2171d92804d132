import 'server-only'
import { AppError } from '@/lib/errors'
import type { ImportRef, RetryItemInput } from '@/lib/schemas/import'
import { recordEvent } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { transact } from '@/lib/server/db/transact'
import { lockImport, type LockedImport } from '@/lib/server/imports/lock-import'
import { queueItems, queueReading } from '@/lib/server/imports/queue-import'

export interface Retried {
  /** How many items wait again. */
  readonly count: number
}

const requireKept = async (tx: Transaction, { newsroomId, id: importId, kind }: LockedImport): Promise<void> => {
  if (kind === 'URLS' || kind === 'FEED') return
  const chunk = await tx.uploadChunk.findFirst({
    where: { newsroomId, upload: { importId } },
    select: { number: true },
  })
  if (chunk === null) throw new AppError('INVALID', 'import.uploadGone')
}

/** Has these items wait and the workers take them in; an import that was stopped goes on where it was. */
const retry = (ctx: Context, importId: string, itemId: string | null): Promise<Retried> =>
  transact(ctx, async (tx) => {
    const { newsroomId } = ctx.actor
    const locked = await lockImport(tx, ctx, importId)
    if (locked.state === 'MAPPING') throw new AppError('CONFLICT', 'import.changed', {}, { state: locked.state })
    await requireKept(tx, locked)
    const refused = await tx.importItem.findMany({
      where: { newsroomId, importId, outcome: 'REFUSED', ...(itemId === null ? {} : { id: itemId }) },
      select: { id: true },
    })
    const ids = refused.map(({ id }) => id)
    const isStopped = locked.state === 'STOPPED'
    if (ids.length === 0 && !isStopped) return { count: 0 }
    await tx.importItem.updateMany({
      where: { newsroomId, id: { in: ids } },
      data: { outcome: 'WAITING', reason: null, details: {} },
    })
    await tx.import.update({ where: { id: importId }, data: { state: 'RUNNING', finishedAt: null } })
    await queueItems(tx, locked.kind, { newsroomId, importId }, ids)
    const isRead = locked.kind === 'TABLE' || locked.kind === 'ARCHIVE'
    if (isRead && ids.length === 0) await queueReading(tx, { newsroomId, importId })
    await recordEvent(tx, ctx, { action: 'import.retry', subjectId: importId, data: { itemId, count: ids.length } })
    return { count: ids.length }
  })

/**
 * Tries again what an import refused, and goes on with one that was stopped. Throws INVALID `import.uploadGone` when
 * what was sent has been let go of, CONFLICT `import.changed` while nobody has said which column is what.
 */
export const retryRefused = async (ctx: Context, { importId }: ImportRef): Promise<Retried> => {
  requirePermission(ctx, 'article.import')
  return retry(ctx, importId, null)
}

/** Tries again one item that was refused; nothing to do where it was not. Throws as `retryRefused`. */
export const retryItem = async (ctx: Context, { itemId }: RetryItemInput): Promise<Retried> => {
  requirePermission(ctx, 'article.import')
  const { newsroomId } = ctx.actor
  const item = requireFound(
    await ctx.db.importItem.findFirst({ where: { newsroomId, id: itemId }, select: { importId: true } }),
  )
  return retry(ctx, item.importId, itemId)
}
