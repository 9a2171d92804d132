import 'server-only'
import { readArticleFile } from '@/lib/article/read-article-file'
import type { ImportArticleInput } from '@/lib/schemas/article'
import { findImported } from '@/lib/server/articles/find-imported'
import type { ImportOutcome } from '@/lib/server/articles/incoming-article'
import { storeArticle } from '@/lib/server/articles/store-article'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'

/**
 * Takes in one file of any kind, as it was received. Throws INVALID with the reasons of `readArticleFile` and
 * `storeArticle`; then nothing of it is stored.
 */
export const importArticle = async (ctx: Context, input: ImportArticleInput): Promise<ImportOutcome> => {
  requirePermission(ctx, 'article.import')
  const { fileName, bytes, mediaType = null, charset = null, sourceUrl = null } = input
  const isFetched = input.retrievedAt !== undefined
  // With further pages, the first alone does not tell whether the article is as it was.
  const known = input.parts?.length ? null : await findImported(ctx, bytes, { sourceUrl, isFetched })
  if (known !== null) return known
  // A file may have lain about for weeks: when it comes in says nothing of what `2 jam yang lalu` in it means.
  const retrievedAt = input.retrievedAt ?? null
  const origin = { mediaType, charset, url: sourceUrl, retrievedAt }
  const parsed = await readArticleFile({ fileName, bytes, ...origin, parts: input.parts })
  const parts = input.parts?.map((part) => ({
    ...{ bytes: part.bytes, mediaType: part.mediaType ?? parsed.mediaType, encoding: parsed.encoding },
    sourceUrl: part.sourceUrl ?? null,
  }))
  return storeArticle(ctx, { ...parsed, bytes, fileName, sourceUrl, parts, retrievedAt: input.retrievedAt })
}
