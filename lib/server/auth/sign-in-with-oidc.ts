import 'server-only'
import { z } from 'zod'
import { AppError } from '@/lib/errors'
import { recordEvent } from '@/lib/server/audit'
import type { OidcSettings } from '@/lib/server/auth/auth-settings'
import { findNewsroomId } from '@/lib/server/auth/find-newsroom'
import { startSession } from '@/lib/server/auth/record-sign-in'
import type { SessionToken } from '@/lib/server/auth/session-token'
import type { SignInDoor } from '@/lib/server/auth/sign-in-door'
import { Email } from '@/lib/schemas/user'
import type { Database } from '@/lib/server/db/create-database'
import type { User } from '@/lib/server/db/generated/client'

/** The claims of OpenID Connect Core 5.1 that are read; some providers send `email_verified` as text. */
const Profile = z.object({
  sub: z.string().min(1).max(255),
  email: Email.optional().catch(undefined),
  email_verified: z.union([z.boolean(), z.stringbool()]).optional().catch(false),
})

/** An account is known by the provider's subject; one that was never linked, once, by its verified e-mail address. */
const findAccount = async (db: Database, newsroomId: string, subject: string, email: string | null) => {
  const linked = await db.user.findUnique({ where: { newsroomId_oidcSubject: { newsroomId, oidcSubject: subject } } })
  if (linked || email === null) return linked
  return db.user.findFirst({ where: { newsroomId, email, oidcSubject: null } })
}

const linkSubject = (door: SignInDoor, user: User, subject: string): Promise<void> =>
  door.db.$transaction(async (tx) => {
    const where = { id: user.id, newsroomId: user.newsroomId, oidcSubject: null }
    const { count } = await tx.user.updateMany({ where, data: { oidcSubject: subject } })
    if (count === 0) throw new AppError('UNAUTHENTICATED', 'sign-in-refused')
    const actor = { id: user.id, newsroomId: user.newsroomId, role: user.role, name: user.name }
    const ctx = { actor, db: door.db, now: door.now }
    await recordEvent(tx, ctx, { action: 'user.link', subjectId: user.id, data: { method: 'oidc' } })
  })

/**
 * Answers the token of a new session for somebody whom the newsroom's own identity provider vouched for. Makes no
 * accounts: throws UNAUTHENTICATED `sign-in-refused` for people the newsroom did not add, for closed accounts, for an
 * address that the provider did not verify, and for one that already belongs to another subject.
 */
export const signInWithOidc = async (door: SignInDoor, oidc: OidcSettings, profile: unknown): Promise<SessionToken> => {
  const refusal = new AppError('UNAUTHENTICATED', 'sign-in-refused')
  const claims = Profile.safeParse(profile).data
  const newsroomId = await findNewsroomId(door.db, oidc.newsroomSlug)
  if (!claims || !newsroomId) throw refusal
  // A subject is only unique within its issuer.
  const subject = `${oidc.issuer} ${claims.sub}`
  const email = claims.email_verified === true ? (claims.email ?? null) : null
  const user = await findAccount(door.db, newsroomId, subject, email)
  if (!user?.isActive) throw refusal
  if (user.oidcSubject === null) await linkSubject(door, user, subject)
  return startSession(door, user, 'oidc', null)
}
