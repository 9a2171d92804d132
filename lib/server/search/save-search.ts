import 'server-only'
import { AppError } from '@/lib/errors'
import type { SaveSearchInput } from '@/lib/schemas/search'
import { recordEvent } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import { newId } from '@/lib/server/db/new-id'
import { requirePermission } from '@/lib/server/db/require-permission'
import { requirePerson } from '@/lib/server/db/require-person'
import { transact } from '@/lib/server/db/transact'
import { savedSearchSelect, toSavedSearchView, type SavedSearchView } from '@/lib/server/search/saved-search'

/** More than these nobody looks after, and each alert costs a search when its owner sits down. */
const MOST = 50

/** Keeps a search under a name, for the person who asks. Throws INVALID `search.tooMany` when they keep fifty already. */
export const saveSearch = async (ctx: Context, input: SaveSearchInput): Promise<SavedSearchView> => {
  requirePermission(ctx, 'search.save')
  const userId = requirePerson(ctx)
  const { newsroomId } = ctx.actor
  const { name, filter, hasAlert } = input
  return transact(ctx, async (tx) => {
    // One person's tabs take turns, so that fifty are fifty.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('searches:' || ${userId}, 0))`
    if ((await tx.savedSearch.count({ where: { newsroomId, userId } })) >= MOST) {
      throw new AppError('INVALID', 'search.tooMany', { most: MOST })
    }
    const at = { seenAt: ctx.now(), createdAt: ctx.now() }
    const row = await tx.savedSearch.create({
      data: { id: newId(), newsroomId, userId, name, filter, hasAlert, ...at },
      select: savedSearchSelect,
    })
    await recordEvent(tx, ctx, { action: 'search.save', subjectId: row.id, data: { name, filter, hasAlert } })
    return toSavedSearchView(row)
  })
}
