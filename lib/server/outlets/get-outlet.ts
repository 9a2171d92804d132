import 'server-only'
import type { Context } from '@/lib/server/db/context'
import { requireFound, requireId } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { findOutlet, type OutletView } from '@/lib/server/outlets/outlet-view'

export interface OutletDetail extends OutletView {
  /** Who is quoted most in the outlet's newest quotations. */
  readonly speakers: readonly { readonly id: string; readonly name: string; readonly quotationCount: number }[]
  readonly feeds: readonly { readonly id: string; readonly url: string; readonly title: string | null }[]
}

/** So many of the newest quotations tell whom an outlet quotes; more would only tell whom it quoted long ago. */
const NEWEST = 1000
const MOST_QUOTED = 10

const readSpeakers = (ctx: Context, outletId: string) =>
  ctx.db.$queryRaw<OutletDetail['speakers']>`
    select s.id, s.name, quoted.count as "quotationCount"
    from (
      select speaker_id, count(*)::int as count from (
        select speaker_id, state, is_current from quotations
        where newsroom_id = ${ctx.actor.newsroomId}::uuid and outlet_id = ${outletId}::uuid
        order by appeared_at desc, id desc limit ${NEWEST}
      ) newest
      where speaker_id is not null and state <> 'REJECTED' and is_current
      group by speaker_id
    ) quoted
    join speakers s on s.newsroom_id = ${ctx.actor.newsroomId}::uuid and s.id = quoted.speaker_id
    where s.kind <> 'ANONYMOUS'
    order by quoted.count desc, s.name, s.id
    limit ${MOST_QUOTED}`

/** What is known of an outlet: its names, domains and owner, its feeds, and whom it quotes. Throws NOT_FOUND. */
export const getOutlet = async (ctx: Context, outletId: string): Promise<OutletDetail> => {
  requirePermission(ctx, 'article.read')
  const { newsroomId } = ctx.actor
  const id = requireId(outletId)
  const [outlet, speakers, feeds] = await Promise.all([
    findOutlet(ctx.db, newsroomId, id),
    readSpeakers(ctx, id),
    ctx.db.feed.findMany({
      where: { newsroomId, outletId: id },
      select: { id: true, url: true, title: true },
      orderBy: { url: 'asc' },
      take: 50,
    }),
  ])
  return { ...requireFound(outlet), speakers, feeds }
}
