import 'server-only'
import type { SearchFilter } from '@/lib/schemas/search'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'
import { followSpeaker } from '@/lib/server/speakers/follow-speaker'

export interface FilterNames {
  /** Null where the filter names none, or one that this newsroom does not know. */
  readonly speaker: string | null
  readonly outlet: string | null
}

/** What are the speaker and the outlet of a filter called? */
export const nameFilter = async (ctx: Context, filter: SearchFilter): Promise<FilterNames> => {
  requirePermission(ctx, 'article.read')
  const { newsroomId } = ctx.actor
  const { speakerId, outletId } = await followSpeaker(ctx.db, newsroomId, filter)
  const select = { name: true }
  const [speaker, outlet] = await Promise.all([
    speakerId ? ctx.db.speaker.findFirst({ where: { newsroomId, id: speakerId }, select }) : null,
    outletId ? ctx.db.outlet.findFirst({ where: { newsroomId, id: outletId }, select }) : null,
  ])
  return { speaker: speaker?.name ?? null, outlet: outlet?.name ?? null }
}
