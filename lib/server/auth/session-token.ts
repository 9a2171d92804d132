import 'server-only'
import { z } from 'zod'

/** A working day: who opens the laptop next morning signs in again. Counted from signing in, not from the last click. */
export const SESSION_SECONDS = 12 * 60 * 60

/**
 * What the encrypted session cookie holds: a pointer to the account and nothing about it. Name and role are read from
 * the database on every request, and a `sessionVersion` that is no longer the account's own means the session is dead.
 */
export const SessionToken = z.object({
  userId: z.uuid(),
  newsroomId: z.uuid(),
  sessionVersion: z.int(),
  /** Seconds since 1970. */
  signedInAt: z.int(),
})
export type SessionToken = z.infer<typeof SessionToken>

/** The cookie's name. `__Host-` makes the browser insist on HTTPS, no domain and the root path. */
export const sessionCookieName = (isSecure: boolean): string => `${isSecure ? '__Host-' : ''}kutip.session`
