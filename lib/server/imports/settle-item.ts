import 'server-only'
import type { ImportOutcome } from '@/lib/server/articles/incoming-article'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'
import type { ImportOutcome as StoredOutcome } from '@/lib/server/db/generated/enums'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { transact } from '@/lib/server/db/transact'
import { closeImport } from '@/lib/server/imports/close-import'
import { lockImport } from '@/lib/server/imports/lock-import'
import { toRefusal } from '@/lib/server/imports/to-refusal'

/** What became of one article of an import. */
export type ItemResult =
  Pick<ImportOutcome, 'outcome' | 'articleId'> | { readonly outcome: 'refused'; readonly error: unknown }

const STORED: Record<ImportOutcome['outcome'], StoredOutcome> = {
  new: 'NEW',
  unchanged: 'UNCHANGED',
  'new-version': 'NEW_VERSION',
  duplicate: 'DUPLICATE',
}

/** The columns of an item that say what became of it. */
export const toOutcomeColumns = (result: ItemResult) => {
  if (result.outcome === 'refused') return { outcome: 'REFUSED' as const, articleId: null, ...toRefusal(result.error) }
  return { outcome: STORED[result.outcome], articleId: result.articleId, reason: null, details: {} }
}

/** Writes down what became of an item, and ends its import when it was the last one. Says nothing of one settled before. */
export const settleItem = async (ctx: Context, itemId: string, result: ItemResult): Promise<void> => {
  requirePermission(ctx, 'article.import')
  const { newsroomId } = ctx.actor
  await transact(ctx, async (tx) => {
    const { importId } = requireFound(await findItem(tx, newsroomId, itemId))
    await lockImport(tx, ctx, importId)
    await tx.importItem.updateMany({
      where: { newsroomId, id: itemId, outcome: 'WAITING' },
      data: { ...toOutcomeColumns(result), attempts: { increment: 1 } },
    })
    await closeImport(tx, ctx, importId)
  })
}

const findItem = (tx: Transaction, newsroomId: string, id: string) =>
  tx.importItem.findFirst({ where: { newsroomId, id }, select: { importId: true } })
