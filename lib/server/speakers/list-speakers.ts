import 'server-only'
import type { Page } from '@/lib/schemas/page'
import type { ListSpeakersInput } from '@/lib/schemas/speaker'
import type { Context } from '@/lib/server/db/context'
import type { SpeakerView } from '@/lib/server/speakers/speaker-view'

export interface SpeakerRow extends SpeakerView {
  /** Quotations that nobody rejected. */
  readonly quotationCount: number
}

export const listSpeakers = async (ctx: Context, input: ListSpeakersInput = {}): Promise<Page<SpeakerRow>> => {
  throw new Error('not yet')
}
