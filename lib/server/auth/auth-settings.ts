import 'server-only'
import { readEnv } from '@/lib/server/env'

export interface OidcSettings {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** What the button says. */
  readonly name: string
  readonly newsroomSlug: string | null
}

export interface AuthSettings {
  /** Key of the session cookies and of the throttle's keys. */
  readonly secret: string
  /** Where people reach the program. */
  readonly url: string
  /** The origin that requests must name, or null when only the Host header can tell. */
  readonly ownOrigin: string | null
  readonly isSecure: boolean
  readonly trustProxy: boolean
  readonly oidc: OidcSettings | null
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

/** The environment's part on signing in. Throws, naming the variable, when one is missing or makes no sense. */
export const parseAuthSettings = (source: Readonly<Record<string, string | undefined>>): AuthSettings => {
  const env = readEnv(source)
  if (!env.NEXTAUTH_SECRET) throw new Error('the environment does not fit: NEXTAUTH_SECRET is missing')
  const url = new URL(env.NEXTAUTH_URL ?? `http://localhost:${env.PORT}`)
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = env
  const oidc =
    issuer && clientId && clientSecret
      ? { issuer, clientId, clientSecret, name: env.OIDC_NAME, newsroomSlug: env.OIDC_NEWSROOM ?? null }
      : null
  if (!oidc && (issuer ?? clientId ?? clientSecret)) {
    throw new Error('the environment does not fit: OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET go together')
  }
  return {
    secret: env.NEXTAUTH_SECRET,
    url: url.origin,
    // Nobody outside can own a loopback name, and the same program is also reached by the machine's other names.
    ownOrigin: LOOPBACK.has(url.hostname) ? null : url.origin,
    isSecure: url.protocol === 'https:',
    trustProxy: env.TRUST_PROXY,
    oidc,
  }
}

let settings: AuthSettings | undefined

/** This process's settings, parsed when first asked for: a build must not need them. */
export const readAuthSettings = (): AuthSettings => (settings ??= parseAuthSettings(process.env))
