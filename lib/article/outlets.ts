import { FOREIGN_OUTLETS } from '@/lib/article/foreign-outlets'
import { INDONESIAN_OUTLETS } from '@/lib/article/indonesian-outlets'
import type { KnownOutlet } from '@/lib/article/known-outlet'
import { hostOf, parentDomains } from '@/lib/article/outlet-domains'
import { toOutletKey } from '@/lib/article/to-outlet-key'

/**
 * The outlets everybody knows: by their signs a text's datelines are read, and with them a newsroom's own list begins.
 * Others are known by the shape of their name (`Sesuatu.com`) or by what the input says, so it need not be complete.
 */
export const KNOWN_OUTLETS: readonly KnownOutlet[] = [...INDONESIAN_OUTLETS, ...FOREIGN_OUTLETS]

/** Every signature, so that `is this word an outlet?` is one look-up. */
export const OUTLET_SIGNS: ReadonlySet<string> = new Set(KNOWN_OUTLETS.flatMap(({ signs }) => signs ?? []))

const DOMAIN_SHAPE =
  /^[A-Za-z0-9][A-Za-z0-9-]{1,24}\.(?:com|co\.id|co|id|net|tv|news|org|or\.id|go\.id|COM|CO\.ID|CO|ID|NET|TV|NEWS|ORG)$/u

/** Is this how an outlet signs: a name of the list, or a domain? */
export const isOutletSign = (sign: string): boolean => OUTLET_SIGNS.has(sign) || DOMAIN_SHAPE.test(sign)

/** Names by which an outlet is known, each to the list's own name for it; `Kompas` is the first that is called so. */
const nameByKey = new Map<string, string>()
for (const { name, names, signs } of KNOWN_OUTLETS) {
  for (const known of [name, ...(names ?? []), ...(signs ?? [])]) {
    const key = toOutletKey(known)
    if (!nameByKey.has(key)) nameByKey.set(key, name)
  }
}

/** Do two names mean one outlet: `ANTARA` and `ANTARA News`, `Okezone` and `Okezone.com`? */
export function isSameOutlet(one: string, other: string): boolean {
  const [a, b] = [toOutletKey(one), toOutletKey(other)]
  return a !== '' && (a === b || (nameByKey.has(a) && nameByKey.get(a) === nameByKey.get(b)))
}

const nameByDomain = new Map(KNOWN_OUTLETS.flatMap(({ name, domains }) => domains.map((domain) => [domain, name])))

/** Which outlet of the list publishes at this address? Null for all others. */
export function knownOutletOfUrl(url: string): string | null {
  const known = parentDomains(hostOf(url) ?? '').find((domain) => nameByDomain.has(domain))
  return known === undefined ? null : (nameByDomain.get(known) ?? null)
}

/** Which outlet publishes at this address? The list's name, else the host without `www.`; null when it is no URL. */
export const outletOfUrl = (url: string): string | null => knownOutletOfUrl(url) ?? hostOf(url)
