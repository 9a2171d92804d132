import 'server-only'
import type { CountFlagsOfRuleInput } from '@/lib/schemas/flag'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'
import { whereRuleMatches } from '@/lib/server/flags/matching-rule'

/** More than this nobody counts before deciding. */
const MOST = 1000

/** How many open findings would a rule dismiss now? At most a thousand are counted. */
export const countFlagsOfRule = async (
  ctx: Context,
  { check, condition }: CountFlagsOfRuleInput,
): Promise<{ readonly count: number; readonly isMore: boolean }> => {
  requirePermission(ctx, 'flag.rule')
  const rows = await ctx.db.quotationFlag.findMany({
    where: whereRuleMatches(ctx.actor.newsroomId, check, condition),
    select: { id: true },
    take: MOST + 1,
  })
  return { count: Math.min(rows.length, MOST), isMore: rows.length > MOST }
}
