import 'server-only'
import type { Context } from '@/lib/server/db/context'
import type { SpeakerView } from '@/lib/server/speakers/speaker-view'

export interface SpeakerDetail extends SpeakerView {
  readonly aliases: readonly string[]
  readonly createdAt: Date
  readonly quotationCount: number
  /** The outlets that quote the speaker, the one with most quotations first. */
  readonly outlets: readonly { readonly id: string; readonly name: string; readonly quotationCount: number }[]
  /** What articles call the speaker's office, the most frequent first. */
  readonly roles: readonly { readonly role: string; readonly quotationCount: number }[]
}

export const getSpeaker = async (ctx: Context, speakerId: string): Promise<SpeakerDetail> => {
  throw new Error('not yet')
}
