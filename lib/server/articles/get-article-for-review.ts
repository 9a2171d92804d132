import 'server-only'
import { z } from 'zod'
import type { ClaimStatus } from '@/lib/schemas/claim'
import { Id } from '@/lib/schemas/id'
import { Span } from '@/lib/schemas/span'
import { annotationSelect, toAnnotationView, type AnnotationView } from '@/lib/server/annotations/annotation-view'
import { readNotesOfVersion, type AlterationNote } from '@/lib/server/articles/alteration-view'
import { findSuccessors, type LaterQuotation } from '@/lib/server/articles/find-successors'
import type { Context } from '@/lib/server/db/context'
import type { Prisma } from '@/lib/server/db/generated/client'
import { requireFound, requireId } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { quotationSelect, toQuotationView, type QuotationView } from '@/lib/server/quotations/quotation-view'

export interface ReviewedQuotation extends QuotationView {
  /** The claims in which it appears. */
  readonly claims: readonly { readonly id: string; readonly text: string; readonly status: ClaimStatus }[]
  /** What became of its words in the next version, or what stood there in the one before. */
  readonly alterations: readonly AlterationNote[]
  /** The same quotation in the newest version to which its words surely came; null in the newest itself. */
  readonly later: LaterQuotation | null
}

export interface ArticleForReview {
  readonly id: string
  readonly headline: string
  readonly canonicalUrl: string | null
  readonly outlet: { readonly id: string; readonly name: string } | null
  readonly bylines: readonly string[]
  readonly credits: readonly string[]
  readonly dateline: string | null
  readonly language: string
  readonly publishedAt: Date | null
  /** When the outlet says that it last changed it. */
  readonly modifiedAt: Date | null
  readonly createdAt: Date
  readonly version: {
    readonly id: string
    readonly number: number
    /** The frozen text to which all spans refer. */
    readonly text: string
    readonly textSha256: string
    readonly paragraphs: readonly Span[]
    readonly retrievedAt: Date
    /** The headline as this version had it, where it was kept. */
    readonly headline: string | null
    readonly snapshot: {
      readonly sha256: string
      readonly byteLength: number
      readonly mediaType: string
      readonly encoding: string
      readonly fileName: string | null
      readonly sourceUrl: string | null
    }
  }
  /** All versions, the newest first. */
  readonly versions: readonly { readonly number: number; readonly retrievedAt: Date }[]
  /** In reading order. */
  readonly quotations: readonly ReviewedQuotation[]
  /** In reading order; deleted ones are left out. */
  readonly annotations: readonly AnnotationView[]
  /** How many quotations and notes of the version before are altered or gone in this one, and wait for a person. */
  readonly openAlterationCount: number
}

/** A version's number as the database can hold it: an address may name any. */
const Ordinal = z.int32().positive()

const snapshotSelect = {
  sha256: true,
  byteLength: true,
  mediaType: true,
  encoding: true,
  fileName: true,
  sourceUrl: true,
} satisfies Prisma.SnapshotSelect

const articleSelect = {
  id: true,
  headline: true,
  canonicalUrl: true,
  bylines: true,
  credits: true,
  dateline: true,
  language: true,
  publishedAt: true,
  modifiedAt: true,
  createdAt: true,
  outlet: { select: { id: true, name: true } },
  versions: { select: { number: true, retrievedAt: true }, orderBy: { number: 'desc' } },
} satisfies Prisma.ArticleSelect

const versionSelect = {
  id: true,
  number: true,
  headline: true,
  text: true,
  textSha256: true,
  paragraphs: true,
  retrievedAt: true,
  snapshot: { select: snapshotSelect },
  quotations: {
    select: {
      ...quotationSelect,
      appearances: { select: { claim: { select: { id: true, text: true, status: true } } }, orderBy: { id: 'asc' } },
    },
    orderBy: [{ startOffset: 'asc' }, { id: 'asc' }],
  },
  annotations: {
    select: annotationSelect,
    where: { deletedAt: null },
    orderBy: [{ startOffset: 'asc' }, { id: 'asc' }],
  },
} satisfies Prisma.ArticleVersionSelect

/** The version in which a quotation stands, by its number; undefined where it is not of this article. */
const findVersionOf = async (ctx: Context, articleId: string, quotationId: string | undefined) => {
  const id = Id.safeParse(quotationId).data
  if (id === undefined) return undefined
  const found = await ctx.db.quotation.findFirst({
    where: { newsroomId: ctx.actor.newsroomId, id, articleVersion: { articleId } },
    select: { articleVersion: { select: { number: true } } },
  })
  return found?.articleVersion.number
}

const overlaps = (a: readonly Span[] | null, b: readonly Span[]): boolean =>
  (a ?? []).some((one) => b.some((other) => one.start < other.end && other.start < one.end))

/**
 * Everything that the article page shows, in a fixed number of queries: one version of the text with its quotations and
 * notes. Which one: that of the number; else the one in which the quotation stands that a link names; else the newest.
 * Throws NOT_FOUND for an article or a version that is not there.
 */
export const getArticleForReview = async (
  ctx: Context,
  articleId: string,
  versionNumber?: number,
  quotationId?: string,
): Promise<ArticleForReview> => {
  requirePermission(ctx, 'article.read')
  const { newsroomId } = ctx.actor
  const where = { newsroomId, articleId: requireId(articleId) }
  const asked = versionNumber ?? (await findVersionOf(ctx, articleId, quotationId))
  const [article, version] = await Promise.all([
    ctx.db.article.findFirst({ where: { newsroomId, id: articleId }, select: articleSelect }),
    ctx.db.articleVersion.findFirst({
      where: asked === undefined ? where : { ...where, number: requireFound(Ordinal.safeParse(asked).data) },
      orderBy: { number: 'desc' },
      select: versionSelect,
    }),
  ])
  const { quotations, annotations, paragraphs, ...frozen } = requireFound(version)
  const { versions, ...facts } = requireFound(article)
  const isNewest = versions[0]?.number === frozen.number
  const [changes, successors] = await Promise.all([
    versions.length < 2 ? [] : readNotesOfVersion(ctx, articleId, frozen.number),
    isNewest ? null : findSuccessors(ctx, frozen.id),
  ])
  const toHere = changes.filter(({ toNumber }) => toNumber === frozen.number)
  return {
    ...{ ...facts, versions },
    version: { ...frozen, paragraphs: Span.array().parse(paragraphs) },
    quotations: quotations.map(({ appearances, ...row }) => {
      const view = toQuotationView(row)
      const alterations = changes.filter((one) =>
        one.toNumber === frozen.number ? overlaps(one.newSpans, view.contentSpans) : one.quotationId === view.id,
      )
      const later = successors?.get(view.id) ?? null
      return { ...view, claims: appearances.map(({ claim }) => claim), alterations, later }
    }),
    annotations: annotations.map(toAnnotationView),
    openAlterationCount: toHere.filter(({ state }) => state === 'OPEN').length,
  }
}
