import type { Role } from '@/lib/schemas/role'
import type { Context } from '@/lib/server/db/context'
import { aContext } from '@/tests/factories/a-context'

/** Another person of the same newsroom, on the same clock. */
export const aColleague = (ctx: Context, role: Role = 'EDITOR'): ReturnType<typeof aContext> =>
  aContext(ctx.db, { role, newsroomId: ctx.actor.newsroomId, now: ctx.now })
