import 'server-only'
import { toOutletKey } from '@/lib/article/to-outlet-key'
import { AppError } from '@/lib/errors'
import type { MergeOutletsInput } from '@/lib/schemas/outlet'
import { recordEvent } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import { newId } from '@/lib/server/db/new-id'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { transact } from '@/lib/server/db/transact'
import { lockOutlets } from '@/lib/server/outlets/lock-outlets'
import { findOutlet, toOutletRecord, type OutletView } from '@/lib/server/outlets/outlet-view'

/**
 * Makes one outlet a part of another: its articles, feeds, names and domains go there, its own name becomes another
 * name of that, and it is an outlet no more; what it was stays in the record. Answers the one that remains. Throws
 * NOT_FOUND, INVALID `outlet.same`, CONFLICT `outlet.changed` with what is stored now.
 */
export const mergeOutlets = async (ctx: Context, input: MergeOutletsInput): Promise<OutletView> => {
  requirePermission(ctx, 'outlet.save')
  const { newsroomId } = ctx.actor
  const { outletId, version, intoId } = input
  if (outletId === intoId) throw new AppError('INVALID', 'outlet.same')
  return transact(ctx, async (tx) => {
    await lockOutlets(tx, newsroomId)
    const from = requireFound(await findOutlet(tx, newsroomId, outletId))
    const into = requireFound(await findOutlet(tx, newsroomId, intoId))
    if (from.version !== version) throw new AppError('CONFLICT', 'outlet.changed', {}, from)
    const where = { newsroomId, outletId }
    const articles = await tx.article.updateMany({ where, data: { outletId: intoId } })
    await tx.feed.updateMany({ where, data: { outletId: intoId } })
    await tx.outletName.updateMany({ where, data: { outletId: intoId } })
    await tx.outletDomain.updateMany({ where, data: { outletId: intoId } })
    await tx.outlet.deleteMany({ where: { newsroomId, id: outletId } })
    const alias = { id: newId(), newsroomId, outletId: intoId, name: from.name, nameKey: toOutletKey(from.name) }
    await tx.outletName.createMany({ data: alias, skipDuplicates: true })
    await tx.outlet.updateMany({
      where: { newsroomId, id: intoId },
      data: { owner: into.owner ?? from.owner, isWire: into.isWire || from.isWire, version: { increment: 1 } },
    })
    const after = requireFound(await findOutlet(tx, newsroomId, intoId))
    const data = { from: { id: outletId, ...toOutletRecord(from) }, into: toOutletRecord(into) }
    await recordEvent(tx, ctx, {
      ...{ action: 'outlet.merge', subjectId: intoId, data: { ...data, articleCount: articles.count } },
    })
    return after
  })
}
