import 'server-only'
import type { TenureFact } from '@/lib/checks/check-role-at-date'
import { toPublicationDays, type PublicationDays } from '@/lib/checks/publication-days'
import { Span } from '@/lib/schemas/span'
import type { Context } from '@/lib/server/db/context'
import { toDay } from '@/lib/server/db/to-day'
import { requireFound } from '@/lib/server/db/require-found'
import { pairedSelect, toPaired, type StoredPaired } from '@/lib/server/flags/paired-quotation'

/** A quotation of the version with all that its checks ask. */
export interface QuotationToCheck extends StoredPaired {
  readonly cueSpan: Span | null
  readonly diedOn: string | null
  readonly tenures: readonly TenureFact[]
}

export interface VersionToCheck {
  readonly versionId: string
  readonly articleId: string
  readonly outletId: string | null
  /** Whether it is the newest of its article: only of that is anything said. */
  readonly isCurrent: boolean
  readonly text: string
  readonly paragraphs: readonly Span[]
  readonly language: string
  /** Null where nobody knows. */
  readonly published: PublicationDays | null
  /** What nobody rejected, in reading order. */
  readonly quotations: readonly QuotationToCheck[]
}

const tenureSelect = { office: true, from: true, to: true } as const

/** All that the checks of one version ask, in two queries. Throws NOT_FOUND. */
export const readVersionFacts = async (ctx: Context, versionId: string): Promise<VersionToCheck> => {
  const { newsroomId } = ctx.actor
  const version = requireFound(
    await ctx.db.articleVersion.findFirst({
      where: { newsroomId, id: versionId },
      select: {
        number: true,
        text: true,
        paragraphs: true,
        article: {
          select: {
            id: true,
            outletId: true,
            language: true,
            publishedAt: true,
            versions: { select: { number: true }, orderBy: { number: 'desc' }, take: 1 },
          },
        },
      },
    }),
  )
  const quotations = await ctx.db.quotation.findMany({
    where: { newsroomId, articleVersionId: versionId, state: { not: 'REJECTED' } },
    orderBy: [{ startOffset: 'asc' }, { id: 'asc' }],
    select: {
      ...pairedSelect,
      cueStart: true,
      cueEnd: true,
      speaker: {
        select: {
          ...pairedSelect.speaker.select,
          diedOn: true,
          tenures: { where: { deletedAt: null }, select: tenureSelect },
        },
      },
    },
  })
  const { article, text, paragraphs, number } = version
  return {
    ...{ versionId, articleId: article.id, outletId: article.outletId, language: article.language, text },
    isCurrent: article.versions[0]?.number === number,
    paragraphs: Span.array().parse(paragraphs),
    published: article.publishedAt && toPublicationDays(article.publishedAt, article.language),
    quotations: quotations.map((row) => ({
      ...toPaired(row),
      cueSpan: row.cueStart === null || row.cueEnd === null ? null : { start: row.cueStart, end: row.cueEnd },
      diedOn: toDay(row.speaker?.diedOn ?? null),
      tenures: (row.speaker?.tenures ?? []).map(({ office, from, to }) => ({
        ...{ office, from: toDay(from), to: toDay(to) },
      })),
    })),
  }
}
