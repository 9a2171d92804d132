import 'server-only'
import { Id } from '@/lib/schemas/id'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'
import { findLiveSpeakerId } from '@/lib/server/speakers/find-live-speaker'

/** How is the speaker of this key called, or whom they were merged into? Null for what is no key of the newsroom's. */
export const findSpeakerName = async (ctx: Context, speakerId: string): Promise<string | null> => {
  requirePermission(ctx, 'article.read')
  const id = Id.safeParse(speakerId).data
  if (id === undefined) return null
  const { newsroomId } = ctx.actor
  const liveId = await findLiveSpeakerId(ctx.db, newsroomId, id)
  if (liveId === null) return null
  return (await ctx.db.speaker.findFirst({ where: { newsroomId, id: liveId }, select: { name: true } }))?.name ?? null
}
