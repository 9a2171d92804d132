import 'server-only'
import type { SuggestSpeakersInput } from '@/lib/schemas/speaker'
import type { Context } from '@/lib/server/db/context'
import { requirePermission } from '@/lib/server/db/require-permission'
import { bearsName } from '@/lib/server/speakers/bears-name'
import { toNameKey } from '@/lib/server/speakers/resolve-speakers'
import type { SpeakerView } from '@/lib/server/speakers/speaker-view'

const SUGGESTIONS = 10

/**
 * Whom may somebody who typed this mean? At most ten, those whose name begins so first and of these the most quoted.
 * Unnamed people and those merged into others are left out.
 */
export const suggestSpeakers = async (ctx: Context, input: SuggestSpeakersInput): Promise<readonly SpeakerView[]> => {
  requirePermission(ctx, 'article.read')
  const { newsroomId } = ctx.actor
  const key = toNameKey(input.prefix)
  const found = await ctx.db.$queryRaw<SpeakerView[]>`
    select s.id, s.name, s.kind, s.role from speakers s
    where s.newsroom_id = ${newsroomId}::uuid and s.merged_into_id is null and s.kind <> 'ANONYMOUS'
      and ${bearsName(newsroomId, input.prefix)}
    order by s.quotation_count desc, s.id desc limit ${SUGGESTIONS * 5}`
  const isLater = ({ name }: SpeakerView) => Number(!toNameKey(name).startsWith(key))
  return found.sort((a, b) => isLater(a) - isLater(b)).slice(0, SUGGESTIONS)
}
