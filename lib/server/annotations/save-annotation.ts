import 'server-only'
import type { SaveAnnotationInput } from '@/lib/schemas/annotation'
import type { AnnotationView } from '@/lib/server/annotations/annotation-view'
import type { Context } from '@/lib/server/db/context'

export const saveAnnotation = async (ctx: Context, input: SaveAnnotationInput): Promise<AnnotationView> => {
  throw new Error('not yet')
}
