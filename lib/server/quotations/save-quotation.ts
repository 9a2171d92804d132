import 'server-only'
import { AppError } from '@/lib/errors'
import type { AddQuotationInput, CorrectQuotationInput, SaveQuotationInput } from '@/lib/schemas/quotation'
import { recordEvent } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'
import { enqueueChecks } from '@/lib/server/db/enqueue-checks'
import { enqueueMatch } from '@/lib/server/db/enqueue-match'
import { newId } from '@/lib/server/db/new-id'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { transact } from '@/lib/server/db/transact'
import { anchorWords } from '@/lib/server/quotations/anchor-words'
import { findQuotation, toRecord, type QuotationView } from '@/lib/server/quotations/quotation-view'
import { chooseSpeaker } from '@/lib/server/speakers/choose-speaker'

/** The columns that a person's words fill; whatever a person wrote is confirmed. */
const toColumns = async (tx: Transaction, ctx: Context, text: string, input: SaveQuotationInput) => ({
  ...anchorWords(text, input),
  kind: input.kind,
  speakerId: await chooseSpeaker(tx, ctx.actor.newsroomId, input.speaker),
  speakerRole: input.speakerRole,
  via: input.via,
  saidOn: input.saidOn === null ? null : new Date(`${input.saidOn}T00:00:00Z`),
  state: 'CONFIRMED' as const,
  updatedById: ctx.actor.id,
  updatedAt: ctx.now(),
})

const add = async (tx: Transaction, ctx: Context, input: AddQuotationInput): Promise<QuotationView> => {
  const { newsroomId } = ctx.actor
  const { articleVersionId, requestId } = input
  const version = await tx.articleVersion.findFirst({
    where: { newsroomId, id: articleVersionId },
    select: { text: true },
  })
  const { text } = requireFound(version)
  const posted = requestId === undefined ? null : await findQuotation(tx, newsroomId, requestId)
  if (posted !== null) return posted

  const id = requestId ?? newId()
  const columns = await toColumns(tx, ctx, text, input)
  const data = { ...columns, id, newsroomId, articleVersionId, origin: 'PERSON' as const, confidence: 1 }
  const { count } = await tx.quotation.createMany({ data: { ...data, createdAt: ctx.now() }, skipDuplicates: true })
  const view = requireFound(await findQuotation(tx, newsroomId, id))
  if (count === 0) return view
  await enqueueChecks(tx, newsroomId, [articleVersionId])
  await enqueueMatch(tx, newsroomId, articleVersionId)
  await recordEvent(tx, ctx, { action: 'quotation.add', subjectId: id, data: { after: toRecord(view) } })
  return view
}

const correct = async (tx: Transaction, ctx: Context, input: CorrectQuotationInput): Promise<QuotationView> => {
  const { newsroomId } = ctx.actor
  const where = { newsroomId, id: input.quotationId }
  const found = await tx.quotation.findFirst({ where, select: { articleVersion: { select: { text: true } } } })
  const { text } = requireFound(found).articleVersion
  const before = requireFound(await findQuotation(tx, newsroomId, input.quotationId))
  const columns = await toColumns(tx, ctx, text, input)
  const { count } = await tx.quotation.updateMany({
    where: { ...where, version: input.version },
    data: { ...columns, version: { increment: 1 } },
  })
  const after = requireFound(await findQuotation(tx, newsroomId, input.quotationId))
  if (count === 0) throw new AppError('CONFLICT', 'quotation.changed', {}, after)
  await enqueueChecks(tx, newsroomId, [after.articleVersionId])
  await enqueueMatch(tx, newsroomId, after.articleVersionId)
  const data = { before: toRecord(before), after: toRecord(after) }
  await recordEvent(tx, ctx, { action: 'quotation.correct', subjectId: after.id, data })
  return after
}

/**
 * Adds a quotation that the machine did not find, or corrects one; either is then confirmed by a person, while its
 * origin stays what it was. Throws NOT_FOUND, CONFLICT `quotation.changed` with what is stored now, INVALID
 * `anchor.ambiguous`, `anchor.not-found`, `quotation.overlapping` and `speaker.ambiguous`.
 */
export const saveQuotation = async (ctx: Context, input: SaveQuotationInput): Promise<QuotationView> => {
  requirePermission(ctx, 'quotation.save')
  return transact(ctx, (tx) => ('quotationId' in input ? correct(tx, ctx, input) : add(tx, ctx, input)))
}
