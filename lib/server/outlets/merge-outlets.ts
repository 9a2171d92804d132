import 'server-only'
import { toOutletKey } from '@/lib/article/to-outlet-key'
import { AppError } from '@/lib/errors'
import type { MergeOutletsInput } from '@/lib/schemas/outlet'
import { recordEvent } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'
import { newId } from '@/lib/server/db/new-id'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { transact } from '@/lib/server/db/transact'
import { lockOutlets } from '@/lib/server/outlets/lock-outlets'
import { findOutlet, toOutletRecord, type OutletView } from '@/lib/server/outlets/outlet-view'

/** What people taught and the searches they keep mean the outlet that remains. */
const followInFilters = async (tx: Transaction, newsroomId: string, from: string, into: string): Promise<void> => {
  await tx.$executeRaw`
    update flag_rules set condition = jsonb_set(condition, '{outletId}', to_jsonb(${into}::text))
    where newsroom_id = ${newsroomId}::uuid and condition ->> 'outletId' = ${from}`
  await tx.$executeRaw`
    update saved_searches set filter = jsonb_set(filter, '{outletId}', to_jsonb(${into}::text))
    where newsroom_id = ${newsroomId}::uuid and filter ->> 'outletId' = ${from}`
}

/**
 * Makes one outlet a part of another: its articles, feeds, names and domains go there, as do rules and
 * searches that name it, its own name becomes another
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
    await followInFilters(tx, newsroomId, outletId, intoId)
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
