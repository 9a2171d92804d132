import 'server-only'
import { AppError } from '@/lib/errors'
import type { AddTenureInput, EditTenureInput, SaveTenureInput } from '@/lib/schemas/tenure'
import { recordEvent } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'
import { newId } from '@/lib/server/db/new-id'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { fromDay } from '@/lib/server/db/to-day'
import { transact } from '@/lib/server/db/transact'
import { findLiveSpeakerId } from '@/lib/server/speakers/find-live-speaker'
import { holdSpeakers } from '@/lib/server/speakers/lock-speakers'
import { recheckSpeakers } from '@/lib/server/speakers/recheck-speakers'
import { findTenure, toTenureRecord, type TenureView } from '@/lib/server/speakers/tenure-view'

const toColumns = ({ office, from, to, source }: SaveTenureInput) => ({
  ...{ office, source },
  from: fromDay(from),
  to: fromDay(to),
})

const add = async (tx: Transaction, ctx: Context, input: AddTenureInput): Promise<TenureView> => {
  const { newsroomId, id: createdById } = ctx.actor
  const speakerId = requireFound(await findLiveSpeakerId(tx, newsroomId, input.speakerId))
  const id = input.requestId ?? newId()
  const { count } = await tx.tenure.createMany({
    data: { ...toColumns(input), id, newsroomId, speakerId, createdById, createdAt: ctx.now() },
    skipDuplicates: true,
  })
  const view = requireFound(await findTenure(tx, newsroomId, id))
  if (count === 0) return view
  await recheckSpeakers(tx, newsroomId, [speakerId])
  await recordEvent(tx, ctx, { action: 'tenure.add', subjectId: id, data: { after: toTenureRecord(view) } })
  return view
}

const edit = async (tx: Transaction, ctx: Context, input: EditTenureInput): Promise<TenureView> => {
  const { newsroomId } = ctx.actor
  const { tenureId, version } = input
  const before = requireFound(await findTenure(tx, newsroomId, tenureId))
  const { count } = await tx.tenure.updateMany({
    where: { newsroomId, id: tenureId, version, deletedAt: null },
    data: { ...toColumns(input), version: { increment: 1 } },
  })
  const after = requireFound(await findTenure(tx, newsroomId, tenureId))
  if (count === 0) throw new AppError('CONFLICT', 'tenure.changed', {}, after)
  await recheckSpeakers(tx, newsroomId, [after.speakerId])
  const data = { before: toTenureRecord(before), after: toTenureRecord(after) }
  await recordEvent(tx, ctx, { action: 'tenure.edit', subjectId: tenureId, data })
  return after
}

/**
 * Writes down that somebody held an office, or says it anew. Offices may overlap: people hold several. A form posted
 * twice adds one. Throws NOT_FOUND and CONFLICT `tenure.changed` with what is stored now.
 */
export const saveTenure = async (ctx: Context, input: SaveTenureInput): Promise<TenureView> => {
  requirePermission(ctx, 'tenure.save')
  return transact(ctx, async (tx) => {
    await holdSpeakers(tx, ctx.actor.newsroomId)
    return 'tenureId' in input ? edit(tx, ctx, input) : add(tx, ctx, input)
  })
}
