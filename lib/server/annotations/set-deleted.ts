import 'server-only'
import { AppError } from '@/lib/errors'
import type { AnnotationRef } from '@/lib/schemas/annotation'
import { findAnnotation, type AnnotationView } from '@/lib/server/annotations/annotation-view'
import { recordEvent } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { transact } from '@/lib/server/db/transact'

/** Takes a note away or brings it back; nothing to do answers the note as it is. */
export const setDeleted = async (ctx: Context, input: AnnotationRef, isDeleted: boolean): Promise<AnnotationView> => {
  requirePermission(ctx, 'annotation.save')
  const { newsroomId } = ctx.actor
  const { annotationId, version } = input
  return transact(ctx, async (tx) => {
    const before = requireFound(await findAnnotation(tx, newsroomId, annotationId))
    requirePermission(ctx, 'annotation.delete', { authorId: before.createdBy.id })
    if ((before.deletedAt !== null) === isDeleted) return before
    const { count } = await tx.annotation.updateMany({
      where: { newsroomId, id: annotationId, version },
      data: { deletedAt: isDeleted ? ctx.now() : null, version: { increment: 1 }, updatedAt: ctx.now() },
    })
    const after = requireFound(await findAnnotation(tx, newsroomId, annotationId))
    if (count === 0) throw new AppError('CONFLICT', 'annotation.changed', {}, after)
    const action = isDeleted ? 'annotation.delete' : 'annotation.restore'
    await recordEvent(tx, ctx, { action, subjectId: annotationId, data: { body: before.body } })
    return after
  })
}
