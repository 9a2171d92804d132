import 'server-only'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'

/** More than these are not counted: whoever reads "99+" has enough to do. */
const MOST = 100

/** How many utterances have a question for a person? At most a hundred are counted. */
export const countWaitingMatches = async (ctx: Context): Promise<number> => {
  requirePermission(ctx, 'article.read')
  const { newsroomId } = ctx.actor
  const rows = await ctx.db.utterance.findMany({
    where: { newsroomId, suggestionCount: { gt: 0 } },
    orderBy: [{ suggestionCount: 'desc' }, { id: 'desc' }],
    take: MOST,
    select: { id: true },
  })
  return rows.length
}
