import 'server-only'
import { AppError } from '@/lib/errors'
import type { AddAnnotationInput, EditAnnotationInput, SaveAnnotationInput } from '@/lib/schemas/annotation'
import { describeSpan } from '@/lib/selectors/describe-span'
import { requireAnchored } from '@/lib/selectors/require-anchored'
import { findAnnotation, type AnnotationView } from '@/lib/server/annotations/annotation-view'
import { recordEvent } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'
import { newId } from '@/lib/server/db/new-id'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { requirePerson } from '@/lib/server/db/require-person'
import { transact } from '@/lib/server/db/transact'

const add = async (tx: Transaction, ctx: Context, authorId: string, input: AddAnnotationInput) => {
  const { newsroomId } = ctx.actor
  const { articleVersionId, quotationId = null, requestId, motivation, body } = input
  const found = await tx.articleVersion.findFirst({
    where: { newsroomId, id: articleVersionId },
    select: { text: true },
  })
  const { text } = requireFound(found)
  if (quotationId !== null) {
    requireFound(await tx.quotation.findFirst({ where: { newsroomId, articleVersionId, id: quotationId } }))
  }
  const span = requireAnchored(text, input.selectors)
  // Described anew from the frozen text: the same words, and context that surely makes the place the only one.
  const selectors = describeSpan(text, span) ?? input.selectors
  const id = requestId ?? newId()
  const at = { createdAt: ctx.now(), updatedAt: ctx.now() }
  const place = { articleVersionId, quotationId, startOffset: span.start, endOffset: span.end, selectors }
  const { count } = await tx.annotation.createMany({
    data: { id, newsroomId, ...place, motivation, body, createdById: authorId, ...at },
    skipDuplicates: true,
  })
  const view = requireFound(await findAnnotation(tx, newsroomId, id))
  if (count === 0) return view
  const data = { articleVersionId, quotationId, motivation, body, exact: selectors.quote.exact }
  await recordEvent(tx, ctx, { action: 'annotation.add', subjectId: id, data })
  return view
}

const edit = async (tx: Transaction, ctx: Context, input: EditAnnotationInput) => {
  const { newsroomId } = ctx.actor
  const { annotationId, version, motivation, body } = input
  const before = requireFound(await findAnnotation(tx, newsroomId, annotationId))
  const { count } = await tx.annotation.updateMany({
    where: { newsroomId, id: annotationId, version, deletedAt: null },
    data: { motivation, body, version: { increment: 1 }, updatedAt: ctx.now() },
  })
  const after = requireFound(await findAnnotation(tx, newsroomId, annotationId))
  if (count === 0) throw new AppError('CONFLICT', 'annotation.changed', {}, after)
  const data = { before: { motivation: before.motivation, body: before.body }, after: { motivation, body } }
  await recordEvent(tx, ctx, { action: 'annotation.edit', subjectId: annotationId, data })
  return after
}

/**
 * Adds a note to words of an article, or gives one new words. A note is a person's: the system writes none. Throws
 * NOT_FOUND, FORBIDDEN, INVALID as `requireAnchored` does, CONFLICT `annotation.changed` with what is stored now.
 */
export const saveAnnotation = async (ctx: Context, input: SaveAnnotationInput): Promise<AnnotationView> => {
  requirePermission(ctx, 'annotation.save')
  const authorId = requirePerson(ctx)
  return transact(ctx, (tx) => ('annotationId' in input ? edit(tx, ctx, input) : add(tx, ctx, authorId, input)))
}
