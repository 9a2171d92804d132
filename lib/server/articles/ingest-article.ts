import 'server-only'
import type { IngestInput } from '@/lib/schemas/ingest'
import { importArticle } from '@/lib/server/articles/import-article'
import { importText } from '@/lib/server/articles/import-text'
import type { ImportOutcome } from '@/lib/server/articles/incoming-article'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'

/** A string's bytes, marked as UTF-8: what the page once said of its own encoding no longer holds. */
const toMarkedBytes = (html: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(`\ufeff${html}`)

/** Takes in one article that another system sends. Throws as `importArticle` and `importText` do. */
export const ingestArticle = async (ctx: Context, input: IngestInput): Promise<ImportOutcome> => {
  requirePermission(ctx, 'article.import')
  const sourceUrl = input.url ?? null
  if ('text' in input) return importText(ctx, { ...input, sourceUrl })
  const file =
    'bytes' in input ? input : { bytes: toMarkedBytes(input.html), mediaType: 'text/html', fileName: 'page.html' }
  const { bytes, fileName, mediaType } = file
  return importArticle(ctx, { bytes, fileName, mediaType, sourceUrl, retrievedAt: ctx.now() })
}
