import 'server-only'
import { toDomain } from '@/lib/article/outlet-domains'
import { toOutletKey } from '@/lib/article/to-outlet-key'
import { AppError } from '@/lib/errors'
import type { AddOutletInput, EditOutletInput, SaveOutletInput } from '@/lib/schemas/outlet'
import { recordEvent } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'
import { newId } from '@/lib/server/db/new-id'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { transact } from '@/lib/server/db/transact'
import { lockOutlets } from '@/lib/server/outlets/lock-outlets'
import { findOutlet, toOutletRecord, type OutletView } from '@/lib/server/outlets/outlet-view'

interface Signs {
  readonly nameKey: string
  /** Other names by their key, without its own. */
  readonly names: ReadonlyMap<string, string>
  readonly domains: readonly string[]
}

const toSigns = ({ name, names, domains }: SaveOutletInput): Signs => {
  const nameKey = toOutletKey(name)
  const others = new Map(names.map((other) => [toOutletKey(other), other]))
  others.delete(nameKey)
  const own = domains.map((typed) => {
    const domain = toDomain(typed)
    if (domain === null) throw new AppError('INVALID', 'outlet.domain-wrong', { domain: typed })
    return domain
  })
  return { nameKey, names: others, domains: [...new Set(own)] }
}

/** Two outlets never share a name or a domain: by either an article tells whose it is. */
const requireFree = async (tx: Transaction, newsroomId: string, id: string, { nameKey, names, domains }: Signs) => {
  const keys = [nameKey, ...names.keys()]
  const outlet = await tx.outlet.findFirst({
    where: { newsroomId, nameKey: { in: keys }, id: { not: id } },
    select: { name: true },
  })
  if (outlet) throw new AppError('INVALID', 'outlet.name-taken', { name: outlet.name, other: outlet.name })
  const select = { outlet: { select: { name: true } } }
  const alias = await tx.outletName.findFirst({
    where: { newsroomId, nameKey: { in: keys }, outletId: { not: id } },
    select: { ...select, name: true },
  })
  if (alias) throw new AppError('INVALID', 'outlet.name-taken', { name: alias.name, other: alias.outlet.name })
  const taken = await tx.outletDomain.findFirst({
    where: { newsroomId, domain: { in: [...domains] }, outletId: { not: id } },
    select: { ...select, domain: true },
  })
  if (taken) throw new AppError('INVALID', 'outlet.domain-taken', { domain: taken.domain, other: taken.outlet.name })
}

const writeSigns = async (tx: Transaction, newsroomId: string, outletId: string, { names, domains }: Signs) => {
  await tx.outletName.deleteMany({ where: { newsroomId, outletId } })
  await tx.outletName.createMany({
    data: [...names].map(([nameKey, name]) => ({ id: newId(), newsroomId, outletId, name, nameKey })),
  })
  await tx.outletDomain.deleteMany({ where: { newsroomId, outletId } })
  await tx.outletDomain.createMany({ data: domains.map((domain) => ({ id: newId(), newsroomId, outletId, domain })) })
}

const add = async (tx: Transaction, ctx: Context, input: AddOutletInput): Promise<OutletView> => {
  const { newsroomId } = ctx.actor
  const posted = input.requestId === undefined ? null : await findOutlet(tx, newsroomId, input.requestId)
  if (posted !== null) return posted
  const id = input.requestId ?? newId()
  const signs = toSigns(input)
  await requireFree(tx, newsroomId, id, signs)
  const { name, owner, isWire } = input
  await tx.outlet.create({ data: { id, newsroomId, name, nameKey: signs.nameKey, owner, isWire } })
  await writeSigns(tx, newsroomId, id, signs)
  const after = requireFound(await findOutlet(tx, newsroomId, id))
  await recordEvent(tx, ctx, { action: 'outlet.create', subjectId: id, data: { after: toOutletRecord(after) } })
  return after
}

const edit = async (tx: Transaction, ctx: Context, input: EditOutletInput): Promise<OutletView> => {
  const { newsroomId } = ctx.actor
  const { outletId: id, version, name, owner, isWire } = input
  const before = requireFound(await findOutlet(tx, newsroomId, id))
  if (before.version !== version) throw new AppError('CONFLICT', 'outlet.changed', {}, before)
  const signs = toSigns(input)
  await requireFree(tx, newsroomId, id, signs)
  const { count } = await tx.outlet.updateMany({
    where: { newsroomId, id, version },
    data: { name, nameKey: signs.nameKey, owner, isWire, version: { increment: 1 } },
  })
  if (count === 0) throw new AppError('CONFLICT', 'outlet.changed', {}, await findOutlet(tx, newsroomId, id))
  await writeSigns(tx, newsroomId, id, signs)
  const after = requireFound(await findOutlet(tx, newsroomId, id))
  const data = { before: toOutletRecord(before), after: toOutletRecord(after) }
  await recordEvent(tx, ctx, { action: 'outlet.edit', subjectId: id, data })
  return after
}

/**
 * Adds an outlet, or says anew what one is called, whose it is and where it publishes: by its names and domains the
 * articles that come in are recognised. Throws NOT_FOUND, CONFLICT `outlet.changed` with what is stored now, INVALID
 * `outlet.name-taken`, `outlet.domain-taken` and `outlet.domain-wrong`.
 */
export const saveOutlet = async (ctx: Context, input: SaveOutletInput): Promise<OutletView> => {
  requirePermission(ctx, 'outlet.save')
  return transact(ctx, async (tx) => {
    await lockOutlets(tx, ctx.actor.newsroomId)
    return 'outletId' in input ? edit(tx, ctx, input) : add(tx, ctx, input)
  })
}
