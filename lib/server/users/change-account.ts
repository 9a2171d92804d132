import 'server-only'
import { AppError } from '@/lib/errors'
import type { AuditAction } from '@/lib/schemas/audit-action'
import type { AccountInput } from '@/lib/schemas/user'
import { recordEvent } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'
import type { Prisma, User } from '@/lib/server/db/generated/client'
import { type UserView, toUserView } from '@/lib/server/users/user-view'

interface AccountChange {
  readonly data: Pick<Prisma.UserUpdateManyMutationInput, 'role' | 'isActive' | 'passwordHash'>
  readonly action: AuditAction
  /** What the record tells of it. */
  readonly toEvent: (before: User) => Prisma.InputJsonObject
}

/** Locks the newsroom's open admins until the transaction ends, so that two of them cannot close each other at once. */
const lockAdmins = async (tx: Transaction, newsroomId: string): Promise<string[]> => {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select id from users
    where newsroom_id = ${newsroomId}::uuid and role = 'ADMIN' and is_active
    order by id for update`
  return rows.map((row) => row.id)
}

/**
 * Changes one account and ends its sessions, which is the point of doing it in one place: `sessionVersion` rises with
 * every change. Throws NOT_FOUND for an account that is not of this newsroom, CONFLICT `account-changed` with the
 * account as it is now when it is no longer at `version`, INVALID `last-admin` when nobody could manage it afterwards.
 */
export const changeAccount = (
  ctx: Context,
  { userId: id, version }: AccountInput,
  change: AccountChange,
): Promise<UserView> =>
  ctx.db.$transaction(async (tx) => {
    const { newsroomId } = ctx.actor
    const admins = await lockAdmins(tx, newsroomId)
    const before = await tx.user.findFirst({ where: { id, newsroomId } })
    if (!before) throw new AppError('NOT_FOUND', 'not-found')
    const { role = before.role, isActive = before.isActive } = change.data
    const staysAdmin = role === 'ADMIN' && isActive === true
    if (!staysAdmin && admins.length === 1 && admins[0] === id) throw new AppError('INVALID', 'last-admin')

    const { count } = await tx.user.updateMany({
      where: { id, newsroomId, sessionVersion: version },
      data: { ...change.data, sessionVersion: { increment: 1 } },
    })
    if (count === 0) throw new AppError('CONFLICT', 'account-changed', {}, toUserView(before))
    await recordEvent(tx, ctx, { action: change.action, subjectId: id, data: change.toEvent(before) })
    return toUserView(await tx.user.findFirstOrThrow({ where: { id, newsroomId } }))
  })
