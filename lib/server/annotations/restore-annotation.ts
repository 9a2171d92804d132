import 'server-only'
import type { AnnotationRef } from '@/lib/schemas/annotation'
import type { AnnotationView } from '@/lib/server/annotations/annotation-view'
import type { Context } from '@/lib/server/db/context'

export const restoreAnnotation = async (ctx: Context, input: AnnotationRef): Promise<AnnotationView> => {
  throw new Error('not yet')
}
