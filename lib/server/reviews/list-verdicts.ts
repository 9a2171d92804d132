import 'server-only'
import { verdictSelect, type VerdictView } from '@/lib/server/claims/claim-view'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'
import { ensureVerdictScale } from '@/lib/server/reviews/ensure-verdict-scale'

const readNewest = async (ctx: Context): Promise<readonly VerdictView[]> => {
  const { newsroomId } = ctx.actor
  const scale = await ctx.db.verdictScale.findFirst({
    where: { newsroomId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { verdicts: { select: verdictSelect, orderBy: { position: 'asc' } } },
  })
  return scale?.verdicts ?? []
}

/** The verdicts to choose from, in order: the newsroom's newest scale. One that has none yet begins with the first. */
export const listVerdicts = async (ctx: Context): Promise<readonly VerdictView[]> => {
  requirePermission(ctx, 'article.read')
  const verdicts = await readNewest(ctx)
  if (verdicts.length > 0) return verdicts
  await ensureVerdictScale(ctx.db, ctx.actor.newsroomId)
  return readNewest(ctx)
}
