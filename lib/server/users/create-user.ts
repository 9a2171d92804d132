import 'server-only'
import { AppError } from '@/lib/errors'
import type { CreateUserInput } from '@/lib/schemas/user'
import { recordEvent } from '@/lib/server/audit'
import { hashPassword } from '@/lib/server/auth/hash-password'
import type { Context } from '@/lib/server/db/context'
import { newId } from '@/lib/server/db/new-id'
import { requirePermission } from '@/lib/server/db/require-permission'

/**
 * Adds somebody to the newsroom. Throws CONFLICT `email-taken` when one of its accounts, open or closed, has that
 * address: a closed account is opened again instead, so that its past work keeps one author.
 */
export const createUser = async (ctx: Context, input: CreateUserInput): Promise<{ id: string }> => {
  requirePermission(ctx, 'user.manage')
  const { email, name, role, password } = input
  const passwordHash = password === null ? null : await hashPassword(password)
  const id = newId()
  await ctx.db.$transaction(async (tx) => {
    const data = { id, newsroomId: ctx.actor.newsroomId, email, name, role, passwordHash }
    // "on conflict do nothing", so that two at once end in one account and one clear answer.
    const { count } = await tx.user.createMany({ data, skipDuplicates: true })
    if (count === 0) throw new AppError('CONFLICT', 'email-taken', { email })
    const event = { email, name, role, hasPassword: passwordHash !== null }
    await recordEvent(tx, ctx, { action: 'user.create', subjectId: id, data: event })
  })
  return { id }
}
