import 'server-only'
import type { FindElsewhereInput } from '@/lib/schemas/utterance'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'
import { getUtterance } from '@/lib/server/utterances/get-utterance'

/** Where else a quotation's words stand. */
export interface Elsewhere {
  readonly utteranceId: string
  readonly quotations: number
  readonly outlets: number
  readonly independentSources: number
  /** Questions about them that wait for a person. */
  readonly waiting: number
}

/** Who else carries these words, and from how many sources? Null for a quotation that is not placed yet. */
export const findElsewhere = async (ctx: Context, { quotationId }: FindElsewhereInput): Promise<Elsewhere | null> => {
  requirePermission(ctx, 'article.read')
  const { newsroomId } = ctx.actor
  const member = await ctx.db.utteranceMember.findFirst({
    where: { newsroomId, quotationId },
    select: { utteranceId: true },
  })
  if (member === null) return null
  const { id, quotationCount, suggestionCount, origin } = await getUtterance(ctx, member.utteranceId)
  const { outlets, independentSources } = origin
  return { utteranceId: id, quotations: quotationCount, outlets, independentSources, waiting: suggestionCount }
}
