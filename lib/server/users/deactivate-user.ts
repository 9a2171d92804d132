import 'server-only'
import type { AccountInput } from '@/lib/schemas/user'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'
import { changeAccount } from '@/lib/server/users/change-account'
import type { UserView } from '@/lib/server/users/user-view'

/** Closes an account and ends its sessions; its work stays and keeps its author. Throws as `changeAccount` does. */
export const deactivateUser = async (ctx: Context, input: AccountInput): Promise<UserView> => {
  requirePermission(ctx, 'user.manage')
  return changeAccount(ctx, input, { data: { isActive: false }, action: 'user.deactivate', toEvent: () => ({}) })
}
