import 'server-only'
import { AppError } from '@/lib/errors'
import { ImportArticleInput } from '@/lib/schemas/article'
import { importArticle } from '@/lib/server/articles/import-article'
import type { Context } from '@/lib/server/db/context'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { readUpload } from '@/lib/server/imports/read-upload'
import { settleItem } from '@/lib/server/imports/settle-item'

/**
 * Takes in one file that was kept for it, and settles its item; does nothing for one that is settled. A refusal is its
 * outcome; what nobody foresaw is thrown, so that the job is tried again.
 */
export const takeInItem = async (ctx: Context, { itemId }: { readonly itemId: string }): Promise<void> => {
  requirePermission(ctx, 'article.import')
  const { newsroomId } = ctx.actor
  const { outcome, upload } = requireFound(
    await ctx.db.importItem.findFirst({ where: { newsroomId, id: itemId }, include: { upload: true } }),
  )
  if (outcome !== 'WAITING') return
  try {
    const { id, fileName, mediaType, sourceUrl } = requireFound(upload)
    const chunks: Uint8Array[] = []
    for await (const chunk of readUpload(ctx, id)) chunks.push(chunk)
    const bytes = new Uint8Array(Buffer.concat(chunks))
    const input = ImportArticleInput.parse({ fileName, bytes, mediaType, sourceUrl })
    await settleItem(ctx, itemId, await importArticle(ctx, input))
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    await settleItem(ctx, itemId, { outcome: 'refused', error })
  }
}
