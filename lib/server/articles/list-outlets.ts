import 'server-only'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'

export interface OutletRow {
  readonly id: string
  readonly name: string
}

const MANY = 500

/** Whose articles are here? By name, at most 500: what a filter offers. */
export const listOutlets = async (ctx: Context): Promise<readonly OutletRow[]> => {
  requirePermission(ctx, 'article.read')
  return ctx.db.outlet.findMany({
    where: { newsroomId: ctx.actor.newsroomId },
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: MANY,
  })
}
