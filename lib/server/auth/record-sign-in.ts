import 'server-only'
import { recordEvent } from '@/lib/server/audit'
import type { SessionToken } from '@/lib/server/auth/session-token'
import type { SignInDoor } from '@/lib/server/auth/sign-in-door'
import type { User } from '@/lib/server/db/generated/client'

export type SignInMethod = 'password' | 'oidc'

const toContext = ({ db, now }: SignInDoor, user: User, actorId: string | null) => ({
  actor: { id: actorId, newsroomId: user.newsroomId, role: user.role, name: user.name },
  db,
  now,
})

/** Writes the sign-in down and answers the token of the session that begins. */
export const startSession = async (
  door: SignInDoor,
  user: User,
  method: SignInMethod,
  addressKey: string | null,
): Promise<SessionToken> => {
  const { id, newsroomId, sessionVersion } = user
  await door.db.$transaction((tx) =>
    recordEvent(tx, toContext(door, user, id), {
      action: 'user.sign-in',
      subjectId: id,
      data: { method, addressKey },
    }),
  )
  return { userId: id, newsroomId, sessionVersion, signedInAt: Math.floor(door.now().getTime() / 1000) }
}

/**
 * Writes down that somebody failed to get into this account: what was wrong, and a key by which attempts from one
 * address can be told to belong together. Neither the password nor the address, which nobody needs to keep; attempts
 * that the throttle turned away are not written, so an attacker cannot make the record grow at will.
 */
export const recordRefusedSignIn = async (door: SignInDoor, user: User, addressKey: string): Promise<void> => {
  const why = !user.isActive ? 'closed' : user.passwordHash === null ? 'no-password' : 'wrong-password'
  await door.db.$transaction((tx) =>
    recordEvent(tx, toContext(door, user, null), {
      action: 'user.refuse-sign-in',
      subjectId: user.id,
      data: { why, addressKey },
    }),
  )
}
