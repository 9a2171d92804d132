import 'server-only'
import { parseArticleText } from '@/lib/article/parse-article-text'
import type { ImportTextInput } from '@/lib/schemas/article'
import { findImported } from '@/lib/server/articles/find-imported'
import type { ImportOutcome } from '@/lib/server/articles/incoming-article'
import { storeArticle } from '@/lib/server/articles/store-article'
import { toStorable } from '@/lib/server/articles/to-storable'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'

/**
 * Takes in text that somebody pasted; what they say of it goes before what the text says. The snapshot is the text as
 * UTF-8. Throws INVALID `import.noArticleText` when nothing of it reads as an article.
 */
export const importText = async (ctx: Context, input: ImportTextInput): Promise<ImportOutcome> => {
  requirePermission(ctx, 'article.import')
  const { headline = null, outlet = null, published = null, sourceUrl = null } = input
  const text = toStorable(input.text)
  const bytes = new TextEncoder().encode(text)
  const known = await findImported(ctx, bytes, { sourceUrl, isFetched: false })
  if (known !== null) return known
  const layout = parseArticleText({ file: '', text, title: headline, outlet, published, url: sourceUrl })
  const origin = { mediaType: 'text/plain', encoding: 'utf-8', fileName: null, sourceUrl }
  return storeArticle(ctx, { ...origin, bytes, text, layout })
}
