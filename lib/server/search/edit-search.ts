import 'server-only'
import type { EditSearchInput } from '@/lib/schemas/search'
import { recordEvent } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { requirePerson } from '@/lib/server/db/require-person'
import { transact } from '@/lib/server/db/transact'
import { savedSearchSelect, toSavedSearchView, type SavedSearchView } from '@/lib/server/search/saved-search'

/**
 * Gives one's own saved search another name, or its alert on or off; an alert that is turned on counts from now. Throws
 * NOT_FOUND for one that is not there or another's.
 */
export const editSearch = async (ctx: Context, input: EditSearchInput): Promise<SavedSearchView> => {
  requirePermission(ctx, 'search.save')
  const userId = requirePerson(ctx)
  const { newsroomId } = ctx.actor
  const { searchId: id, name, hasAlert } = input
  return transact(ctx, async (tx) => {
    const where = { newsroomId, userId, id }
    const before = requireFound(await tx.savedSearch.findFirst({ where, select: savedSearchSelect }))
    const isNewAlert = hasAlert === true && !before.hasAlert
    const data = {
      ...(name === undefined ? {} : { name }),
      ...(hasAlert === undefined ? {} : { hasAlert }),
      ...(isNewAlert ? { seenAt: ctx.now() } : {}),
    }
    await tx.savedSearch.updateMany({ where, data })
    const after = requireFound(await tx.savedSearch.findFirst({ where, select: savedSearchSelect }))
    const told = (row: typeof after) => ({ name: row.name, hasAlert: row.hasAlert })
    await recordEvent(tx, ctx, {
      ...{ action: 'search.edit', subjectId: id, data: { before: told(before), after: told(after) } },
    })
    return toSavedSearchView(after)
  })
}
