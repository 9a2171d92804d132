import 'server-only'
import type { ClaimStatus } from '@/lib/schemas/claim'
import type { Span } from '@/lib/schemas/span'
import type { AnnotationView } from '@/lib/server/annotations/annotation-view'
import type { Context } from '@/lib/server/db/context'
import type { QuotationView } from '@/lib/server/quotations/quotation-view'

export interface ReviewedQuotation extends QuotationView {
  /** The claims in which it appears. */
  readonly claims: readonly { readonly id: string; readonly text: string; readonly status: ClaimStatus }[]
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
  readonly createdAt: Date
  readonly version: {
    readonly id: string
    readonly number: number
    /** The frozen text to which all spans refer. */
    readonly text: string
    readonly textSha256: string
    readonly paragraphs: readonly Span[]
    readonly retrievedAt: Date
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
}

export const getArticleForReview = async (
  ctx: Context,
  articleId: string,
  versionNumber?: number,
): Promise<ArticleForReview> => {
  throw new Error('not yet')
}
