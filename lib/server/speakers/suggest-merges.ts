import 'server-only'
import type { Context } from '@/lib/server/db/context'
import { requireId } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { findLikelyPairs, type LikelyPair } from '@/lib/server/speakers/find-likely-pairs'

const MOST_SHOWN = 5

/** Who may be the same as this speaker, the likeliest first? At most five. Throws NOT_FOUND for what cannot be a key. */
export const suggestMerges = async (ctx: Context, speakerId: string): Promise<readonly LikelyPair[]> => {
  requirePermission(ctx, 'article.read')
  return (await findLikelyPairs(ctx.db, ctx.actor.newsroomId, [requireId(speakerId)])).slice(0, MOST_SHOWN)
}
