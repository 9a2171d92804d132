import 'server-only'
import { Id } from '@/lib/schemas/id'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'

/** How is the speaker of this key called, also one who was merged? Null for what is no key of the newsroom's. */
export const findSpeakerName = async (ctx: Context, speakerId: string): Promise<string | null> => {
  requirePermission(ctx, 'article.read')
  const id = Id.safeParse(speakerId).data
  if (id === undefined) return null
  const where = { newsroomId: ctx.actor.newsroomId, id }
  return (await ctx.db.speaker.findFirst({ where, select: { name: true } }))?.name ?? null
}
