import 'server-only'
import type { AccountInput } from '@/lib/schemas/user'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'
import { changeAccount } from '@/lib/server/users/change-account'
import type { UserView } from '@/lib/server/users/user-view'

/** Opens a closed account again; sessions from before it was closed stay dead. Throws as `changeAccount` does. */
export const reactivateUser = async (ctx: Context, input: AccountInput): Promise<UserView> => {
  requirePermission(ctx, 'user.manage')
  return changeAccount(ctx, input, { data: { isActive: true }, action: 'user.reactivate', toEvent: () => ({}) })
}
