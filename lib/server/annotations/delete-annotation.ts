import 'server-only'
import type { AnnotationRef } from '@/lib/schemas/annotation'
import type { AnnotationView } from '@/lib/server/annotations/annotation-view'
import { setDeleted } from '@/lib/server/annotations/set-deleted'
import type { Context } from '@/lib/server/db/context'

/** Takes a note away; `restoreAnnotation` brings it back. Its author or an editor may. Throws FORBIDDEN, NOT_FOUND, CONFLICT. */
export const deleteAnnotation = (ctx: Context, input: AnnotationRef): Promise<AnnotationView> =>
  setDeleted(ctx, input, true)
