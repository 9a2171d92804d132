import { commandLineContext } from '@/lib/cli/command-line-context'
import { describeProblem } from '@/lib/cli/describe-problem'
import type { GroupedQuotation } from '@/lib/matching/group-utterances'
import { groupUtterances } from '@/lib/matching/group-utterances'
import { Span } from '@/lib/schemas/span'
import type { Context } from '@/lib/server/db/context'
import { withDatabase } from '@/lib/server/db/with-database'

/** Articles read at a time, and the text kept after a quotation, where its speaker is often named. */
const BATCH = 200
const AFTER = 160

type StoredQuotation = GroupedQuotation & {
  url: string | null
  outlet: string | null
  publishedAt: string | null
  start: number
  end: number
  kind: string
}

/**
 * `kutip utterances`: groups the quotations of every article's latest version into acts of saying and prints one a
 * line, `{id, speaker, quotations: [{url, outlet, publishedAt, text, start, end, kind}]}`. Rejected quotations are
 * left out. Answers the exit code: 1 when it could not read, 2 for a format it does not know.
 */
export async function utterancesCommand(options: Record<string, unknown>): Promise<number> {
  const format = options.format ?? 'jsonl'
  if (format !== 'jsonl') {
    process.stderr.write(`kutip utterances: --format is jsonl, not "${String(format)}"\n`)
    return 2
  }
  const slug = typeof options.newsroom === 'string' ? options.newsroom : undefined
  try {
    const quotations = await withDatabase(async (db) => readQuotations(await commandLineContext(db, slug)))
    const byId = new Map(quotations.map((quotation) => [quotation.id, quotation]))
    for (const group of groupUtterances(quotations).utterances) {
      const members = group.flatMap((id) => byId.get(id) ?? [])
      const isDrained = process.stdout.write(`${JSON.stringify(toLine(members))}\n`)
      if (!isDrained) await new Promise((resolve) => process.stdout.once('drain', resolve))
    }
    return 0
  } catch (error) {
    process.stderr.write(`kutip utterances: ${describeProblem(error)}\n`)
    return 1
  }
}

/** Every quotation of the newsroom in its article's latest version, oldest article first. */
async function readQuotations(ctx: Context): Promise<StoredQuotation[]> {
  const all: StoredQuotation[] = []
  for (let last: string | null = null; ;) {
    const articles: Awaited<ReturnType<typeof readArticles>> = await readArticles(ctx, last)
    for (const article of articles) all.push(...toQuotations(article))
    last = articles.length < BATCH ? null : (articles.at(-1)?.id ?? null)
    if (last === null) return all
  }
}

const readArticles = (ctx: Context, after: string | null) =>
  ctx.db.article.findMany({
    where: { newsroomId: ctx.actor.newsroomId, ...(after === null ? {} : { id: { gt: after } }) },
    orderBy: { id: 'asc' },
    take: BATCH,
    select: {
      id: true,
      headline: true,
      canonicalUrl: true,
      language: true,
      publishedAt: true,
      outlet: { select: { name: true } },
      versions: {
        orderBy: { number: 'desc' },
        take: 1,
        select: {
          text: true,
          quotations: {
            where: { state: { not: 'REJECTED' } },
            orderBy: { startOffset: 'asc' },
            select: {
              id: true,
              kind: true,
              text: true,
              contentSpans: true,
              speakerRole: true,
              speaker: { select: { name: true } },
            },
          },
        },
      },
    },
  })

function toQuotations(article: Awaited<ReturnType<typeof readArticles>>[number]): StoredQuotation[] {
  return article.versions.flatMap((version) =>
    version.quotations.map((quotation) => {
      const spans = Span.array().parse(quotation.contentSpans)
      const end = spans.at(-1)?.end ?? 0
      return {
        id: quotation.id,
        articleId: article.id,
        text: quotation.text,
        after: version.text.slice(end, end + AFTER).replace(/^["”“'’]+/, ''),
        speaker: quotation.speaker?.name ?? null,
        role: quotation.speakerRole,
        headline: article.headline,
        language: article.language === 'en' ? 'en' : 'id',
        url: article.canonicalUrl,
        outlet: article.outlet?.name ?? null,
        publishedAt: article.publishedAt?.toISOString() ?? null,
        start: spans[0]?.start ?? 0,
        end,
        kind: quotation.kind.toLowerCase(),
      }
    }),
  )
}

function toLine(members: readonly StoredQuotation[]) {
  const quotations = members.map(({ url, outlet, publishedAt, text, start, end, kind }) => {
    return { url, outlet, publishedAt, text, start, end, kind }
  })
  return { id: members[0]?.id ?? null, speaker: mostNamed(members), quotations }
}

/** The name most of the outlets give; null when none gives one. */
function mostNamed(members: readonly StoredQuotation[]): string | null {
  const counts = new Map<string, number>()
  for (const { speaker } of members) if (speaker) counts.set(speaker, (counts.get(speaker) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length)[0]?.[0] ?? null
}
