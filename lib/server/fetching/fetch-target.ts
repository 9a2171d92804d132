import 'server-only'
import { isIP } from 'node:net'
import { AppError } from '@/lib/errors'
import { isPublicAddress } from '@/lib/server/fetching/public-address'

/** Where a request goes, once its address has been found fit to be asked. */
export interface FetchTarget {
  readonly url: URL
  /** Name or address literal, lower case, without brackets or a final dot. */
  readonly host: string
  /** The server's administrator allows it whatever it resolves to. */
  readonly isAllowed: boolean
}

const PORTS: ReadonlySet<string> = new Set(['', '80', '443', '8080', '8443'])
/** Names that mean something inside a network only. */
const INTERNAL_NAME = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|home\.arpa)$/u
const LONGEST_ADDRESS = 2048

const refuse = (reason: string, details: Record<string, string | number> = {}) =>
  new AppError('INVALID', reason, details)

const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/gu, '').replace(/\.$/u, '')

const portOf = (url: URL): string => url.port || (url.protocol === 'https:' ? '443' : '80')

/**
 * May this address be asked, as far as its writing tells? The WHATWG parser has made all ways of writing an IPv4
 * address (`0x7f.1`, `2130706433`) one by then. `allowedHosts` are `host` or `host:port`. Throws INVALID with
 * `fetch.address`, `fetch.credentials`, `fetch.port` (port) or `fetch.internal` (host).
 */
export const readTarget = (address: string, allowedHosts: readonly string[]): FetchTarget => {
  if (address.length > LONGEST_ADDRESS || !URL.canParse(address)) throw refuse('fetch.address')
  const url = new URL(address)
  url.hash = ''
  const host = hostOf(url)
  if (!/^https?:$/u.test(url.protocol) || host === '') throw refuse('fetch.address')
  if (url.username !== '' || url.password !== '') throw refuse('fetch.credentials')
  const isAllowed = allowedHosts.includes(host) || allowedHosts.includes(`${host}:${portOf(url)}`)
  if (isAllowed) return { url, host, isAllowed }
  const isLiteral = isIP(host) !== 0
  const isInternal = isLiteral ? !isPublicAddress(host) : !host.includes('.') || INTERNAL_NAME.test(host)
  if (isInternal) throw refuse('fetch.internal', { host })
  if (!PORTS.has(url.port)) throw refuse('fetch.port', { port: url.port })
  return { url, host, isAllowed }
}
