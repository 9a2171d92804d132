import 'server-only'
import { cookies } from 'next/headers'
import { decode } from 'next-auth/jwt'
import { cache } from 'react'
import { getDatabase } from '@/app/_lib/database'
import { readAuthSettings } from '@/lib/server/auth/auth-settings'
import { findActor } from '@/lib/server/auth/find-actor'
import { sessionCookieName, SessionToken } from '@/lib/server/auth/session-token'
import type { Context } from '@/lib/server/db/context'

const readSessionToken = async (): Promise<SessionToken | null> => {
  // Cookies first: they tell Next that the page belongs to a request, before the secret is missed while building.
  const jar = await cookies()
  const { secret, isSecure } = readAuthSettings()
  const cookie = jar.get(sessionCookieName(isSecure))
  if (!cookie) return null
  // A cookie that was cut, forged or sealed with another key makes `decode` throw: to us it is no cookie.
  const token = await decode({ token: cookie.value, secret }).catch(() => null)
  return SessionToken.safeParse(token).data ?? null
}

/**
 * The context of the person who asks, or null when nobody is signed in. While a page renders the answer is found once
 * and shared by its layouts; server actions and route handlers look anew each time.
 */
export const findContext = cache(async (): Promise<Context | null> => {
  const token = await readSessionToken()
  if (!token) return null
  const db = getDatabase()
  const actor = await findActor(db, token, new Date())
  return actor && { actor, db, now: () => new Date() }
})
