import 'server-only'
import { foldName } from '@/lib/article/fold-name'
import type { Context } from '@/lib/server/db/context'
import type { Prisma } from '@/lib/server/db/generated/client'

/** What one version of an article said in the place of the same words. */
export interface WordingStep {
  /** Null where the words are gone. */
  readonly text: string | null
  readonly versionNumber: number
  /** When it was published, or when it was first seen changed. */
  readonly at: Date
  /** Whether a person confirmed that it is the same quotation, changed. */
  readonly isConfirmed: boolean
}

export interface ArticleOfChain {
  readonly id: string
  readonly headline: string
  readonly canonicalUrl: string | null
  readonly publishedAt: Date | null
  readonly language: 'id' | 'en'
  readonly outlet: { readonly id: string; readonly name: string } | null
}

/** One quotation of an utterance through the versions of its article, the earliest first; never empty. */
export interface WordingChain {
  readonly utteranceId: string
  /** The newest quotation of it. */
  readonly quotationId: string
  readonly article: ArticleOfChain
  readonly steps: readonly [WordingStep, ...WordingStep[]]
}

interface Row {
  readonly utteranceId: string
  readonly rootId: string
  readonly quotationId: string
  readonly text: string
  readonly number: number
  readonly retrievedAt: Date
  readonly isConfirmed: boolean
  readonly articleId: string
  readonly headline: string
  readonly canonicalUrl: string | null
  readonly publishedAt: Date | null
  readonly language: string
  readonly outletId: string | null
  readonly outletName: string | null
}

/** Quotations that are followed of one utterance, and versions of one article. */
const MOST_MEMBERS = 500

/**
 * How was each quotation of these utterances worded in the versions of its article? Follows what was carried from one
 * version to the next, and adds how it ends: a change or a loss that nobody dismissed. Two queries.
 */
export const readWordingChains = async (
  ctx: Context,
  utteranceIds: readonly string[],
): Promise<readonly WordingChain[]> => {
  const { newsroomId } = ctx.actor
  // Links lead back to the version before and on to those after it.
  const rows = await ctx.db.$queryRaw<Row[]>`
    with recursive members as (
      select u.id as utterance_id, m.quotation_id
      from unnest(${[...utteranceIds]}::uuid[]) u(id) cross join lateral (
        select quotation_id from utterance_members
        where newsroom_id = ${newsroomId}::uuid and utterance_id = u.id
        order by quotation_id limit ${MOST_MEMBERS}) m
    ), linked(utterance_id, member_id, id) as (
      select utterance_id, quotation_id, quotation_id from members
      union
      select l.utterance_id, l.member_id, n.id
      from linked l cross join lateral (
        select q.carried_from_id as id from quotations q
        where q.newsroom_id = ${newsroomId}::uuid and q.id = l.id and q.carried_from_id is not null
        union all
        select q.id from quotations q where q.newsroom_id = ${newsroomId}::uuid and q.carried_from_id = l.id
      ) n
    )
    select l.utterance_id as "utteranceId", min(q.id::text) over (partition by l.utterance_id, l.member_id) as "rootId",
      q.id as "quotationId", q.text, v.number, v.retrieved_at as "retrievedAt",
      exists (
        select 1 from alterations x
        where x.newsroom_id = q.newsroom_id and x.quotation_id = q.carried_from_id
          and x.to_version_id = v.id and x.state = 'ACCEPTED'
      ) as "isConfirmed",
      a.id as "articleId", a.headline, a.canonical_url as "canonicalUrl", a.published_at as "publishedAt", a.language,
      o.id as "outletId", o.name as "outletName"
    from linked l
    join quotations q on q.newsroom_id = ${newsroomId}::uuid and q.id = l.id and q.state <> 'REJECTED'
    join article_versions v on v.newsroom_id = q.newsroom_id and v.id = q.article_version_id
    join articles a on a.newsroom_id = v.newsroom_id and a.id = v.article_id
    left join outlets o on o.newsroom_id = a.newsroom_id and o.id = a.outlet_id
    order by v.number, q.id`
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = `${row.utteranceId} ${row.rootId}`
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  const chains = [...groups.values()].flatMap((all) => toChain(all) ?? [])
  return dropTwins(await endChains(ctx, chains))
}

const toChain = (rows: readonly Row[]): WordingChain | null => {
  // Two members of one chain meet the same quotations.
  const distinct = [...new Map(rows.map((row) => [row.quotationId, row])).values()]
  const [first, ...later] = distinct
  const last = distinct.at(-1)
  if (first === undefined || last === undefined) return null
  const { articleId, headline, canonicalUrl, publishedAt, language, outletId, outletName } = last
  const toStep = ({ text, number, retrievedAt, isConfirmed }: Row, at: Date = retrievedAt): WordingStep => ({
    ...{ text, versionNumber: number, at, isConfirmed },
  })
  return {
    ...{ utteranceId: first.utteranceId, quotationId: last.quotationId },
    article: {
      ...{ id: articleId, headline, canonicalUrl, publishedAt, language: language === 'en' ? 'en' : 'id' },
      outlet: outletId === null || outletName === null ? null : { id: outletId, name: outletName },
    },
    steps: [toStep(first, publishedAt ?? first.retrievedAt), ...later.map((row) => toStep(row))],
  }
}

/** Changed words that nobody has accepted yet are read anew in the later version: one story, told by the longer chain. */
function dropTwins(chains: readonly WordingChain[]): WordingChain[] {
  const longest = new Map<string, WordingChain>()
  for (const chain of chains) {
    const words = foldName(chain.steps.at(-1)?.text ?? chain.quotationId)
    const key = `${chain.utteranceId} ${chain.article.id} ${words}`
    if (chain.steps.length > (longest.get(key)?.steps.length ?? 0)) longest.set(key, chain)
  }
  return [...longest.values()]
}

/** What became of the newest words in a version after them, where they did not come over. */
async function endChains(ctx: Context, chains: readonly WordingChain[]): Promise<WordingChain[]> {
  const found = await ctx.db.alteration.findMany({
    where: {
      newsroomId: ctx.actor.newsroomId,
      quotationId: { in: chains.map(({ quotationId }) => quotationId) },
      ...{ kind: { in: ['ALTERED', 'GONE'] }, state: { not: 'DISMISSED' } },
    } satisfies Prisma.AlterationWhereInput,
    orderBy: { id: 'asc' },
    select: {
      quotationId: true,
      kind: true,
      newText: true,
      state: true,
      toVersion: { select: { number: true, retrievedAt: true } },
    },
  })
  const ends = new Map(found.map((end) => [end.quotationId, end]))
  return chains.map((chain) => {
    const end = ends.get(chain.quotationId)
    if (end === undefined) return chain
    const { kind, newText, state, toVersion } = end
    const step = {
      ...{ text: kind === 'GONE' ? null : newText, versionNumber: toVersion.number, at: toVersion.retrievedAt },
      isConfirmed: state === 'ACCEPTED',
    }
    return { ...chain, steps: [...chain.steps, step] }
  })
}
