import 'server-only'
import type { ListUsersInput } from '@/lib/schemas/user'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'
import { toUserView, type UserView } from '@/lib/server/users/user-view'

/** Everybody in the newsroom by name, open accounts first. */
export const listUsers = async (ctx: Context, _input: ListUsersInput = {}): Promise<UserView[]> => {
  requirePermission(ctx, 'user.manage')
  const { newsroomId } = ctx.actor
  const orderBy = [{ isActive: 'desc' }, { name: 'asc' }, { id: 'asc' }] as const
  const users = await ctx.db.user.findMany({ where: { newsroomId }, orderBy: [...orderBy] })
  return users.map(toUserView)
}
