import 'server-only'
import { AppError } from '@/lib/errors'
import type { ChangePasswordInput } from '@/lib/schemas/user'
import { hashPassword, verifyPassword } from '@/lib/server/auth/hash-password'
import { startConfirmation } from '@/lib/server/auth/sign-in-throttle'
import type { Context } from '@/lib/server/db/context'
import { changeAccount } from '@/lib/server/users/change-account'
import type { UserView } from '@/lib/server/users/user-view'

/**
 * Somebody changes their own password, which takes the current one and ends all their sessions, this one too. Throws
 * FORBIDDEN for an actor that is no person, INVALID `wrong-password`, UNAUTHENTICATED `too-many-attempts`.
 */
export const changePassword = async (ctx: Context, input: ChangePasswordInput): Promise<UserView> => {
  const { id, newsroomId } = ctx.actor
  if (id === null) throw new AppError('FORBIDDEN', 'forbidden', { action: 'user.change-password' })
  const confirm = await startConfirmation(ctx.db, id)
  const user = await ctx.db.user.findFirst({ where: { id, newsroomId, isActive: true } })
  const isRight = await verifyPassword(user?.passwordHash ?? null, input.currentPassword)
  if (!user || !isRight) throw new AppError('INVALID', 'wrong-password')
  await confirm()
  const passwordHash = await hashPassword(input.newPassword)
  return changeAccount(
    ctx,
    { userId: id, version: user.sessionVersion },
    { data: { passwordHash }, action: 'user.change-password', toEvent: () => ({}) },
  )
}
