import 'server-only'
import type { ListArticlesInput } from '@/lib/schemas/article'
import type { Page } from '@/lib/schemas/page'
import type { Context } from '@/lib/server/db/context'

export interface ArticleRow {
  readonly id: string
  readonly headline: string
  readonly outlet: { readonly id: string; readonly name: string } | null
  readonly language: string
  readonly publishedAt: Date | null
  readonly createdAt: Date
  /** Quotations of the newest version by state. */
  readonly suggestedCount: number
  readonly confirmedCount: number
  readonly rejectedCount: number
}

export const listArticles = async (ctx: Context, input: ListArticlesInput = {}): Promise<Page<ArticleRow>> => {
  throw new Error('not yet')
}
