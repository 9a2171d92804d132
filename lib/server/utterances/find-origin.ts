import 'server-only'
import { toOutletKey } from '@/lib/article/to-outlet-key'
import { inferOrigin, type OriginLink } from '@/lib/matching/infer-origin'
import type { Context } from '@/lib/server/db/context'
import type { MemberView } from '@/lib/server/utterances/member-view'

/** An article that carries the words, or a medium known only by its name. */
export interface OriginNode {
  /** The first of the article's quotations, or the medium's name. */
  readonly id: string
  readonly name: string
  readonly isWire: boolean
  readonly publishedAt: Date | null
  readonly articleId: string | null
}

export interface OriginView {
  readonly nodes: readonly OriginNode[]
  readonly links: readonly OriginLink[]
  readonly outlets: number
  readonly independentSources: number
}

/** Where did the outlets have the words from, as far as credits, copies and times tell? */
export const findOrigin = async (ctx: Context, members: readonly MemberView[]): Promise<OriginView> => {
  const byArticle = new Map<string, MemberView>()
  for (const member of members) if (!byArticle.has(member.article.id)) byArticle.set(member.article.id, member)
  const sides = [...byArticle.values()]
  const known = await findOutlets(ctx, sides.flatMap(creditsOf))
  const quotationOf = new Map(sides.map(({ article, quotationId }) => [article.id, quotationId]))
  const links = await ctx.db.articleLink.findMany({
    where: {
      newsroomId: ctx.actor.newsroomId,
      articleId: { in: [...byArticle.keys()] },
      otherId: { in: [...byArticle.keys()] },
    },
    select: { articleId: true, otherId: true, score: true },
  })
  const origin = inferOrigin(
    sides.map((member) => ({
      id: member.quotationId,
      outlet: nameOf(member),
      publishedAt: member.article.publishedAt?.toISOString() ?? null,
      text: member.text,
      surroundings: `${member.before} ${member.after}`,
      credits: creditsOf(member).map((credit) => known.get(toOutletKey(credit))?.name ?? credit),
    })),
    links.map(({ articleId, otherId, score }) => {
      return { a: quotationOf.get(articleId) ?? '', b: quotationOf.get(otherId) ?? '', share: score }
    }),
  )
  const named = new Set(origin.links.flatMap(({ to }) => ('name' in to ? [to.name] : [])))
  return {
    ...origin,
    nodes: [
      ...sides.map((member): OriginNode => ({
        id: member.quotationId,
        name: nameOf(member),
        isWire: member.article.outlet?.isWire ?? false,
        publishedAt: member.article.publishedAt,
        articleId: member.article.id,
      })),
      ...[...named].map((name): OriginNode => ({
        id: name,
        name,
        isWire: known.get(toOutletKey(name))?.isWire ?? false,
        publishedAt: null,
        articleId: null,
      })),
    ],
  }
}

const creditsOf = ({ via, article }: MemberView): string[] => [...new Set([...via, ...article.credits])]

/** An article without an outlet stands for itself. */
const nameOf = ({ article }: MemberView): string => article.outlet?.name ?? article.headline

/** The outlets that bear these names, by name key. */
const findOutlets = async (ctx: Context, names: readonly string[]) => {
  const { newsroomId } = ctx.actor
  const nameKey = { in: [...new Set(names.map(toOutletKey))] }
  const select = { name: true, nameKey: true, isWire: true } as const
  const [outlets, aliases] = await Promise.all([
    ctx.db.outlet.findMany({ where: { newsroomId, nameKey }, select }),
    ctx.db.outletName.findMany({ where: { newsroomId, nameKey }, select: { nameKey: true, outlet: { select } } }),
  ])
  return new Map([
    ...aliases.map((alias) => [alias.nameKey, alias.outlet] as const),
    ...outlets.map((outlet) => [outlet.nameKey, outlet] as const),
  ])
}
