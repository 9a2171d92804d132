import 'server-only'
import { toOutletKey } from '@/lib/server/articles/to-outlet-key'
import type { Transaction } from '@/lib/server/db/create-database'
import { newId } from '@/lib/server/db/new-id'
import { requireFound } from '@/lib/server/db/require-found'

/** The newsroom's outlet of that name, made when there is none; two imports at once make one. */
export const saveOutlet = async (tx: Transaction, newsroomId: string, name: string): Promise<string> => {
  const nameKey = toOutletKey(name)
  await tx.outlet.createMany({ data: { id: newId(), newsroomId, name, nameKey }, skipDuplicates: true })
  return requireFound(await tx.outlet.findFirst({ where: { newsroomId, nameKey }, select: { id: true } })).id
}
