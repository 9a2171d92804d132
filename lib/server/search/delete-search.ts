import 'server-only'
import { AppError } from '@/lib/errors'
import type { SearchIdInput } from '@/lib/schemas/search'
import { recordEvent } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { requirePerson } from '@/lib/server/db/require-person'
import { transact } from '@/lib/server/db/transact'
import { savedSearchSelect } from '@/lib/server/search/saved-search'

/** Forgets one's own saved search; the record keeps what it was. Throws NOT_FOUND for one that is not there or another's. */
export const deleteSearch = async (ctx: Context, { searchId: id }: SearchIdInput): Promise<{ id: string }> => {
  requirePermission(ctx, 'search.save')
  const userId = requirePerson(ctx)
  const { newsroomId } = ctx.actor
  return transact(ctx, async (tx) => {
    const where = { newsroomId, userId, id }
    const before = requireFound(await tx.savedSearch.findFirst({ where, select: savedSearchSelect }))
    const { count } = await tx.savedSearch.deleteMany({ where })
    // Another tab was faster.
    if (count === 0) throw new AppError('NOT_FOUND', 'not-found')
    const data = { name: before.name, filter: before.filter ?? {} }
    await recordEvent(tx, ctx, { action: 'search.delete', subjectId: id, data })
    return { id }
  })
}
