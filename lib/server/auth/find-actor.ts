import 'server-only'
import { SESSION_SECONDS, type SessionToken } from '@/lib/server/auth/session-token'
import type { Actor } from '@/lib/server/db/context'
import type { Database } from '@/lib/server/db/create-database'

/**
 * Whose session is this, now? Asked on every request, so that a new password, another role or a closed account ends
 * all sessions at once. Null for a session that is too old, was overtaken by a change, or names nobody.
 */
export const findActor = async (db: Database, token: SessionToken, now: Date): Promise<Actor | null> => {
  const age = now.getTime() / 1000 - token.signedInAt
  if (age > SESSION_SECONDS) return null
  const { userId: id, newsroomId, sessionVersion } = token
  const user = await db.user.findFirst({ where: { id, newsroomId, sessionVersion, isActive: true } })
  return user && { id, newsroomId, role: user.role, name: user.name }
}
