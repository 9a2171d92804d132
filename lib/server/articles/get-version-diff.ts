import 'server-only'
import { diffPassages, diffVersions, type DiffPiece, type DiffRow } from '@/lib/matching/word-diff'
import type { CompareInput } from '@/lib/schemas/alteration'
import { Span } from '@/lib/schemas/span'
import type { Context } from '@/lib/server/db/context'
import { requireFound, requireId } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'

interface ComparedVersion {
  readonly number: number
  readonly retrievedAt: Date
  readonly textSha256: string
}

export interface VersionDiff {
  readonly article: {
    readonly id: string
    readonly headline: string
    readonly language: string
    readonly publishedAt: Date | null
    readonly outlet: { readonly id: string; readonly name: string } | null
  }
  readonly from: ComparedVersion
  readonly to: ComparedVersion
  /** All versions, the newest first. */
  readonly versions: readonly { readonly number: number; readonly retrievedAt: Date }[]
  /** Null where it did not change. */
  readonly headline: readonly DiffPiece[] | null
  /** Paragraph beside paragraph, in reading order. */
  readonly rows: readonly DiffRow[]
}

const paragraphsOf = ({ text, paragraphs }: { text: string; paragraphs: unknown }): string[] =>
  Span.array()
    .parse(paragraphs)
    .map(({ start, end }) => text.slice(start, end))

/** How do two versions of an article differ, word by word? Throws NOT_FOUND where there are no two such versions. */
export const getVersionDiff = async (
  ctx: Context,
  articleId: string,
  { from, to }: CompareInput = {},
): Promise<VersionDiff> => {
  requirePermission(ctx, 'article.read')
  const { newsroomId } = ctx.actor
  const found = await ctx.db.article.findFirst({
    where: { newsroomId, id: requireId(articleId) },
    select: {
      ...{ id: true, headline: true, language: true, publishedAt: true },
      outlet: { select: { id: true, name: true } },
      versions: { select: { number: true, retrievedAt: true }, orderBy: { number: 'desc' } },
    },
  })
  const { versions, ...article } = requireFound(found)
  const newer = requireFound(versions.find(({ number }) => number === (to ?? versions[0]?.number))).number
  const older = requireFound(versions.find(({ number }) => number === (from ?? newer - 1))).number
  const [before, after] = await Promise.all(
    [older, newer].map(async (number) =>
      requireFound(
        await ctx.db.articleVersion.findFirst({
          where: { newsroomId, articleId, number },
          select: {
            ...{ number: true, retrievedAt: true, textSha256: true, text: true, paragraphs: true, headline: true },
          },
        }),
      ),
    ),
  )
  const [old, fresh] = [requireFound(before), requireFound(after)]
  const isHeadlineChanged = old.headline !== null && fresh.headline !== null && old.headline !== fresh.headline
  const toCompared = ({ number, retrievedAt, textSha256 }: ComparedVersion) => ({ number, retrievedAt, textSha256 })
  return {
    ...{ article, versions, from: toCompared(old), to: toCompared(fresh) },
    headline: isHeadlineChanged ? diffPassages(old.headline ?? '', fresh.headline ?? '') : null,
    rows: diffVersions(paragraphsOf(old), paragraphsOf(fresh)),
  }
}
