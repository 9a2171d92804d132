import 'server-only'
import { toOutletKey } from '@/lib/server/articles/to-outlet-key'
import type { Transaction } from '@/lib/server/db/create-database'
import { newId } from '@/lib/server/db/new-id'
import { requireFound } from '@/lib/server/db/require-found'

/** The newsroom's outlets of these names, made where there is none; null for an empty name. */
export const saveOutlets = async (
  tx: Transaction,
  newsroomId: string,
  names: readonly string[],
): Promise<(string | null)[]> => {
  const keys = names.map((name) => (name === '' ? null : toOutletKey(name)))
  const nameOf = new Map<string, string>()
  for (const [index, key] of keys.entries()) if (key !== null && !nameOf.has(key)) nameOf.set(key, names[index] ?? '')
  if (nameOf.size === 0) return keys.map(() => null)
  const where = { newsroomId, nameKey: { in: [...nameOf.keys()] } }
  const find = () => tx.outlet.findMany({ where, select: { id: true, nameKey: true } })
  let found = await find()
  if (found.length < nameOf.size) {
    const data = [...nameOf].map(([nameKey, name]) => ({ id: newId(), newsroomId, name, nameKey }))
    await tx.outlet.createMany({ data, skipDuplicates: true })
    found = await find()
  }
  const ids = new Map(found.map(({ nameKey, id }) => [nameKey, id]))
  return keys.map((key) => (key === null ? null : requireFound(ids.get(key))))
}

/** The newsroom's outlet of that name, made when there is none; two imports at once make one. */
export const saveOutlet = async (tx: Transaction, newsroomId: string, name: string): Promise<string> =>
  requireFound((await saveOutlets(tx, newsroomId, [name]))[0])
