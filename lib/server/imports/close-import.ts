import 'server-only'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'

/**
 * Ends an import in which nothing waits any more, inside the transaction that settled the last of it. What was sent is
 * let go of when nothing was refused: there is nothing that could be tried again with it.
 */
export const closeImport = async (tx: Transaction, ctx: Context, importId: string): Promise<void> => {
  const { newsroomId } = ctx.actor
  const find = (outcome: 'WAITING' | 'REFUSED') =>
    tx.importItem.findFirst({ where: { newsroomId, importId, outcome }, select: { id: true } })
  if ((await find('WAITING')) !== null) return
  await tx.import.updateMany({
    where: { newsroomId, id: importId, state: 'RUNNING' },
    data: { state: 'DONE', finishedAt: ctx.now() },
  })
  if ((await find('REFUSED')) === null) {
    await tx.uploadChunk.deleteMany({ where: { newsroomId, upload: { importId } } })
  }
}
