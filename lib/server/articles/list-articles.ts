import 'server-only'
import type { ArticleFilter, ListArticlesInput } from '@/lib/schemas/article'
import type { Page } from '@/lib/schemas/page'
import type { Context } from '@/lib/server/db/context'
import type { Prisma } from '@/lib/server/db/generated/client'
import { likePattern } from '@/lib/server/db/like-pattern'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { keyCursor, pageSize, toPage } from '@/lib/server/db/to-page'

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

const DAY = 24 * 60 * 60 * 1000
/** Days begin at midnight in Jakarta (WIB), whose desks the filter is made for. */
const startOfDay = (day: string): Date => new Date(`${day}T00:00:00+07:00`)

const toWhere = (filter: ArticleFilter): Prisma.ArticleWhereInput => {
  const { q, outletId, language, publishedFrom, publishedTo } = filter
  const publishedAt = {
    ...(publishedFrom ? { gte: startOfDay(publishedFrom) } : {}),
    ...(publishedTo ? { lt: new Date(startOfDay(publishedTo).getTime() + DAY) } : {}),
  }
  return {
    ...(outletId ? { outletId } : {}),
    ...(language ? { language } : {}),
    ...(Object.keys(publishedAt).length ? { publishedAt } : {}),
    AND: (q ?? '')
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => ({ headline: { contains: likePattern(word), mode: 'insensitive' as const } })),
  }
}

const articleSelect = {
  id: true,
  headline: true,
  language: true,
  publishedAt: true,
  createdAt: true,
  outlet: { select: { id: true, name: true } },
  versions: { select: { id: true }, orderBy: { number: 'desc' }, take: 1 },
} satisfies Prisma.ArticleSelect

/** Which articles came in, the newest first? Throws INVALID for a cursor of elsewhere. */
export const listArticles = async (ctx: Context, input: ListArticlesInput = {}): Promise<Page<ArticleRow>> => {
  requirePermission(ctx, 'article.read')
  const { newsroomId } = ctx.actor
  const cursor = keyCursor(input)
  const after = cursor && requireFound(await ctx.db.article.findFirst({ where: { newsroomId, id: cursor } }))
  const rows = await ctx.db.article.findMany({
    where: {
      newsroomId,
      ...toWhere(input),
      // The range on the time alone is what the index can seek; the alternative settles equal times.
      ...(after
        ? {
            createdAt: { lte: after.createdAt },
            OR: [{ createdAt: { lt: after.createdAt } }, { createdAt: after.createdAt, id: { lt: after.id } }],
          }
        : {}),
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: pageSize(input) + 1,
    select: articleSelect,
  })
  const page = toPage(rows, pageSize(input), ({ id }) => id)
  const counts = await ctx.db.quotation.groupBy({
    by: ['articleVersionId', 'state'],
    where: {
      newsroomId,
      articleVersionId: { in: page.items.flatMap(({ versions }) => versions.map(({ id }) => id)) },
    },
    _count: true,
  })
  const items = page.items.map(({ versions: [version], ...row }) => {
    const count = (state: string): number =>
      counts.find((group) => group.articleVersionId === version?.id && group.state === state)?._count ?? 0
    return {
      ...row,
      suggestedCount: count('SUGGESTED'),
      confirmedCount: count('CONFIRMED'),
      rejectedCount: count('REJECTED'),
    }
  })
  return { ...page, items }
}
