import 'server-only'
import { createHash } from 'node:crypto'
import type { ImportOutcome } from '@/lib/server/articles/incoming-article'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'
import type { Prisma } from '@/lib/server/db/generated/client'

/** Lower-case hexadecimal. */
export const sha256 = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex')

/** An article that is there already, and the hashes of its texts by which another is compared with it. */
export interface ImportedArticle extends ImportOutcome {
  readonly textHashes: ReadonlySet<string>
}

type Db = Context['db'] | Transaction

const versionSelect = { id: true, textSha256: true } satisfies Prisma.ArticleVersionSelect

/** How many quotations have these versions? Asked by itself: as a part of another query it would count all there are. */
const countQuotations = async (db: Db, newsroomId: string, versionIds: readonly string[]) => {
  if (versionIds.length === 0) return new Map<string, number>()
  const counts = await db.quotation.groupBy({
    by: ['articleVersionId'],
    where: { newsroomId, articleVersionId: { in: [...versionIds] } },
    _count: true,
  })
  return new Map(counts.map((group) => [group.articleVersionId, group._count]))
}

/** The articles that came in with these very bytes, by their hash. */
export const findByBytes = async (
  db: Db,
  newsroomId: string,
  hashes: readonly string[],
): Promise<Map<string, ImportedArticle>> => {
  const snapshots = await db.snapshot.findMany({
    where: { newsroomId, sha256: { in: [...hashes] } },
    select: {
      sha256: true,
      versions: { select: { ...versionSelect, article: { select: { id: true, headline: true } } } },
    },
  })
  const found = snapshots.flatMap(({ sha256, versions }) => versions.map((version) => ({ sha256, ...version })))
  const counts = await countQuotations(
    db,
    newsroomId,
    found.map(({ id }) => id),
  )
  return new Map(
    found.map(({ sha256, id, textSha256, article }) => [
      sha256,
      {
        ...{ outcome: 'unchanged', articleId: article.id, headline: article.headline },
        ...{ quotationCount: counts.get(id) ?? 0, textHashes: new Set([textSha256]) },
      },
    ]),
  )
}

/** The articles known by these addresses, with the hashes of all their versions' texts; of several, the oldest. */
export const findByAddress = async (
  db: Db,
  newsroomId: string,
  addresses: readonly string[],
): Promise<Map<string, ImportedArticle>> => {
  if (addresses.length === 0) return new Map()
  const articles = await db.article.findMany({
    where: { newsroomId, canonicalUrl: { in: [...addresses] } },
    select: {
      ...{ id: true, headline: true, canonicalUrl: true },
      versions: { select: versionSelect, orderBy: { number: 'desc' } },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  const newest = articles.flatMap(({ versions }) => versions.slice(0, 1).map(({ id }) => id))
  const counts = await countQuotations(db, newsroomId, newest)
  return new Map(
    articles.map(({ id, headline, canonicalUrl, versions }) => [
      canonicalUrl ?? '',
      {
        ...{ outcome: 'unchanged', articleId: id, headline, quotationCount: counts.get(versions[0]?.id ?? '') ?? 0 },
        textHashes: new Set(versions.map(({ textSha256 }) => textSha256)),
      },
    ]),
  )
}

/** The article that came in with these very bytes; null when they are new to the newsroom. */
export const findImported = async (ctx: Context, bytes: Uint8Array): Promise<ImportOutcome | null> => {
  const hash = sha256(bytes)
  const found = (await findByBytes(ctx.db, ctx.actor.newsroomId, [hash])).get(hash)
  if (found === undefined) return null
  const { textHashes: _, ...outcome } = found
  return outcome
}
