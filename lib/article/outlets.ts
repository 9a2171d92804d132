import { FOREIGN_OUTLETS } from '@/lib/article/foreign-outlets'
import { INDONESIAN_OUTLETS } from '@/lib/article/indonesian-outlets'
import type { KnownOutlet } from '@/lib/article/known-outlet'
import { hostOf, parentDomains } from '@/lib/article/outlet-domains'

/**
 * The outlets everybody knows: by their signs a text's datelines are read, and with them a newsroom's own list begins.
 * Others are known by the shape of their name (`Sesuatu.com`) or by what the input says, so it need not be complete.
 */
export const KNOWN_OUTLETS: readonly KnownOutlet[] = [...INDONESIAN_OUTLETS, ...FOREIGN_OUTLETS]

/** Every signature, so that `is this word an outlet?` is one look-up. */
export const OUTLET_SIGNS: ReadonlySet<string> = new Set(KNOWN_OUTLETS.flatMap(({ signs }) => signs ?? []))

const DOMAIN_SHAPE =
  /^[A-Za-z0-9]{2,24}\.(?:com|co\.id|co|id|net|tv|news|org|or\.id|go\.id|COM|CO\.ID|CO|ID|NET|TV|NEWS|ORG)$/u

/** Is this how an outlet signs: a name of the list, or a domain? */
export const isOutletSign = (sign: string): boolean => OUTLET_SIGNS.has(sign) || DOMAIN_SHAPE.test(sign)

const nameByDomain = new Map(KNOWN_OUTLETS.flatMap(({ name, domains }) => domains.map((domain) => [domain, name])))

/** Which outlet publishes at this address? The list's name, else the host without `www.`; null when it is no URL. */
export function outletOfUrl(url: string): string | null {
  const host = hostOf(url)
  if (host === null) return null
  const known = parentDomains(host).find((domain) => nameByDomain.has(domain))
  return known === undefined ? host : (nameByDomain.get(known) ?? host)
}
