import 'server-only'
import type { ImportOutcome } from '@/lib/server/articles/incoming-article'
import type { Context } from '@/lib/server/db/context'
import { newId } from '@/lib/server/db/new-id'

/** What an address answered last time, and the article that came from it. */
export interface KnownPage {
  readonly etag: string | null
  readonly lastModified: string | null
  readonly articleId: string
  readonly headline: string
  /** Its newest version. */
  readonly versionId: string
}

/**
 * What can be asked of an address that gave an article before: whether it has changed since. Null where it is asked for
 * the first time, where it gave none, and where the article has further pages, of which the first knows nothing.
 */
export const findKnownPage = async (ctx: Context, url: string): Promise<KnownPage | null> => {
  const { newsroomId } = ctx.actor
  const row = await ctx.db.fetchedUrl.findUnique({
    where: { newsroomId_url: { newsroomId, url } },
    select: {
      ...{ etag: true, lastModified: true },
      article: {
        select: {
          ...{ id: true, headline: true },
          versions: {
            select: { id: true, parts: { select: { number: true }, take: 1 } },
            orderBy: { number: 'desc' },
            take: 1,
          },
        },
      },
    },
  })
  const version = row?.article?.versions[0]
  if (!row?.article || version === undefined || version.parts.length > 0) return null
  const { id: articleId, headline } = row.article
  return { etag: row.etag, lastModified: row.lastModified, articleId, headline, versionId: version.id }
}

/** The outcome for a page whose server says that it is as it was. */
export const toUnchanged = async (ctx: Context, known: KnownPage): Promise<ImportOutcome> => {
  const where = { newsroomId: ctx.actor.newsroomId, articleVersionId: known.versionId }
  const quotationCount = await ctx.db.quotation.count({ where })
  return { outcome: 'unchanged', articleId: known.articleId, headline: known.headline, quotationCount }
}

interface Answered {
  readonly status: number
  readonly etag?: string | null
  readonly lastModified?: string | null
  readonly articleId?: string | null
}

/** Keeps what an address answered. Bookkeeping that follows from fetching, so it has no event of its own. */
export const rememberAnswer = async (
  ctx: Context,
  url: string,
  { status, etag = null, lastModified = null, articleId = null }: Answered,
): Promise<void> => {
  const { newsroomId } = ctx.actor
  const data = { status, etag, lastModified, articleId, fetchedAt: ctx.now() }
  await ctx.db.fetchedUrl.upsert({
    where: { newsroomId_url: { newsroomId, url } },
    create: { id: newId(), newsroomId, url, ...data },
    update: data,
  })
}
