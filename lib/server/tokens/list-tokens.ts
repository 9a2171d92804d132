import 'server-only'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'

const MANY = 200

/** Which keys were given out, the newest first, at most 200? Never their secrets, which nobody has. */
export const listTokens = async (ctx: Context) => {
  requirePermission(ctx, 'token.manage')
  return ctx.db.apiToken.findMany({
    where: { newsroomId: ctx.actor.newsroomId },
    select: {
      ...{ id: true, name: true, createdAt: true, lastUsedAt: true, revokedAt: true },
      createdBy: { select: { name: true } },
    },
    orderBy: { id: 'desc' },
    take: MANY,
  })
}

export type TokenRow = Awaited<ReturnType<typeof listTokens>>[number]
