import 'server-only'
import { headers } from 'next/headers'
import { after } from 'next/server'
import type { AuthOptions } from 'next-auth'
import type { OAuthConfig } from 'next-auth/providers/oauth'
import Credentials from 'next-auth/providers/credentials'
import { readClientAddress } from '@/app/_lib/client-address'
import { getDatabase } from '@/app/_lib/database'
import { log } from '@/app/_lib/log'
import { readNewsroom, rememberNewsroom } from '@/app/_lib/newsroom-cookie'
import { toSafePath } from '@/app/_lib/to-safe-path'
import { AppError } from '@/lib/errors'
import { SignInInput } from '@/lib/schemas/sign-in'
import { readAuthSettings, type OidcSettings } from '@/lib/server/auth/auth-settings'
import { SESSION_SECONDS, sessionCookieName, SessionToken } from '@/lib/server/auth/session-token'
import type { SignInDoor } from '@/lib/server/auth/sign-in-door'
import { signInWithOidc } from '@/lib/server/auth/sign-in-with-oidc'
import { signInWithPassword } from '@/lib/server/auth/sign-in-with-password'

const openDoor = async (): Promise<SignInDoor> => ({
  db: getDatabase(),
  now: () => new Date(),
  secret: readAuthSettings().secret,
  address: readClientAddress(await headers()),
  defer: (work) =>
    after(() => work().catch((err: unknown) => log.error({ err }, 'deferred work of signing in failed'))),
})

/** next-auth puts an error's message into an address, so it is made of a reason and a number and nothing else. */
const toShownError = (error: unknown): Error => {
  if (error instanceof AppError) return new Error([error.reason, error.details.minutes ?? ''].join(':'))
  log.error({ err: error }, 'signing in failed unexpectedly')
  return new Error('internal:')
}

const passwordProvider = Credentials({
  id: 'password',
  credentials: { email: {}, password: {}, newsroom: {} },
  authorize: async (credentials) => {
    const remembered = await readNewsroom()
    const input = SignInInput.safeParse({ ...credentials, newsroom: credentials?.newsroom || remembered })
    if (!input.success) throw new Error('sign-in-refused:')
    try {
      const token = await signInWithPassword(await openDoor(), input.data)
      if (input.data.newsroom !== null) await rememberNewsroom(input.data.newsroom)
      return { ...token, id: token.userId }
    } catch (error) {
      throw toShownError(error)
    }
  },
})

const oidcProvider = ({
  issuer,
  clientId,
  clientSecret,
  name,
}: OidcSettings): OAuthConfig<Record<string, unknown>> => ({
  id: 'oidc',
  name,
  type: 'oauth',
  issuer,
  wellKnown: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
  clientId,
  clientSecret,
  idToken: true,
  checks: ['pkce', 'state', 'nonce'],
  authorization: { params: { scope: 'openid email profile' } },
  profile: (claims) => ({ id: String(claims.sub) }),
})

const cookie = (name: string, isSecure: boolean, maxAge?: number) => ({
  name: `${isSecure ? '__Host-' : ''}kutip.${name}`,
  options: { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure, ...(maxAge ? { maxAge } : {}) },
})

/**
 * How next-auth is set up: it carries the cookies, the CSRF token and the OpenID Connect exchange; who may sign in is
 * decided by our own verbs. The session cookie is an encrypted pointer to the account (see `SessionToken`). `origin` is
 * where this very browser reached us, and all that it may be sent back to.
 */
export const toAuthOptions = (origin: string): AuthOptions => {
  const { secret, isSecure, oidc, url } = readAuthSettings()
  // next-auth 4 reads its own address from here and nowhere else.
  process.env.NEXTAUTH_URL ??= url
  return {
    secret,
    providers: [passwordProvider, ...(oidc ? [oidcProvider(oidc)] : [])],
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    jwt: { maxAge: SESSION_SECONDS },
    useSecureCookies: isSecure,
    cookies: {
      sessionToken: { ...cookie('session', isSecure), name: sessionCookieName(isSecure) },
      callbackUrl: cookie('callback', isSecure),
      csrfToken: cookie('csrf', isSecure),
      pkceCodeVerifier: cookie('pkce', isSecure, 15 * 60),
      state: cookie('state', isSecure, 15 * 60),
      nonce: cookie('nonce', isSecure, 15 * 60),
    },
    pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in' },
    callbacks: {
      // The token travels on the user object, which next-auth hands from here to `jwt` untouched.
      signIn: async ({ user, account, profile }) => {
        if (account?.provider !== 'oidc' || !oidc) return true
        try {
          Object.assign(user, await signInWithOidc(await openDoor(), oidc, profile))
          return true
        } catch (error) {
          throw toShownError(error)
        }
      },
      redirect: ({ url }) => {
        const { pathname, search } = new URL(url, origin)
        return `${origin}${toSafePath(pathname + search)}`
      },
      // Only these four fields: next-auth would add name and e-mail address.
      jwt: ({ token, user }) => ({ ...SessionToken.parse(user ?? token) }),
    },
    logger: {
      error: (code, metadata) => log.error({ code, metadata }, 'next-auth'),
      warn: (code) => log.warn({ code }, 'next-auth'),
      debug: () => undefined,
    },
  }
}
