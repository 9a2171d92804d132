import 'server-only'
import type { Prisma } from '@/lib/server/db/generated/client'
import type { ArticleDraft } from '@/lib/server/articles/to-article-draft'
import { toStorable } from '@/lib/server/articles/to-storable'

/** What the page says of itself, in the columns that a later version may change. */
export const toFacts = ({ headline, publishedAt, modifiedAt, incoming }: ArticleDraft) => {
  const { facts, foundIn } = incoming.layout
  const { language, bylines, credits, dateline } = facts
  return {
    ...{ headline, publishedAt, modifiedAt, language, foundIn: foundIn as Prisma.InputJsonObject },
    bylines: bylines.map(toStorable),
    credits: credits.map(toStorable),
    dateline: dateline === null ? null : toStorable(dateline),
  }
}

/** The article, but for who took it in and when. */
export const toArticleRow = (draft: ArticleDraft, newsroomId: string, outletId: string | null) => ({
  ...{ id: draft.ids.article, newsroomId, outletId, canonicalUrl: draft.canonicalUrl },
  ...toFacts(draft),
})

/** A version of it, to which all spans refer from now on. */
export const toVersionRow = (
  { ids, text, textHash, headline, incoming }: ArticleDraft,
  place: { newsroomId: string; articleId: string; number: number; snapshotId: string; at: Date },
) => {
  const { newsroomId, articleId, number, snapshotId, at } = place
  const { paragraphs, captions } = incoming.layout
  return {
    ...{ id: ids.version, newsroomId, articleId, snapshotId, number, headline },
    ...{ text, textSha256: textHash, retrievedAt: incoming.retrievedAt ?? at },
    paragraphs: paragraphs.map(({ start, end }) => ({ start, end })),
    captions: captions.map((caption) => ({ text: toStorable(caption.text) })),
  }
}

const whereFrom = ({ incoming: { row } }: ArticleDraft) => (row ? { table: row.table, row: row.number } : {})

/** What the record keeps of the import. */
export const toImportEvent = (draft: ArticleDraft) => {
  const { ids, headline, outlet, hash, quotations, incoming } = draft
  const data = { headline, outlet, fileName: incoming.fileName, sha256: hash, quotationCount: quotations.length }
  return { action: 'article.import', subjectId: ids.article, data: { ...data, ...whereFrom(draft) } }
}

/** What the record keeps of a new version. */
export const toReviseEvent = (draft: ArticleDraft, articleId: string, found: Prisma.InputJsonObject) => {
  const { ids, headline, hash, textHash } = draft
  const data = { versionId: ids.version, headline, sha256: hash, textSha256: textHash }
  return { action: 'article.revise', subjectId: articleId, data: { ...data, ...found, ...whereFrom(draft) } }
}
