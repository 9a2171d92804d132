import 'server-only'
import type { SetPasswordInput } from '@/lib/schemas/user'
import { hashPassword } from '@/lib/server/auth/hash-password'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'
import { changeAccount } from '@/lib/server/users/change-account'
import type { UserView } from '@/lib/server/users/user-view'

/** An admin gives somebody a new password, and their sessions end. Throws as `changeAccount` does. */
export const setPassword = async (ctx: Context, input: SetPasswordInput): Promise<UserView> => {
  requirePermission(ctx, 'user.manage')
  const passwordHash = await hashPassword(input.password)
  return changeAccount(ctx, input, { data: { passwordHash }, action: 'user.set-password', toEvent: () => ({}) })
}
