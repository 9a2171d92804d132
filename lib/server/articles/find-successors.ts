import 'server-only'
import type { QuotationState } from '@/lib/schemas/quotation'
import type { Context } from '@/lib/server/db/context'

/** A quotation of a later version whose words are surely those of an earlier one. */
export interface LaterQuotation {
  readonly id: string
  readonly state: QuotationState
  readonly version: number
  /** The same speaker in the same office, kind, day and via: nothing was corrected in one of the two alone. */
  readonly isAlike: boolean
  /** The article version in which it stands. */
  readonly inVersion: number
}

/** A version and those it was carried through: more than a newsroom sees of any page. */
const MOST_STEPS = 100

/** Which quotation did each one of a version become, as far as its words were surely carried? By the earlier one's key. */
export const findSuccessors = async (ctx: Context, versionId: string): Promise<ReadonlyMap<string, LaterQuotation>> => {
  const { newsroomId } = ctx.actor
  const rows = await ctx.db.$queryRaw<(LaterQuotation & { readonly from: string })[]>`
    with recursive later as (
      select q.id as "from", q.id, 0 as step from quotations q
      where q.newsroom_id = ${newsroomId}::uuid and q.article_version_id = ${versionId}::uuid
      union all
      select l."from", n.id, l.step + 1 from later l
      join quotations n on n.newsroom_id = ${newsroomId}::uuid and n.carried_from_id = l.id
      where l.step < ${MOST_STEPS}
    )
    select distinct on (l."from") l."from", q.id, q.state::text as state, q.version, v.number as "inVersion",
      (q.kind, q.speaker_id, q.speaker_role, q.said_on, q.via)
        is not distinct from (f.kind, f.speaker_id, f.speaker_role, f.said_on, f.via) as "isAlike"
    from later l
    join quotations q on q.newsroom_id = ${newsroomId}::uuid and q.id = l.id
    join quotations f on f.newsroom_id = ${newsroomId}::uuid and f.id = l."from"
    join article_versions v on v.newsroom_id = q.newsroom_id and v.id = q.article_version_id
    where l.step > 0
    order by l."from", v.number desc, q.id`
  return new Map(rows.map(({ from, ...later }) => [from, later]))
}
