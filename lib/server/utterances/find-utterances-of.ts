import 'server-only'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'

/** Where else a quotation's words stand. */
export interface UtteranceOfQuotation {
  readonly utteranceId: string
  readonly outletCount: number
  readonly quotationCount: number
  readonly suggestionCount: number
}

/** The utterance of each of these quotations, of those that are placed. */
export const findUtterancesOf = async (
  ctx: Context,
  quotationIds: readonly string[],
): Promise<Map<string, UtteranceOfQuotation>> => {
  requirePermission(ctx, 'article.read')
  const { newsroomId } = ctx.actor
  const members = await ctx.db.utteranceMember.findMany({
    where: { newsroomId, quotationId: { in: [...quotationIds] } },
    select: {
      quotationId: true,
      utterance: { select: { id: true, outletCount: true, quotationCount: true, suggestionCount: true } },
    },
  })
  return new Map(
    members.map(({ quotationId, utterance: { id, ...counts } }) => [quotationId, { utteranceId: id, ...counts }]),
  )
}
