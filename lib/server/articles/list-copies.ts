import 'server-only'
import type { Context } from '@/lib/server/db/context'
import { requireId } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'

/** Another article that prints the same text, or nearly. */
export interface CopyRow {
  readonly id: string
  readonly headline: string
  readonly publishedAt: Date | null
  readonly outletId: string | null
  readonly outlet: string | null
  /** The very same text; else a near-duplicate. */
  readonly isSame: boolean
  /** Share of runs of five words in common, 0..1. */
  readonly score: number
}

const MANY = 50

/**
 * Who else printed this version of the text? The articles with the very same one and those linked to any of them as near-duplicates,
 * the closest and then the earliest first, at most 50.
 */
export const listCopies = async (
  ctx: Context,
  articleId: string,
  versionNumber: number,
): Promise<readonly CopyRow[]> => {
  requirePermission(ctx, 'article.read')
  const { newsroomId } = ctx.actor
  const id = requireId(articleId)
  return ctx.db.$queryRaw<CopyRow[]>`
    with own as (
      select text_sha256 from article_versions
      where newsroom_id = ${newsroomId}::uuid and article_id = ${id}::uuid and number = ${versionNumber}
    ), same as (
      select distinct article_id from (
        select v.article_id from own, article_versions v
        where v.newsroom_id = ${newsroomId}::uuid and v.text_sha256 = own.text_sha256
        limit ${MANY}
      ) twins
      union select ${id}::uuid
    ), near as (
      (select l.other_id as article_id, l.score from article_links l
       where l.newsroom_id = ${newsroomId}::uuid and l.kind = 'NEAR_DUPLICATE'
         and l.article_id in (select article_id from same)
       limit ${MANY})
      union all
      (select l.article_id, l.score from article_links l
       where l.newsroom_id = ${newsroomId}::uuid and l.kind = 'NEAR_DUPLICATE'
         and l.other_id in (select article_id from same)
       limit ${MANY})
    ), found as (
      select article_id, max(score) as score, bool_or(is_same) as is_same from (
        select article_id, 1::real as score, true as is_same from same
        union all
        select article_id, score, false from near
      ) both_kinds
      where article_id <> ${id}::uuid
      group by article_id
    )
    select a.id, a.headline, a.published_at as "publishedAt", o.id as "outletId", o.name as outlet,
      f.is_same as "isSame", f.score
    from found f
    join articles a on a.newsroom_id = ${newsroomId}::uuid and a.id = f.article_id
    left join outlets o on o.newsroom_id = a.newsroom_id and o.id = a.outlet_id
    order by f.is_same desc, f.score desc, a.published_at nulls last, a.id
    limit ${MANY}`
}
