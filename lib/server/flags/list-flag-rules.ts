import 'server-only'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'
import { ruleSelect, toRuleViews, type FlagRuleView } from '@/lib/server/flags/rule-view'

/** More rules than this nobody oversees; the newest are shown. */
const MOST = 200

/** Which rules dismiss findings, the newest first? Revoked ones are left out; the record keeps them. */
export const listFlagRules = async (ctx: Context): Promise<readonly FlagRuleView[]> => {
  requirePermission(ctx, 'article.read')
  const rows = await ctx.db.flagRule.findMany({
    where: { newsroomId: ctx.actor.newsroomId, revokedAt: null },
    orderBy: { id: 'desc' },
    take: MOST,
    select: ruleSelect,
  })
  return toRuleViews(ctx.db, ctx, rows)
}
