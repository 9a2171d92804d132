import 'server-only'
import { AppError } from '@/lib/errors'
import { findByAddress, findByBytes, type ImportedArticle } from '@/lib/server/articles/find-imported'
import type { ImportOutcome, ImportRefusal, IncomingArticle } from '@/lib/server/articles/incoming-article'
import { recogniseOutlets } from '@/lib/server/outlets/recognise-outlets'
import { toArticleDraft, type ArticleDraft } from '@/lib/server/articles/to-article-draft'
import { toArticleRow, toImportEvent, toSnapshotRow, toVersionRow } from '@/lib/server/articles/to-article-rows'
import { toNamedSpeaker, toQuotationRow } from '@/lib/server/articles/to-quotation-rows'
import { recordEvents } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'
import { enqueueAll } from '@/lib/server/db/enqueue'
import { transact } from '@/lib/server/db/transact'
import { lockNames } from '@/lib/server/speakers/lock-speakers'
import { resolveSpeakersOfArticles } from '@/lib/server/speakers/resolve-speakers'

const refuse = (error: AppError): ImportRefusal => ({ outcome: 'refused', error })

const toNew = ({ ids, headline, quotations }: ArticleDraft): ImportOutcome => ({
  ...{ outcome: 'new', articleId: ids.article, headline, quotationCount: quotations.length },
})

/** Which of the drafts are new? The others were there, came twice among these, or are refused. */
const sort = async (tx: Transaction, newsroomId: string, drafts: readonly ArticleDraft[]) => {
  const addressOf = ({ canonicalUrl, incoming }: ArticleDraft) => (incoming.row ? canonicalUrl : null)
  const known = await findByBytes(
    tx,
    newsroomId,
    drafts.map(({ hash }) => hash),
  )
  const addresses = drafts.map(addressOf).filter((address) => address !== null)
  const knownAddresses = await findByAddress(tx, newsroomId, addresses)
  const fresh: ArticleDraft[] = []
  const results = drafts.map((draft): ImportOutcome | ImportRefusal => {
    const address = addressOf(draft)
    const same = known.get(draft.hash)
    const before = same ?? (address === null ? undefined : knownAddresses.get(address))
    if (before !== undefined) {
      const { textHashes, ...outcome } = before
      if (same !== undefined || textHashes.has(draft.textHash)) return outcome
      return refuse(new AppError('CONFLICT', 'import.changedText'))
    }
    fresh.push(draft)
    const stored = toNew(draft)
    const next: ImportedArticle = { ...stored, outcome: 'unchanged', textHashes: new Set([draft.textHash]) }
    known.set(draft.hash, next)
    if (address !== null) knownAddresses.set(address, next)
    return stored
  })
  return { fresh, results }
}

/** Writes what is new, a kind of row at a time: the number of round trips does not grow with that of articles. */
const write = async (tx: Transaction, ctx: Context, drafts: readonly ArticleDraft[]): Promise<void> => {
  const { newsroomId, id: createdById } = ctx.actor
  const at = ctx.now()
  const outletIds = await recogniseOutlets(
    tx,
    newsroomId,
    drafts.map(({ outlet, canonicalUrl }) => ({ name: outlet, url: canonicalUrl })),
  )
  await tx.snapshot.createMany({ data: drafts.map((draft) => toSnapshotRow(draft, newsroomId, at)) })
  await tx.article.createMany({
    data: drafts.map((draft, index) => ({
      ...toArticleRow(draft, newsroomId, outletIds[index] ?? null),
      ...{ createdAt: at, createdById },
    })),
  })
  await tx.articleVersion.createMany({ data: drafts.map((draft) => toVersionRow(draft, newsroomId, at)) })
  const named = drafts.map(({ quotations }) =>
    quotations.map(({ speaker }) => (speaker === null ? null : toNamedSpeaker(speaker))),
  )
  const speakerIds = await resolveSpeakersOfArticles(tx, newsroomId, named)
  const rows = drafts.flatMap(({ ids, quotations }, article) =>
    quotations.map((found, index) =>
      toQuotationRow(found, speakerIds[article]?.[index] ?? null, { newsroomId, articleVersionId: ids.version, at }),
    ),
  )
  await tx.quotation.createMany({ data: rows })
  const jobs = drafts.map(({ ids }) => ({ payload: { newsroomId, versionId: ids.version } }))
  await enqueueAll(tx, 'match-version', jobs)
  await enqueueAll(tx, 'check-version', jobs)
  await recordEvents(tx, ctx, drafts.map(toImportEvent))
}

/**
 * Stores articles that came in: of each its snapshot, article, frozen version, machine quotations and their speakers
 * and one event, of all in one transaction, so that nothing is ever half there. The same bytes twice are one article,
 * also when they come at once. Answers for each, in their order, what became of it; refuses with INVALID
 * `import.noArticleText` what has no paragraph of its own, and with CONFLICT `import.changedText` a table's row whose
 * address is known with another text, since nothing decides yet which of its quotations moved to the new one.
 */
export const storeArticles = async (
  ctx: Context,
  incoming: readonly IncomingArticle[],
): Promise<(ImportOutcome | ImportRefusal)[]> => {
  const drafts = incoming.map((one) => (one.layout.paragraphs.length === 0 ? null : toArticleDraft(one)))
  const readable = drafts.filter((draft) => draft !== null)
  const results = await (readable.length === 0 ? [] : storeDrafts(ctx, readable))
  let next = 0
  return drafts.map((draft) => (draft && results[next++]) ?? refuse(new AppError('INVALID', 'import.noArticleText')))
}

const storeDrafts = (ctx: Context, drafts: readonly ArticleDraft[]): Promise<(ImportOutcome | ImportRefusal)[]> =>
  transact(ctx, async (tx) => {
    const { newsroomId } = ctx.actor
    // Imports of one newsroom take turns: each sees what the one before stored, and none can block another for good.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('articles:' || ${newsroomId}, 0))`
    await lockNames(tx, newsroomId)
    const { fresh, results } = await sort(tx, newsroomId, drafts)
    if (fresh.length > 0) await write(tx, ctx, fresh)
    return results
  })
