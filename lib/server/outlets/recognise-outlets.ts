import 'server-only'
import { hostOf, parentDomains } from '@/lib/article/outlet-domains'
import { toOutletKey } from '@/lib/article/to-outlet-key'
import type { Transaction } from '@/lib/server/db/create-database'
import { newId } from '@/lib/server/db/new-id'
import { requireFound } from '@/lib/server/db/require-found'

/** By what an article tells its outlet: the address it stands at and the name it signs with; either may be missing. */
export interface OutletSigns {
  readonly name: string
  readonly url: string | null
}

const findByDomain = async (tx: Transaction, newsroomId: string, hosts: readonly (string | null)[]) => {
  const domains = [...new Set(hosts.flatMap((host) => (host === null ? [] : parentDomains(host))))]
  if (domains.length === 0) return new Map<string, string>()
  const found = await tx.outletDomain.findMany({
    where: { newsroomId, domain: { in: domains } },
    select: { domain: true, outletId: true },
  })
  return new Map(found.map(({ domain, outletId }) => [domain, outletId]))
}

const findByName = async (tx: Transaction, newsroomId: string, keys: readonly string[]) => {
  if (keys.length === 0) return new Map<string, string>()
  const where = { newsroomId, nameKey: { in: [...keys] } }
  const [aliases, outlets] = [
    await tx.outletName.findMany({ where, select: { nameKey: true, outletId: true } }),
    await tx.outlet.findMany({ where, select: { nameKey: true, id: true } }),
  ]
  return new Map([
    ...aliases.map(({ nameKey, outletId }) => [nameKey, outletId] as const),
    ...outlets.map(({ nameKey, id }) => [nameKey, id] as const),
  ])
}

/**
 * Whose articles are these? The outlet at whose domain an article stands, subdomains included; else the one of its
 * name; else a new one of that name. Null where neither is said. Two imports at once make one outlet.
 */
export const recogniseOutlets = async (
  tx: Transaction,
  newsroomId: string,
  signs: readonly OutletSigns[],
): Promise<(string | null)[]> => {
  const hosts = signs.map(({ url }) => hostOf(url ?? ''))
  const byDomain = await findByDomain(tx, newsroomId, hosts)
  const atDomain = (index: number): string | undefined =>
    parentDomains(hosts[index] ?? '').flatMap((domain) => byDomain.get(domain) ?? [])[0]
  const keys = signs.map(({ name }, index) => (name === '' || atDomain(index) !== undefined ? null : toOutletKey(name)))
  const unsettled = [...new Set(keys)].filter((key) => key !== null)
  let byName = await findByName(tx, newsroomId, unsettled)
  const missing = unsettled.filter((key) => !byName.has(key))
  if (missing.length > 0) {
    const made = missing.map((nameKey) => {
      const at = keys.indexOf(nameKey)
      return { id: newId(), newsroomId, name: signs[at]?.name ?? '', nameKey, host: hosts[at] ?? null }
    })
    await tx.outlet.createMany({ data: made.map(({ host: _, ...outlet }) => outlet), skipDuplicates: true })
    byName = await findByName(tx, newsroomId, unsettled)
    // An outlet that is called like its host publishes there; any other name may be one that only passes articles on.
    const own = made.filter((one) => one.host !== null && toOutletKey(one.host) === one.nameKey)
    await tx.outletDomain.createMany({
      data: own.map(({ host, nameKey }) => ({
        ...{ id: newId(), newsroomId, outletId: requireFound(byName.get(nameKey)), domain: host ?? '' },
      })),
      skipDuplicates: true,
    })
  }
  return keys.map((key, index) => atDomain(index) ?? (key === null ? null : requireFound(byName.get(key))))
}
