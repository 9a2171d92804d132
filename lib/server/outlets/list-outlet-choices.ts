import 'server-only'
import type { Context } from '@/lib/server/db/context'
import { Prisma } from '@/lib/server/db/generated/client'
import { requirePermission } from '@/lib/server/db/require-permission'

export interface OutletChoice {
  readonly id: string
  readonly name: string
}

const MANY = 500

/**
 * Whose articles are here? By name, at most 500: what a filter offers. Outlets without any article are left out, unless
 * `isAll` asks for every outlet that is known.
 */
export const listOutletChoices = async (ctx: Context, isAll = false): Promise<readonly OutletChoice[]> => {
  requirePermission(ctx, 'article.read')
  const { newsroomId } = ctx.actor
  // One look into the index of articles an outlet: joined to them all, each article would be read.
  const published = Prisma.sql`, lateral (
      select 1 from articles a where a.newsroom_id = o.newsroom_id and a.outlet_id = o.id limit 1
    ) published`
  return ctx.db.$queryRaw<OutletChoice[]>`
    select o.id, o.name from outlets o ${isAll ? Prisma.empty : published}
    where o.newsroom_id = ${newsroomId}::uuid
    order by lower(o.name), o.id
    limit ${MANY}`
}
