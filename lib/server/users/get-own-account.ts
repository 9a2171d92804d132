import 'server-only'
import type { Context } from '@/lib/server/db/context'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePerson } from '@/lib/server/db/require-person'
import { toUserView, type UserView } from '@/lib/server/users/user-view'

/** The account of the one who asks. Throws FORBIDDEN for an actor that is no person. */
export const getOwnAccount = async (ctx: Context): Promise<UserView> => {
  const id = requirePerson(ctx)
  return toUserView(requireFound(await ctx.db.user.findFirst({ where: { id, newsroomId: ctx.actor.newsroomId } })))
}
