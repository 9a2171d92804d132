import type { Context } from '@/lib/server/db/context'
import { anArticle, type StoredArticle } from '@/tests/factories/an-article'

interface Quoting {
  readonly outlet?: string
  readonly headline?: string
  readonly publishedAt?: Date
}

/** A stored article that quotes these words and nothing else, not yet placed in an utterance. */
export const aQuotingArticle = (ctx: Context, words: string, given: Quoting = {}): Promise<StoredArticle> =>
  anArticle(ctx, { ...given, words, text: `“${words},” kata Camat Dewi Lestiani di balai desa.\n` })
