'use client'

import { signIn as nextAuthSignIn, signOut as nextAuthSignOut } from 'next-auth/react'
import type { ActionFailure, ActionResult } from '@/app/_lib/action-result'
import { toSafePath } from '@/app/_lib/to-safe-path'

export interface SignInForm {
  readonly email: string
  readonly password: string
  /** The newsroom's slug; only where the page asks for it. */
  readonly newsroom?: string
}

/** `sign-in-refused:` or `too-many-attempts:15`, as the address carries it back, as a failure the screen can say. */
export const toSignInFailure = (error: string): ActionFailure => {
  const [given = '', minutes = ''] = error.split(':')
  const isKnown = given === 'sign-in-refused' || given === 'too-many-attempts'
  const reason = isKnown ? given : 'sign-in-failed'
  return { ok: false, code: 'UNAUTHENTICATED', reason, details: minutes ? { minutes: Number(minutes) } : {} }
}

/**
 * Signs in from the browser. Reasons: `sign-in-refused`, `too-many-attempts` (with `minutes`), and `sign-in-failed` when
 * the server could not be asked. On success go to `toSafePath(next)` with a full page load.
 */
export const signIn = async (form: SignInForm): Promise<ActionResult<null>> => {
  try {
    const answer = await nextAuthSignIn('password', { ...form, redirect: false })
    if (answer?.ok && !answer.error) return { ok: true, data: null }
    return toSignInFailure(answer?.error ?? '')
  } catch {
    return toSignInFailure('')
  }
}

/** Leaves for the newsroom's identity provider, to come back to `next`. */
export const signInWithProvider = async (next: unknown): Promise<void> => {
  await nextAuthSignIn('oidc', { callbackUrl: toSafePath(next) })
}

/** Ends this browser's session and goes to the sign-in page with a full page load, so that nothing read stays in memory. */
export const signOut = async (): Promise<void> => {
  await nextAuthSignOut({ redirect: false })
  // eslint-disable-next-line @next/next/no-location-assign-relative-destination -- the router would keep its cache
  window.location.assign('/sign-in')
}
