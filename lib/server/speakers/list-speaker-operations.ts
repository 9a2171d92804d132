import 'server-only'
import type { Context } from '@/lib/server/db/context'
import { requireId } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import type { MoveCounts } from '@/lib/server/speakers/move-rows'
import { noMoves } from '@/lib/server/speakers/merge-speakers'

/** A merge or a split that concerned a speaker. */
export interface SpeakerOperationView {
  readonly id: string
  readonly kind: 'MERGE' | 'SPLIT'
  readonly from: { readonly id: string; readonly name: string }
  readonly to: { readonly id: string; readonly name: string }
  readonly reason: string | null
  readonly createdAt: Date
  readonly createdBy: { readonly name: string } | null
  readonly undoneAt: Date | null
  readonly undoneBy: { readonly name: string } | null
  /** How many rows it moved; a count of `MOST_COUNTED` means that many or more. */
  readonly moved: MoveCounts
}

export const MOST_COUNTED = 10_001
const MOST_SHOWN = 20

/** What became of this speaker by merging and splitting, the latest first; at most twenty. Throws NOT_FOUND. */
export const listSpeakerOperations = async (
  ctx: Context,
  speakerId: string,
): Promise<readonly SpeakerOperationView[]> => {
  requirePermission(ctx, 'article.read')
  const { newsroomId } = ctx.actor
  const id = requireId(speakerId)
  const named = { select: { id: true, name: true } }
  const rows = await ctx.db.speakerOperation.findMany({
    where: { newsroomId, OR: [{ fromId: id }, { toId: id }] },
    select: {
      ...{ id: true, kind: true, from: named, to: named, reason: true, createdAt: true, undoneAt: true },
      createdBy: { select: { name: true } },
      undoneBy: { select: { name: true } },
    },
    orderBy: { id: 'desc' },
    take: MOST_SHOWN,
  })
  const counts = await ctx.db.$queryRaw<{ id: string; noun: keyof MoveCounts; count: number }[]>`
    select o.id, n.noun, c.count from unnest(${rows.map((row) => row.id)}::uuid[]) o(id)
    cross join unnest(array['quotation', 'alias', 'claim', 'tenure', 'utterance']) n(noun)
    cross join lateral (
      select count(*)::int as count from (
        select 1 from speaker_moves m
        where m.newsroom_id = ${newsroomId}::uuid and m.operation_id = o.id and m.noun = n.noun
        limit ${MOST_COUNTED}) x) c`
  return rows.map((row) => {
    const moved = noMoves()
    for (const { id: operationId, noun, count } of counts) if (operationId === row.id) moved[noun] = count
    return { ...row, moved }
  })
}
