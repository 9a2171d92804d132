import 'server-only'
import { AppError } from '@/lib/errors'
import { carryMarks } from '@/lib/server/articles/carry-marks'
import { countQuotations } from '@/lib/server/articles/find-imported'
import type { ImportOutcome, ImportRefusal, IncomingArticle } from '@/lib/server/articles/incoming-article'
import { linkCopies } from '@/lib/server/articles/link-copies'
import { readFormer } from '@/lib/server/articles/read-former'
import { inRounds, sortDrafts, type Sorted } from '@/lib/server/articles/sort-drafts'
import { toArticleDraft, type ArticleDraft } from '@/lib/server/articles/to-article-draft'
import { toArticleRow, toImportEvent, toReviseEvent, toVersionRow } from '@/lib/server/articles/to-article-rows'
import { toNamedSpeaker } from '@/lib/server/articles/to-quotation-rows'
import { updateFacts } from '@/lib/server/articles/update-facts'
import { writeParts, writeSnapshots } from '@/lib/server/articles/write-snapshots'
import { recordEvents, type NewAuditEvent } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'
import { enqueueAll } from '@/lib/server/db/enqueue'
import { enqueueChecks } from '@/lib/server/db/enqueue-checks'
import { transact } from '@/lib/server/db/transact'
import { recogniseOutlets } from '@/lib/server/outlets/recognise-outlets'
import { lockNames } from '@/lib/server/speakers/lock-speakers'
import { resolveSpeakersOfArticles } from '@/lib/server/speakers/resolve-speakers'

const refuse = (error: AppError): ImportRefusal => ({ outcome: 'refused', error })

/** What is to be written: a draft, the article it belongs to, and which of its versions it is. */
interface Writing {
  readonly draft: ArticleDraft
  readonly articleId: string
  readonly number: number
  /** The version that was the newest; null for a new article. */
  readonly before: string | null
}

const toWriting = (sorted: Sorted): Writing[] => {
  const { draft, kind } = sorted
  if (kind === 'unchanged') return []
  if (kind === 'new') return [{ draft, articleId: draft.ids.article, number: 1, before: null }]
  const { articleId, newest } = sorted.known
  return [{ draft, articleId, number: newest.number + 1, before: newest.id }]
}

/** The articles and versions themselves, a kind of row at a time. */
const writeTexts = async (tx: Transaction, ctx: Context, writings: readonly Writing[], at: Date): Promise<void> => {
  const { newsroomId, id: createdById } = ctx.actor
  const drafts = writings.map(({ draft }) => draft)
  const snapshotOf = await writeSnapshots(tx, newsroomId, drafts, at)
  const outletIds = await recogniseOutlets(
    tx,
    newsroomId,
    drafts.map(({ outlet, canonicalUrl }) => ({ name: outlet, url: canonicalUrl })),
  )
  await tx.article.createMany({
    data: writings.flatMap(({ draft, before }, index) =>
      before === null
        ? [{ ...toArticleRow(draft, newsroomId, outletIds[index] ?? null), createdAt: at, createdById }]
        : [],
    ),
  })
  await updateFacts(
    tx,
    newsroomId,
    writings.flatMap(({ draft, articleId, before }, index) =>
      before === null ? [] : [{ draft, articleId, outletId: outletIds[index] ?? null }],
    ),
  )
  await tx.articleVersion.createMany({
    data: writings.map(({ draft, articleId, number }) =>
      toVersionRow(draft, { newsroomId, articleId, number, snapshotId: snapshotOf(draft.hash), at }),
    ),
  })
  await writeParts(tx, newsroomId, drafts, snapshotOf)
}

/** The quotations of each version, with what it inherits from those before it. Answers what the record keeps of each. */
const writeMarks = async (tx: Transaction, ctx: Context, writings: readonly Writing[], at: Date) => {
  const { newsroomId } = ctx.actor
  const named = writings.map(({ draft }) =>
    draft.quotations.map(({ speaker }) => (speaker === null ? null : toNamedSpeaker(speaker))),
  )
  const speakerIds = await resolveSpeakersOfArticles(tx, newsroomId, named)
  const newest = writings.flatMap(({ articleId, before }) =>
    before === null ? [] : [{ articleId, versionId: before }],
  )
  const former = newest.length === 0 ? new Map<string, never>() : await readFormer(tx, newsroomId, newest)
  const marks = writings.map(({ draft, articleId }, index) =>
    carryMarks(draft, former.get(articleId) ?? [], speakerIds[index] ?? [], {
      ...{ newsroomId, articleVersionId: draft.ids.version, at },
    }),
  )
  await tx.quotation.createMany({ data: marks.flatMap(({ quotations }) => quotations) })
  await tx.annotation.createMany({ data: marks.flatMap(({ annotations }) => annotations) })
  await tx.alteration.createMany({ data: marks.flatMap(({ alterations }) => alterations) })
  return marks
}

/** Writes what is new; the number of round trips does not grow with that of articles. */
const write = async (tx: Transaction, ctx: Context, sorted: readonly Sorted[]) => {
  const writings = sorted.flatMap(toWriting)
  if (writings.length === 0) return { events: [], outcomes: new Map<ArticleDraft, ImportOutcome>() }
  const { newsroomId } = ctx.actor
  const at = ctx.now()
  await writeTexts(tx, ctx, writings, at)
  const marks = await writeMarks(tx, ctx, writings, at)
  const twins = await linkCopies(
    tx,
    newsroomId,
    writings.map(({ draft: { ids, text, textHash, incoming }, articleId }) => ({
      ...{ articleId, versionId: ids.version, text, textHash, paragraphs: incoming.layout.paragraphs },
    })),
    at,
  )
  const jobs = writings.map(({ draft }) => ({ payload: { newsroomId, versionId: draft.ids.version } }))
  await enqueueAll(tx, 'match-version', jobs)
  await enqueueChecks(
    tx,
    newsroomId,
    writings.map(({ draft }) => draft.ids.version),
  )
  const outcomes = new Map(
    writings.map(({ draft, articleId, before }, index): [ArticleDraft, ImportOutcome] => {
      const outcome = before !== null ? 'new-version' : twins.has(draft.ids.version) ? 'duplicate' : 'new'
      const quotationCount = marks[index]?.quotations.length ?? 0
      return [draft, { outcome, articleId, headline: draft.headline, quotationCount }]
    }),
  )
  const events = writings.map(({ draft, articleId, number, before }, index): NewAuditEvent => {
    if (before === null) return toImportEvent(draft)
    const { quotations = [], alterations = [], carriedCount = 0 } = marks[index] ?? {}
    const found = { number, quotationCount: quotations.length, carriedCount, alterationCount: alterations.length }
    return toReviseEvent(draft, articleId, found)
  })
  return { events, outcomes }
}

const toUnchanged = async (tx: Transaction, newsroomId: string, sorted: readonly Sorted[]) => {
  const known = sorted.flatMap((one) => (one.kind === 'unchanged' ? [one] : []))
  const counts = await countQuotations(
    tx,
    newsroomId,
    known.map(({ known: { newest } }) => newest.id),
  )
  return known.map(({ draft, known: { articleId, headline, newest } }): [ArticleDraft, ImportOutcome] => {
    const quotationCount = counts.get(newest.id) ?? 0
    return [draft, { outcome: 'unchanged', articleId, headline, quotationCount }]
  })
}

/**
 * Stores articles that came in, of all in one transaction, so that nothing is ever half there: of each new one its
 * snapshot, article, frozen version, machine quotations and their speakers and one event; of one whose address is known
 * with another text a new version, to which quotations and notes come over where their words are surely the same, and
 * alterations of the others for a person to look at. The same article twice is there once, also when it comes at once.
 * Another address with the same text is an article of its own, linked to that. Answers for each, in their order, what
 * became of it; refuses with INVALID `import.noArticleText` what has no paragraph of its own.
 */
export const storeArticles = async (
  ctx: Context,
  incoming: readonly IncomingArticle[],
): Promise<(ImportOutcome | ImportRefusal)[]> => {
  const drafts = incoming.map((one) => (one.layout.paragraphs.length === 0 ? null : toArticleDraft(one)))
  const readable = drafts.filter((draft) => draft !== null)
  const outcomes = readable.length === 0 ? new Map<ArticleDraft, ImportOutcome>() : await storeDrafts(ctx, readable)
  return drafts.map(
    (draft) => (draft && outcomes.get(draft)) ?? refuse(new AppError('INVALID', 'import.noArticleText')),
  )
}

const storeDrafts = (ctx: Context, drafts: readonly ArticleDraft[]): Promise<Map<ArticleDraft, ImportOutcome>> =>
  transact(ctx, async (tx) => {
    const { newsroomId } = ctx.actor
    // Imports of one newsroom take turns: each sees what the one before stored, and none can block another for good.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('articles:' || ${newsroomId}, 0))`
    await lockNames(tx, newsroomId)
    const results = new Map<ArticleDraft, ImportOutcome>()
    const events: NewAuditEvent[] = []
    for (const round of inRounds(drafts)) {
      const sorted = await sortDrafts(tx, newsroomId, round)
      const written = await write(tx, ctx, sorted)
      for (const [draft, outcome] of written.outcomes) results.set(draft, outcome)
      for (const [draft, outcome] of await toUnchanged(tx, newsroomId, sorted)) results.set(draft, outcome)
      events.push(...written.events)
    }
    if (events.length > 0) await recordEvents(tx, ctx, events)
    return results
  })
