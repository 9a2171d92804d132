import type { Context } from '@/lib/server/db/context'
import { checkVersion } from '@/lib/server/flags/check-version'
import { anArticle, type StoredArticle } from '@/tests/factories/an-article'

/** 5 March 2024 was a Tuesday: the weekday does not fit. The newsline names nobody of the other texts. */
export const WRONG_DAY = 'Rabu (5/3/2024)'
export const FLAGGED_WORDS = 'Jembatan gantung di Desa Melur kami targetkan selesai sebelum musim hujan tiba'
export const FLAGGED_TEXT = `Warga menunggu jembatan itu.\n“${FLAGGED_WORDS},” kata Dewi Lestiani, ${WRONG_DAY}.`

/** Published on Wednesday 6 March 2024, in the morning. */
export const PUBLISHED = new Date('2024-03-06T08:00:00+07:00')

interface GivenFlag {
  readonly outlet?: string
  readonly text?: string
}

export interface FlaggedArticle extends StoredArticle {
  readonly flagId: string
}

/** An article with one finding, made by the check itself: a weekday that does not fit its date. */
export const aFlag = async (ctx: Context, given: GivenFlag = {}): Promise<FlaggedArticle> => {
  const text = given.text ?? FLAGGED_TEXT
  const article = await anArticle(ctx, { text, words: FLAGGED_WORDS, publishedAt: PUBLISHED, ...given })
  const saidOn = new Date('2024-03-05T00:00:00Z')
  await ctx.db.quotation.update({ where: { id: article.quotationId }, data: { saidOn } })
  await checkVersion(ctx, { versionId: article.versionId })
  const { id } = await ctx.db.quotationFlag.findFirstOrThrow({ where: { articleVersionId: article.versionId } })
  return { ...article, flagId: id }
}
