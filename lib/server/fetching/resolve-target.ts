import 'server-only'
import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { AppError } from '@/lib/errors'
import type { FetchTarget } from '@/lib/server/fetching/fetch-target'
import { isPublicAddress } from '@/lib/server/fetching/public-address'

export interface ResolvedAddress {
  readonly address: string
  readonly family: 4 | 6
}

/** Which addresses has this name now? */
export type Resolve = (host: string) => Promise<readonly string[]>

/** As the machine resolves names, its hosts file included. */
export const resolveHost: Resolve = async (host) => (await lookup(host, { all: true })).map(({ address }) => address)

/**
 * The addresses to connect to, asked for once: whoever connects uses these and asks no second time, so that a name
 * cannot mean one thing when it is checked and another when it is used. A single address that is not public refuses
 * them all. Throws INVALID `fetch.internal` or `fetch.dns` (host), and what `resolve` throws.
 */
export const resolveTarget = async ({ host, isAllowed }: FetchTarget, resolve: Resolve): Promise<ResolvedAddress[]> => {
  const addresses = isIP(host) === 0 ? await resolve(host) : [host]
  if (addresses.length === 0) throw new AppError('INVALID', 'fetch.dns', { host })
  if (!isAllowed && !addresses.every(isPublicAddress)) throw new AppError('INVALID', 'fetch.internal', { host })
  return addresses.map((address) => ({ address, family: isIP(address) === 6 ? 6 : 4 }))
}
