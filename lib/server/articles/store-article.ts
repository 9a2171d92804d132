import 'server-only'
import { createHash } from 'node:crypto'
import { AppError } from '@/lib/errors'
import type { ParsedArticle } from '@/lib/article/layout'
import { extractQuotations } from '@/lib/quotation/extract-quotations'
import { getLanguage } from '@/lib/quotation/languages'
import { HttpUrl } from '@/lib/schemas/http-url'
import { saveOutlet } from '@/lib/server/articles/save-outlet'
import { toNamedSpeaker, toQuotationRow } from '@/lib/server/articles/to-quotation-rows'
import { toStorable } from '@/lib/server/articles/to-storable'
import { recordEvent } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import type { Transaction } from '@/lib/server/db/create-database'
import { newId } from '@/lib/server/db/new-id'
import { requireFound } from '@/lib/server/db/require-found'
import { transact } from '@/lib/server/db/transact'
import { resolveSpeakers } from '@/lib/server/speakers/resolve-speakers'

/** `unchanged`: the very same bytes had come in before. */
export interface ImportOutcome {
  readonly outcome: 'new' | 'unchanged'
  readonly articleId: string
  readonly headline: string
  readonly quotationCount: number
}

/** What came in and what was read in it. */
export interface IncomingArticle {
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly encoding: string
  readonly fileName: string | null
  readonly sourceUrl: string | null
  readonly text: string
  readonly layout: ParsedArticle
}

const LONGEST_HEADLINE = 500
const LONGEST_OPENING = 120

export const sha256 = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex')

/** The article that came in with these very bytes; null when they are new to the newsroom. */
export const findImported = async (
  db: Context['db'] | Transaction,
  newsroomId: string,
  hash: string,
): Promise<ImportOutcome | null> => {
  const version = await db.articleVersion.findFirst({
    where: { newsroomId, snapshot: { sha256: hash } },
    select: { id: true, article: { select: { id: true, headline: true } } },
  })
  if (version === null) return null
  const quotationCount = await db.quotation.count({ where: { newsroomId, articleVersionId: version.id } })
  return { outcome: 'unchanged', articleId: version.article.id, headline: version.article.headline, quotationCount }
}

/** The headline; an article that names none is known by how it begins. */
const headlineOf = (text: string, { facts, paragraphs }: ParsedArticle): string => {
  const title = toStorable(facts.title ?? '')
    .trim()
    .slice(0, LONGEST_HEADLINE)
  if (title !== '') return title
  const opening = text.slice(paragraphs[0]?.start ?? 0, paragraphs[0]?.end ?? 0)
  if (opening.length <= LONGEST_OPENING) return opening
  return `${toStorable(opening.slice(0, LONGEST_OPENING))}…`
}

const dateOrNull = (iso: string | null): Date | null => {
  const time = Date.parse(iso ?? '')
  return Number.isNaN(time) ? null : new Date(time)
}

/**
 * Stores an article that came in: snapshot, article, frozen version, machine quotations and their speakers, in one
 * transaction, so that nothing is ever half there. The same bytes twice are one article, also when they come at once.
 * Throws INVALID `import.noArticleText` when no paragraph of the text is the article's own.
 */
export const storeArticle = async (ctx: Context, incoming: IncomingArticle): Promise<ImportOutcome> => {
  const { newsroomId, id: createdById } = ctx.actor
  const { bytes, mediaType, encoding, fileName, sourceUrl, layout } = incoming
  if (layout.paragraphs.length === 0) throw new AppError('INVALID', 'import.noArticleText')
  const text = toStorable(incoming.text)
  const { facts, paragraphs } = layout
  const language = getLanguage(facts.language)
  const quotations = language === null ? [] : extractQuotations(text, layout, language)
  const headline = headlineOf(text, layout)
  const hash = sha256(bytes)
  const at = ctx.now()
  const [snapshotId, articleId, versionId] = [newId(), newId(), newId()]

  return transact(ctx, async (tx) => {
    const { count } = await tx.snapshot.createMany({
      data: {
        ...{ id: snapshotId, newsroomId, sha256: hash, bytes: new Uint8Array(bytes), byteLength: bytes.byteLength },
        ...{ mediaType, encoding, fileName, sourceUrl, retrievedAt: at },
      },
      skipDuplicates: true,
    })
    if (count === 0) return requireFound(await findImported(tx, newsroomId, hash))

    const outlet = toStorable(facts.outlet ?? '').trim()
    await tx.article.create({
      data: {
        ...{ id: articleId, newsroomId, headline, createdAt: at, createdById, language: facts.language },
        outletId: outlet === '' ? null : await saveOutlet(tx, newsroomId, outlet),
        canonicalUrl: HttpUrl.safeParse(layout.canonicalUrl ?? sourceUrl).data ?? null,
        bylines: facts.bylines.map(toStorable),
        credits: facts.credits.map(toStorable),
        dateline: facts.dateline === null ? null : toStorable(facts.dateline),
        publishedAt: dateOrNull(facts.publishedAt),
      },
    })
    await tx.articleVersion.create({
      data: {
        ...{ id: versionId, newsroomId, articleId, snapshotId, number: 1, text, textSha256: sha256(text) },
        paragraphs: paragraphs.map(({ start, end }) => ({ start, end })),
        retrievedAt: at,
      },
    })
    const named = quotations.flatMap(({ speaker }) => (speaker === null ? [] : [toNamedSpeaker(speaker)]))
    const speakerIds = await resolveSpeakers(tx, newsroomId, named)
    let next = 0
    const place = { newsroomId, articleVersionId: versionId, at }
    const rows = quotations.map((found) =>
      toQuotationRow(found, found.speaker === null ? null : (speakerIds[next++] ?? null), place),
    )
    await tx.quotation.createMany({ data: rows })
    const data = { headline, outlet, fileName, sha256: hash, quotationCount: rows.length }
    await recordEvent(tx, ctx, { action: 'article.import', subjectId: articleId, data })
    return { outcome: 'new', articleId, headline, quotationCount: rows.length }
  })
}
