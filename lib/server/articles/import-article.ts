import 'server-only'
import type { ImportArticleInput } from '@/lib/schemas/article'
import type { Context } from '@/lib/server/db/context'

/** `unchanged`: the very same bytes had come in before. */
export interface ImportOutcome {
  readonly outcome: 'new' | 'unchanged'
  readonly articleId: string
  readonly headline: string
  readonly quotationCount: number
}

export const importArticle = async (ctx: Context, input: ImportArticleInput): Promise<ImportOutcome> => {
  throw new Error('not yet')
}
