import 'server-only'
import type { CountFlagsOfRuleInput } from '@/lib/schemas/flag'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'
import { whereRuleMatches } from '@/lib/server/flags/matching-rule'
import { followSpeaker } from '@/lib/server/speakers/follow-speaker'

/** More than this nobody counts before deciding. */
const MOST = 1000

/** How many open findings would a rule dismiss now? At most a thousand are counted. */
export const countFlagsOfRule = async (
  ctx: Context,
  { check, condition }: CountFlagsOfRuleInput,
): Promise<{ readonly count: number; readonly isMore: boolean }> => {
  requirePermission(ctx, 'flag.rule')
  const { newsroomId } = ctx.actor
  const rows = await ctx.db.quotationFlag.findMany({
    where: whereRuleMatches(newsroomId, check, await followSpeaker(ctx.db, newsroomId, condition)),
    select: { id: true },
    take: MOST + 1,
  })
  return { count: Math.min(rows.length, MOST), isMore: rows.length > MOST }
}
