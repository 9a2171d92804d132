import 'server-only'
import { z } from 'zod'

const Settings = z
  .object({
    /** The address people type, e.g. https://kutip.example; decides the cookies' names and what counts as our origin. */
    KUTIP_URL: z.url({ protocol: /^https?$/ }).optional(),
    /** Key of the session cookies; `npm start` makes a random one and keeps it where only the owner can read. */
    AUTH_SECRET: z.string().min(32),
    /** Set where a reverse proxy of one's own writes X-Forwarded-For; anywhere else that header is a stranger's claim. */
    TRUST_PROXY: z.stringbool().default(false),
    PORT: z.coerce.number().int().default(3000),
    OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
    OIDC_CLIENT_ID: z.string().min(1).optional(),
    OIDC_CLIENT_SECRET: z.string().min(1).optional(),
    /** Slug of the newsroom whose people sign in through OpenID Connect; only needed where there are several. */
    OIDC_NEWSROOM: z.string().min(1).optional(),
  })
  .refine((all) => !all.OIDC_ISSUER || (all.OIDC_CLIENT_ID && all.OIDC_CLIENT_SECRET && all.KUTIP_URL), {
    message: 'OIDC_ISSUER needs OIDC_CLIENT_ID, OIDC_CLIENT_SECRET and KUTIP_URL',
  })

export interface OidcSettings {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  readonly newsroomSlug: string | null
}

export interface AuthSettings {
  readonly secret: string
  /** Where people reach the program; a guess from PORT unless KUTIP_URL says it. */
  readonly url: string
  /** The origin that requests must name, or null when only the Host header can tell. */
  readonly ownOrigin: string | null
  readonly isSecure: boolean
  readonly trustProxy: boolean
  readonly oidc: OidcSettings | null
}

/** The environment's part on signing in. Throws, naming the variable, when one is missing or makes no sense. */
export const parseAuthSettings = (environment: Record<string, string | undefined>): AuthSettings => {
  // An empty variable, as compose files write it, means the same as none.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = Settings.safeParse(given)
  if (!parsed.success) throw new Error(`Signing in is not set up: ${z.prettifyError(parsed.error)}`)
  const all = parsed.data
  const url = all.KUTIP_URL ?? `http://localhost:${all.PORT}`
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = all
  return {
    secret: all.AUTH_SECRET,
    url: new URL(url).origin,
    ownOrigin: all.KUTIP_URL ? new URL(all.KUTIP_URL).origin : null,
    isSecure: url.startsWith('https:'),
    trustProxy: all.TRUST_PROXY,
    oidc:
      issuer && clientId && clientSecret
        ? { issuer, clientId, clientSecret, newsroomSlug: all.OIDC_NEWSROOM ?? null }
        : null,
  }
}

let settings: AuthSettings | undefined

/** This process's settings, parsed when first asked for: a build must not need them. */
export const readAuthSettings = (): AuthSettings => (settings ??= parseAuthSettings(process.env))
