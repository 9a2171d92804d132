import 'server-only'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'

/** The newest changes that are looked through; older ones are reached from their utterances. */
const MOST_ALTERATIONS = 500

/** Of which utterances were words altered or lost after publication, the newest change first? */
export const findCorrectedUtterances = async (ctx: Context): Promise<readonly string[]> => {
  requirePermission(ctx, 'article.read')
  const { newsroomId } = ctx.actor
  // Accepted words are members by the quotation that took their place, others by the one they were.
  const rows = await ctx.db.$queryRaw<{ utteranceId: string }[]>`
    with altered as (
      select id, quotation_id from alterations
      where newsroom_id = ${newsroomId}::uuid and quotation_id is not null and kind <> 'MOVED' and state <> 'DISMISSED'
      order by id desc limit ${MOST_ALTERATIONS}
    ), quotation as (
      select id as alteration_id, quotation_id from altered
      union
      select x.id, q.id from altered x
      join quotations q on q.newsroom_id = ${newsroomId}::uuid and q.carried_from_id = x.quotation_id
    )
    select m.utterance_id as "utteranceId"
    from quotation q
    join utterance_members m on m.newsroom_id = ${newsroomId}::uuid and m.quotation_id = q.quotation_id
    group by m.utterance_id order by max(q.alteration_id::text) desc`
  return rows.map(({ utteranceId }) => utteranceId)
}
