import 'server-only'
import { z } from 'zod'

const Env = z.object({
  /** A PostgreSQL of one's own; without it the embedded one is used. */
  DATABASE_URL: z
    .string()
    .regex(/^postgres(?:ql)?:\/\//, 'must begin with postgresql://')
    .optional(),
  KUTIP_HOME: z.string().optional(),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  /** Where the application listens. Other machines reach it only when this says so, e.g. `0.0.0.0`. */
  HOST: z.string().default('localhost'),
  NEXTAUTH_URL: z.url({ protocol: /^https?$/ }).optional(),
  NEXTAUTH_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  /** Sign-in through OpenID Connect, for newsrooms that have it: all three, or none. */
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().default('OpenID Connect'),
  /** Slug of the newsroom whose people sign in through it; only needed where there are several. */
  OIDC_NEWSROOM: z.string().optional(),
  /** Set where a reverse proxy of one's own writes X-Forwarded-For; anywhere else that header is a stranger's claim. */
  TRUST_PROXY: z.stringbool().default(false),
  /** Hosts of one's own network that may be fetched from, `host` or `host:port` with commas between; everything internal is refused otherwise. */
  FETCH_ALLOWED_HOSTS: z
    .string()
    .default('')
    .transform((list) => list.split(',').flatMap((host) => (host.trim() === '' ? [] : [host.trim().toLowerCase()]))),
  /** Where those whose pages are fetched can complain: an address or an e-mail, told to each server. */
  FETCH_CONTACT: z
    .string()
    .regex(/^[\w.:/@~+-]{1,200}$/, 'must be an address or an e-mail')
    .optional(),
  /** Milliseconds between two requests to one host whose robots.txt names no delay. */
  FETCH_DELAY_MS: z.coerce.number().int().min(0).max(60_000).default(1000),
})
export type Env = z.infer<typeof Env>

/** What the environment asks for; an empty variable counts as absent. Throws an Error that names the wrong variables. */
export const readEnv = (source: Readonly<Record<string, string | undefined>> = process.env): Env => {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''))
  const result = Env.safeParse(given)
  if (result.success) return result.data
  const wrong = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`the environment does not fit: ${wrong.join('; ')}`)
}
