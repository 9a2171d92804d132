import 'server-only'
import { AppError } from '@/lib/errors'
import type { Context } from '@/lib/server/db/context'
import { changeAccount } from '@/lib/server/users/change-account'
import type { UserView } from '@/lib/server/users/user-view'

/** "Sign out everywhere": ends all sessions of the one who asks, on every machine. */
export const endSessions = async (ctx: Context, _input: unknown = null): Promise<UserView> => {
  const { id, newsroomId } = ctx.actor
  if (id === null) throw new AppError('FORBIDDEN', 'forbidden', { action: 'user.end-sessions' })
  const user = await ctx.db.user.findFirst({ where: { id, newsroomId } })
  if (!user) throw new AppError('NOT_FOUND', 'not-found')
  const account = { userId: id, version: user.sessionVersion }
  return changeAccount(ctx, account, { data: {}, action: 'user.end-sessions', toEvent: () => ({}) })
}
