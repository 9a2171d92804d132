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

const versionSelect = {
  textSha256: true,
  snapshot: { select: { sha256: true } },
  article: { select: { id: true, headline: true, canonicalUrl: true } },
  _count: { select: { quotations: true } },
} satisfies Prisma.ArticleVersionSelect

type Version = Prisma.ArticleVersionGetPayload<{ select: typeof versionSelect }>

const toImported = (version: Version, textHashes: ReadonlySet<string>): ImportedArticle => ({
  outcome: 'unchanged',
  articleId: version.article.id,
  headline: version.article.headline,
  quotationCount: version._count.quotations,
  textHashes,
})

/** The articles that came in with these very bytes, by their hash. */
export const findByBytes = async (
  db: Context['db'] | Transaction,
  newsroomId: string,
  hashes: readonly string[],
): Promise<Map<string, ImportedArticle>> => {
  const where = { newsroomId, snapshot: { sha256: { in: [...hashes] } } }
  const versions = await db.articleVersion.findMany({ where, select: versionSelect })
  return new Map(versions.map((one) => [one.snapshot.sha256, toImported(one, new Set([one.textSha256]))]))
}

/** The articles known by these addresses, with the hashes of all their versions' texts. */
export const findByAddress = async (
  db: Context['db'] | Transaction,
  newsroomId: string,
  addresses: readonly string[],
): Promise<Map<string, ImportedArticle>> => {
  if (addresses.length === 0) return new Map()
  const where = { newsroomId, article: { canonicalUrl: { in: [...addresses] } } }
  const versions = await db.articleVersion.findMany({ where, select: versionSelect, orderBy: { number: 'asc' } })
  const found = new Map<string, ImportedArticle>()
  for (const version of versions) {
    const address = version.article.canonicalUrl ?? ''
    const hashes = new Set([...(found.get(address)?.textHashes ?? []), version.textSha256])
    found.set(address, toImported(version, hashes))
  }
  return found
}

/** The article that came in with these very bytes; null when they are new to the newsroom. */
export const findImported = async (ctx: Context, bytes: Uint8Array): Promise<ImportOutcome | null> => {
  const hash = sha256(bytes)
  const found = (await findByBytes(ctx.db, ctx.actor.newsroomId, [hash])).get(hash)
  if (found === undefined) return null
  const { textHashes: _, ...outcome } = found
  return outcome
}
