import 'server-only'
import type { SuggestSpeakersInput } from '@/lib/schemas/speaker'
import type { Context } from '@/lib/server/db/context'
import type { SpeakerView } from '@/lib/server/speakers/speaker-view'

export const suggestSpeakers = async (ctx: Context, input: SuggestSpeakersInput): Promise<readonly SpeakerView[]> => {
  throw new Error('not yet')
}
