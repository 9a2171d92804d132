import 'server-only'
import { AppError } from '@/lib/errors'
import { can, type Action, type Subject } from '@/lib/review/can'
import type { Context } from '@/lib/server/db/context'

/** The first line of every verb. Throws FORBIDDEN when the actor's role, or whose work it is, does not allow it. */
export const requirePermission = (ctx: Context, action: Action, subject?: Subject): void => {
  if (!can(ctx.actor, action, subject)) throw new AppError('FORBIDDEN', 'forbidden', { action })
}
