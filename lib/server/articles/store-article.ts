import 'server-only'
import type { ImportOutcome, IncomingArticle } from '@/lib/server/articles/incoming-article'
import { storeArticles } from '@/lib/server/articles/store-articles'
import type { Context } from '@/lib/server/db/context'
import { requireFound } from '@/lib/server/db/require-found'

/** Stores one article that came in, as `storeArticles` does. Throws what would refuse it. */
export const storeArticle = async (ctx: Context, incoming: IncomingArticle): Promise<ImportOutcome> => {
  const result = requireFound((await storeArticles(ctx, [incoming]))[0])
  if (result.outcome === 'refused') throw result.error
  return result
}
