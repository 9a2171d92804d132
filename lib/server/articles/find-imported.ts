import 'server-only'
import { createHash } from 'node:crypto'
import { toCanonicalUrl } from '@/lib/article/to-canonical-url'
import type { ImportOutcome } from '@/lib/server/articles/incoming-article'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'
import type { Prisma } from '@/lib/server/db/generated/client'

/** Lower-case hexadecimal. */
export const sha256 = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex')

/** An article that is there already, and by what another is compared with it. */
export interface KnownArticle {
  readonly articleId: string
  readonly headline: string
  readonly canonicalUrl: string | null
  readonly newest: {
    readonly id: string
    readonly number: number
    readonly textSha256: string
    readonly retrievedAt: Date
  }
  /** Of all its versions. */
  readonly textHashes: ReadonlySet<string>
}

type Db = Context['db'] | Transaction

const articleSelect = {
  ...{ id: true, headline: true, canonicalUrl: true },
  versions: {
    select: { id: true, number: true, textSha256: true, retrievedAt: true },
    orderBy: { number: 'desc' },
  },
} satisfies Prisma.ArticleSelect

const toKnown = (row: Prisma.ArticleGetPayload<{ select: typeof articleSelect }>): KnownArticle[] => {
  const { id, headline, canonicalUrl, versions } = row
  const [newest] = versions
  if (newest === undefined) return []
  const textHashes = new Set(versions.map(({ textSha256 }) => textSha256))
  return [{ articleId: id, headline, canonicalUrl, newest, textHashes }]
}

/** How many quotations have these versions? Asked by itself: as a part of another query it would count all there are. */
export const countQuotations = async (
  db: Db,
  newsroomId: string,
  versionIds: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  if (versionIds.length === 0) return new Map()
  const counts = await db.quotation.groupBy({
    by: ['articleVersionId'],
    where: { newsroomId, articleVersionId: { in: [...versionIds] } },
    _count: true,
  })
  return new Map(counts.map((group) => [group.articleVersionId, group._count]))
}

/** The articles of which some version came in with these very bytes, by their hash, the oldest first. */
export const findByBytes = async (
  db: Db,
  newsroomId: string,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, readonly KnownArticle[]>> => {
  const snapshots = await db.snapshot.findMany({
    where: { newsroomId, sha256: { in: [...hashes] } },
    select: {
      sha256: true,
      versions: { select: { article: { select: articleSelect } }, orderBy: { id: 'asc' }, take: 50 },
    },
  })
  return new Map(snapshots.map(({ sha256, versions }) => [sha256, versions.flatMap(({ article }) => toKnown(article))]))
}

/** The articles known by these addresses; of several at one address, the oldest. */
export const findByAddress = async (
  db: Db,
  newsroomId: string,
  addresses: readonly string[],
): Promise<ReadonlyMap<string, KnownArticle>> => {
  if (addresses.length === 0) return new Map()
  const articles = await db.article.findMany({
    where: { newsroomId, canonicalUrl: { in: [...addresses] } },
    select: articleSelect,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  return new Map(articles.flatMap(toKnown).map((known) => [known.canonicalUrl ?? '', known]))
}

/** Where some bytes came from, and whether that address was asked just now: only then do they tell how it is now. */
interface Origin {
  readonly sourceUrl: string | null
  readonly isFetched: boolean
}

/**
 * The article that came in with these very bytes; null when they are new to the newsroom or tell something new: of
 * another address, or that a page which had changed reads again as it did.
 */
export const findImported = async (
  ctx: Context,
  bytes: Uint8Array,
  { sourceUrl, isFetched }: Origin,
): Promise<ImportOutcome | null> => {
  const { newsroomId } = ctx.actor
  const db = ctx.tx ?? ctx.db
  const hash = sha256(bytes)
  const address = toCanonicalUrl(sourceUrl)
  const known = (await findByBytes(db, newsroomId, [hash])).get(hash) ?? []
  const same = known.find(({ canonicalUrl }) => address === null || canonicalUrl === null || canonicalUrl === address)
  if (same === undefined || (isFetched && same.newest.number > 1)) return null
  const counts = await countQuotations(db, newsroomId, [same.newest.id])
  const { articleId, headline, newest } = same
  return { outcome: 'unchanged', articleId, headline, quotationCount: counts.get(newest.id) ?? 0 }
}
