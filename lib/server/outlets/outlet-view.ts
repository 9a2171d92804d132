import 'server-only'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'
import type { Prisma } from '@/lib/server/db/generated/client'

export const outletSelect = {
  ...{ id: true, name: true, owner: true, isWire: true, version: true },
  names: { select: { name: true }, orderBy: { name: 'asc' } },
  domains: { select: { domain: true }, orderBy: { domain: 'asc' } },
} satisfies Prisma.OutletSelect

/** An outlet as screens see it. */
export interface OutletView {
  readonly id: string
  readonly name: string
  readonly owner: string | null
  readonly isWire: boolean
  readonly version: number
  /** Other names under which it signs or is credited. */
  readonly names: readonly string[]
  /** Where it publishes, subdomains included. */
  readonly domains: readonly string[]
}

export const toOutletView = (row: Prisma.OutletGetPayload<{ select: typeof outletSelect }>): OutletView => ({
  ...row,
  names: row.names.map(({ name }) => name),
  domains: row.domains.map(({ domain }) => domain),
})

/** The outlet as it is stored now; null where the newsroom has none of that key. */
export const findOutlet = async (
  db: Transaction | Context['db'],
  newsroomId: string,
  id: string,
): Promise<OutletView | null> => {
  const row = await db.outlet.findFirst({ where: { newsroomId, id }, select: outletSelect })
  return row && toOutletView(row)
}

/** What the record keeps of an outlet. */
export const toOutletRecord = ({ name, owner, isWire, names, domains, version }: OutletView) => ({
  ...{ name, owner, isWire, version },
  names: [...names],
  domains: [...domains],
})
