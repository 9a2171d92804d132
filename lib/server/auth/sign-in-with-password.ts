import 'server-only'
import { AppError } from '@/lib/errors'
import type { SignInInput } from '@/lib/schemas/sign-in'
import { findNewsroomId } from '@/lib/server/auth/find-newsroom'
import { hashPassword, needsRehash, verifyPassword } from '@/lib/server/auth/hash-password'
import { recordRefusedSignIn, startSession } from '@/lib/server/auth/record-sign-in'
import type { SessionToken } from '@/lib/server/auth/session-token'
import type { SignInDoor } from '@/lib/server/auth/sign-in-door'
import { startAttempt } from '@/lib/server/auth/sign-in-throttle'

/**
 * Answers the token of a new session. Throws UNAUTHENTICATED: `sign-in-refused`, one answer after one comparison for an
 * unknown newsroom or account, a wrong password, a closed account and one that has no password; `too-many-attempts`
 * with the `minutes` to wait, before anything is compared.
 */
export const signInWithPassword = async (door: SignInDoor, input: SignInInput): Promise<SessionToken> => {
  const { db, secret, address } = door
  const newsroomId = await findNewsroomId(db, input.newsroom)
  // One account, one budget, whether or not the only newsroom was named.
  const attempt = await startAttempt(db, secret, `${newsroomId ?? input.newsroom ?? ''} ${input.email}`, address)
  // Without a newsroom the same search is made for a newsroom that is none.
  const key = { newsroomId: newsroomId ?? '00000000-0000-0000-0000-000000000000', email: input.email }
  const user = await db.user.findUnique({ where: { newsroomId_email: key } })

  const isRight = await verifyPassword(user?.passwordHash ?? null, input.password)
  if (!user || !isRight || !user.isActive) {
    if (user) door.defer(() => recordRefusedSignIn(door, user, attempt.addressKey))
    throw new AppError('UNAUTHENTICATED', 'sign-in-refused')
  }
  await attempt.succeed()
  const { passwordHash } = user
  if (passwordHash && needsRehash(passwordHash)) {
    // Only while it is still the same: a password changed in this very moment must not be undone.
    const renewed = await hashPassword(input.password)
    await db.user.updateMany({ where: { id: user.id, passwordHash }, data: { passwordHash: renewed } })
  }
  return startSession(door, user, 'password', attempt.addressKey)
}
