import 'server-only'
import type { Page } from '@/lib/schemas/page'
import type { ListSpeakersInput } from '@/lib/schemas/speaker'
import type { Context } from '@/lib/server/db/context'
import { requireFound } from '@/lib/server/db/require-found'
import { requirePermission } from '@/lib/server/db/require-permission'
import { keyCursor, pageSize, toPage } from '@/lib/server/db/to-page'
import { whereNameBegins } from '@/lib/server/speakers/where-name-begins'
import { speakerSelect, type SpeakerView } from '@/lib/server/speakers/speaker-view'

export interface SpeakerRow extends SpeakerView {
  /** Quotations that nobody rejected. */
  readonly quotationCount: number
}

/** Who is quoted? By name; with `q`, those of whose names a word begins so. Throws INVALID for a cursor of elsewhere. */
export const listSpeakers = async (ctx: Context, input: ListSpeakersInput = {}): Promise<Page<SpeakerRow>> => {
  requirePermission(ctx, 'article.read')
  const { newsroomId } = ctx.actor
  const cursor = keyCursor(input)
  const after = cursor && requireFound(await ctx.db.speaker.findFirst({ where: { newsroomId, id: cursor } }))
  const speakers = await ctx.db.speaker.findMany({
    where: {
      newsroomId,
      ...(input.q ? whereNameBegins(input.q) : {}),
      ...(after
        ? { name: { gte: after.name }, OR: [{ name: { gt: after.name } }, { name: after.name, id: { gt: after.id } }] }
        : {}),
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: pageSize(input) + 1,
    select: speakerSelect,
  })
  const page = toPage(speakers, pageSize(input), ({ id }) => id)
  const counts = await ctx.db.quotation.groupBy({
    by: ['speakerId'],
    where: { newsroomId, speakerId: { in: page.items.map(({ id }) => id) }, state: { not: 'REJECTED' } },
    _count: true,
  })
  const countOf = new Map(counts.map(({ speakerId, _count }) => [speakerId, _count]))
  return { ...page, items: page.items.map((row) => ({ ...row, quotationCount: countOf.get(row.id) ?? 0 })) }
}
