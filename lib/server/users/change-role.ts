import 'server-only'
import type { ChangeRoleInput } from '@/lib/schemas/user'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'
import { changeAccount } from '@/lib/server/users/change-account'
import type { UserView } from '@/lib/server/users/user-view'

/** Gives an account another role and ends its sessions. Throws as `changeAccount` does. */
export const changeRole = async (ctx: Context, input: ChangeRoleInput): Promise<UserView> => {
  requirePermission(ctx, 'user.manage')
  const { role } = input
  return changeAccount(ctx, input, {
    data: { role },
    action: 'user.change-role',
    toEvent: (before) => ({ from: before.role, to: role }),
  })
}
