import 'server-only'
import type { Context } from '@/lib/server/db/context'
import { matchVersions } from '@/lib/server/utterances/match-versions'

/** Versions that are placed in one transaction: what came together is compared together. */
const AT_ONCE = 250

/** Places what no worker has placed yet, the oldest first. Answers how many versions that were. */
export const matchWaiting = async (ctx: Context): Promise<number> => {
  const { newsroomId } = ctx.actor
  const rows = await ctx.db.$queryRaw<{ id: string }[]>`
    select v.id from article_versions v
    where v.newsroom_id = ${newsroomId}::uuid and exists (
      select from quotations q
      left join utterance_members m on m.newsroom_id = q.newsroom_id and m.quotation_id = q.id
      where q.newsroom_id = v.newsroom_id and q.article_version_id = v.id
        and case when q.state = 'REJECTED' then m.quotation_id is not null
          else m.quotation_id is null
            and not exists (select from quotations c where c.newsroom_id = q.newsroom_id and c.carried_from_id = q.id) end
    ) order by v.id`
  const ids = rows.map(({ id }) => id)
  for (let from = 0; from < ids.length; from += AT_ONCE) await matchVersions(ctx, ids.slice(from, from + AT_ONCE))
  return ids.length
}
