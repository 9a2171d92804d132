import 'server-only'
import type { SuggestSpeakersInput } from '@/lib/schemas/speaker'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'
import { whereNameBegins } from '@/lib/server/speakers/where-name-begins'
import { toNameKey } from '@/lib/server/speakers/resolve-speakers'
import { speakerSelect, type SpeakerView } from '@/lib/server/speakers/speaker-view'

const SUGGESTIONS = 10

/** Whom may somebody who typed this mean? At most ten, those whose name begins so first. Unnamed people are left out. */
export const suggestSpeakers = async (ctx: Context, input: SuggestSpeakersInput): Promise<readonly SpeakerView[]> => {
  requirePermission(ctx, 'article.read')
  const key = toNameKey(input.prefix)
  const found = await ctx.db.speaker.findMany({
    where: { newsroomId: ctx.actor.newsroomId, kind: { not: 'ANONYMOUS' }, ...whereNameBegins(input.prefix) },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: SUGGESTIONS * 5,
    select: speakerSelect,
  })
  const isLater = ({ name }: SpeakerView) => Number(!toNameKey(name).startsWith(key))
  return found.sort((a, b) => isLater(a) - isLater(b)).slice(0, SUGGESTIONS)
}
