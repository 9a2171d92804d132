import 'server-only'
import { z } from 'zod'
import { Id } from '@/lib/schemas/id'
import type { Span } from '@/lib/schemas/span'
import { findAll } from '@/lib/selectors/find-all'
import { wholeGraphemes } from '@/lib/selectors/whole-graphemes'
import { findAlteration } from '@/lib/server/articles/alteration-view'
import type { Context } from '@/lib/server/db/context'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'

export const ListAlterationPlacesInput = z.object({ alterationId: Id })

/** One place of the later version where the words stand, with what stands around them. */
export interface AlterationPlace {
  readonly span: Span
  readonly before: string
  readonly words: string
  readonly after: string
}

const CONTEXT = 80
const MANY = 10

/** Where in the later version could these words be? At most ten places, in reading order; a person chooses. */
export const listAlterationPlaces = async (
  ctx: Context,
  { alterationId }: z.infer<typeof ListAlterationPlacesInput>,
): Promise<readonly AlterationPlace[]> => {
  requirePermission(ctx, 'article.read')
  const { newsroomId } = ctx.actor
  const { oldText, toVersionId } = requireFound(await findAlteration(ctx.db, newsroomId, alterationId))
  const { text } = requireFound(
    await ctx.db.articleVersion.findFirst({ where: { newsroomId, id: toVersionId }, select: { text: true } }),
  )
  return findAll(text, oldText, MANY).map((span) => {
    const { start, end } = wholeGraphemes(text, { start: span.start - CONTEXT, end: span.end + CONTEXT })
    return {
      span,
      before: text.slice(start, span.start),
      words: text.slice(span.start, span.end),
      after: text.slice(span.end, end),
    }
  })
}
