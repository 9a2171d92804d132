import 'server-only'
import type { ImportRef } from '@/lib/schemas/import'
import type { Context } from '@/lib/server/db/context'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { countOutcomes, importSelect, type ImportView } from '@/lib/server/imports/import-view'

export interface ImportDetail extends ImportView {
  /** What was sent is still there, so that what was refused can be tried again. */
  readonly isKept: boolean
  /** Articles settled in a second, over the last ten; 0 when it does not run. */
  readonly perSecond: number
}

const SECONDS = 10

/** How far has an import come, and what became of its articles? Throws NOT_FOUND. */
export const getImport = async (ctx: Context, { importId }: ImportRef): Promise<ImportDetail> => {
  requirePermission(ctx, 'article.import')
  const { newsroomId } = ctx.actor
  const since = new Date(ctx.now().getTime() - SECONDS * 1000)
  const [found, countsOf, chunk, lately] = await Promise.all([
    ctx.db.import.findFirst({ where: { newsroomId, id: importId }, select: importSelect }),
    countOutcomes(ctx, [importId]),
    ctx.db.uploadChunk.findFirst({ where: { newsroomId, upload: { importId } }, select: { number: true } }),
    ctx.db.importItem.count({ where: { newsroomId, importId, outcome: { not: 'WAITING' }, updatedAt: { gt: since } } }),
  ])
  const view = requireFound(found)
  const perSecond = view.state === 'RUNNING' ? lately / SECONDS : 0
  const isFetched = view.kind === 'URLS' || view.kind === 'FEED'
  return { ...view, counts: countsOf(importId), isKept: isFetched || chunk !== null, perSecond }
}
