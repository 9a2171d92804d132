import 'server-only'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'
import { requireFound } from '@/lib/server/db/require-found'

/**
 * The import as it is now, held until the transaction ends: who changes it or its items comes here first, before any
 * other lock, so that two can wait for each other only in one order. Throws NOT_FOUND.
 */
export const lockImport = async (tx: Transaction, ctx: Context, importId: string) => {
  const { newsroomId } = ctx.actor
  await tx.$executeRaw`select 1 from imports where newsroom_id = ${newsroomId}::uuid and id = ${importId}::uuid for update`
  return requireFound(
    await tx.import.findFirst({
      where: { newsroomId, id: importId },
      include: { uploads: { orderBy: { id: 'asc' } } },
    }),
  )
}
export type LockedImport = Awaited<ReturnType<typeof lockImport>>
