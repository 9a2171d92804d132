import 'server-only'
import type { KnownOutlet } from '@/lib/article/known-outlet'
import { KNOWN_OUTLETS } from '@/lib/article/outlets'
import { toOutletKey } from '@/lib/article/to-outlet-key'
import { recordEvent } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'
import { newId } from '@/lib/server/db/new-id'
import { requirePermission } from '@/lib/server/db/require-permission'
import { transact } from '@/lib/server/db/transact'
import { lockOutlets } from '@/lib/server/outlets/lock-outlets'

const keysOf = ({ name, names = [] }: KnownOutlet): string[] => [...new Set([name, ...names].map(toOutletKey))]

/** Which outlet has each name key, and which each domain? */
const readStored = async (tx: Transaction, newsroomId: string) => {
  const where = { newsroomId }
  const outlets = await tx.outlet.findMany({ where, select: { id: true, nameKey: true, owner: true } })
  const names = await tx.outletName.findMany({ where, select: { outletId: true, nameKey: true } })
  const domains = await tx.outletDomain.findMany({ where, select: { outletId: true, domain: true } })
  return {
    owners: new Map(outlets.map(({ id, owner }) => [id, owner])),
    byKey: new Map([
      ...names.map(({ nameKey, outletId }) => [nameKey, outletId] as const),
      ...outlets.map(({ nameKey, id }) => [nameKey, id] as const),
    ]),
    byDomain: new Map(domains.map(({ domain, outletId }) => [domain, outletId])),
  }
}

/**
 * Gives a newsroom the outlets everybody knows, as its own data. What is there stays: an outlet known by its domain or
 * one of its names only gets the names and domains that nobody has yet, and its owner where none was said. Answers how
 * many outlets are new.
 */
export const writeKnownOutlets = async (tx: Transaction, newsroomId: string): Promise<number> => {
  const { owners, byKey, byDomain } = await readStored(tx, newsroomId)
  const outlets: {
    id: string
    newsroomId: string
    name: string
    nameKey: string
    owner: string | null
    isWire: boolean
  }[] = []
  const names: { id: string; newsroomId: string; outletId: string; name: string; nameKey: string }[] = []
  const domains: { id: string; newsroomId: string; outletId: string; domain: string }[] = []
  const owned = new Map<string, string[]>()
  for (const known of KNOWN_OUTLETS) {
    const { name, owner = null, isWire = false } = known
    const stored = [
      ...known.domains.map((domain) => byDomain.get(domain)),
      ...keysOf(known).map((key) => byKey.get(key)),
    ]
    const id = stored.find((one) => one !== undefined) ?? newId()
    const isNew = !stored.includes(id)
    if (isNew) outlets.push({ id, newsroomId, name, nameKey: toOutletKey(name), owner, isWire })
    else if (owner !== null && owners.get(id) === null) owned.set(owner, [...(owned.get(owner) ?? []), id])
    if (isNew) byKey.set(toOutletKey(name), id)
    for (const alias of [name, ...(known.names ?? [])]) {
      const nameKey = toOutletKey(alias)
      if (byKey.has(nameKey)) continue
      byKey.set(nameKey, id)
      names.push({ id: newId(), newsroomId, outletId: id, name: alias, nameKey })
    }
    for (const domain of known.domains) {
      if (byDomain.has(domain)) continue
      byDomain.set(domain, id)
      domains.push({ id: newId(), newsroomId, outletId: id, domain })
    }
  }
  await tx.outlet.createMany({ data: outlets })
  await tx.outletName.createMany({ data: names })
  await tx.outletDomain.createMany({ data: domains })
  for (const [owner, ids] of owned) {
    await tx.outlet.updateMany({ where: { newsroomId, id: { in: ids } }, data: { owner, version: { increment: 1 } } })
  }
  return outlets.length
}

/** Adds the outlets everybody knows to a newsroom that was opened without them, as `writeKnownOutlets` does. */
export const addKnownOutlets = async (ctx: Context): Promise<{ added: number }> => {
  requirePermission(ctx, 'outlet.save')
  const { newsroomId } = ctx.actor
  return transact(ctx, async (tx) => {
    await lockOutlets(tx, newsroomId)
    const added = await writeKnownOutlets(tx, newsroomId)
    await recordEvent(tx, ctx, { action: 'outlet.load', subjectId: newsroomId, data: { added } })
    return { added }
  })
}
