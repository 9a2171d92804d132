import 'server-only'
import type { ArticleDraft } from '@/lib/server/articles/to-article-draft'
import { toStorable } from '@/lib/server/articles/to-storable'

/** The bytes as they came. */
export const toSnapshotRow = ({ ids, hash, incoming }: ArticleDraft, newsroomId: string, at: Date) => {
  const { bytes, mediaType, encoding, fileName, sourceUrl } = incoming
  const content = { sha256: hash, bytes: new Uint8Array(bytes), byteLength: bytes.byteLength }
  return { id: ids.snapshot, newsroomId, ...content, mediaType, encoding, fileName, sourceUrl, retrievedAt: at }
}

/** The article, but for who took it in and when. */
export const toArticleRow = (draft: ArticleDraft, newsroomId: string, outletId: string | null) => {
  const { headline, canonicalUrl, publishedAt, incoming } = draft
  const { language, bylines, credits, dateline } = incoming.layout.facts
  return {
    ...{ id: draft.ids.article, newsroomId, outletId, headline, canonicalUrl, publishedAt, language },
    bylines: bylines.map(toStorable),
    credits: credits.map(toStorable),
    dateline: dateline === null ? null : toStorable(dateline),
  }
}

/** Its text, to which all spans refer from now on. */
export const toVersionRow = ({ ids, text, textHash, incoming }: ArticleDraft, newsroomId: string, at: Date) => ({
  ...{ id: ids.version, newsroomId, articleId: ids.article, snapshotId: ids.snapshot, number: 1 },
  ...{ text, textSha256: textHash, retrievedAt: at },
  paragraphs: incoming.layout.paragraphs.map(({ start, end }) => ({ start, end })),
})

/** What the record keeps of the import. */
export const toImportEvent = ({
  ids,
  headline,
  outlet,
  hash,
  quotations,
  incoming: { fileName, row },
}: ArticleDraft) => {
  const data = { headline, outlet, fileName, sha256: hash, quotationCount: quotations.length }
  const where = row ? { table: row.table, row: row.number } : {}
  return { action: 'article.import', subjectId: ids.article, data: { ...data, ...where } }
}
