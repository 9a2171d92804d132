import 'server-only'
import type { ArticleDraft } from '@/lib/server/articles/to-article-draft'
import { toFacts } from '@/lib/server/articles/to-article-rows'
import type { Transaction } from '@/lib/server/db/create-database'

/** A new version, the article it is of, and the outlet it names. */
export interface Revision {
  readonly draft: ArticleDraft
  readonly articleId: string
  readonly outletId: string | null
}

/**
 * What articles say of themselves, as their newest versions say it; what a version leaves unsaid stays as it was said
 * before. All in one statement.
 */
export const updateFacts = async (
  tx: Transaction,
  newsroomId: string,
  revisions: readonly Revision[],
): Promise<void> => {
  if (revisions.length === 0) return
  const rows = revisions.map(({ draft, articleId, outletId }) => {
    const { headline, bylines, credits, publishedAt, modifiedAt, ...facts } = toFacts(draft)
    return {
      ...{ id: articleId, outlet_id: outletId, language: facts.language, dateline: facts.dateline },
      // A headline made of the text's beginning says nothing of the page's own.
      headline: draft.incoming.layout.facts.title === null ? null : headline,
      ...{ published_at: publishedAt, modified_at: modifiedAt, found_in: facts.foundIn },
      bylines: bylines.length === 0 ? null : bylines,
      credits: credits.length === 0 ? null : credits,
    }
  })
  await tx.$executeRaw`
    update articles a set
      outlet_id = coalesce(r.outlet_id, a.outlet_id), headline = coalesce(r.headline, a.headline),
      language = r.language, dateline = coalesce(r.dateline, a.dateline), bylines = coalesce(r.bylines, a.bylines),
      credits = coalesce(r.credits, a.credits), published_at = coalesce(r.published_at, a.published_at),
      modified_at = coalesce(r.modified_at, a.modified_at), found_in = a.found_in || r.found_in
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(
      id uuid, outlet_id uuid, headline text, language text, dateline text, bylines text[], credits text[],
      published_at timestamptz, modified_at timestamptz, found_in jsonb)
    where a.newsroom_id = ${newsroomId}::uuid and a.id = r.id`
}
