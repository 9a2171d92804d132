import 'server-only'
import type { Prisma } from '@/lib/server/db/generated/client'

/** What a list or a mark needs of a speaker. */
export const speakerSelect = { id: true, name: true, kind: true, role: true } satisfies Prisma.SpeakerSelect

export type SpeakerView = Prisma.SpeakerGetPayload<{ select: typeof speakerSelect }>

/** What a form needs of a speaker, and an operation that must not overlook a colleague's. */
export const heldSpeakerSelect = {
  ...speakerSelect,
  wikidataId: true,
  diedOn: true,
  mergedIntoId: true,
  version: true,
} satisfies Prisma.SpeakerSelect

export type HeldSpeaker = Prisma.SpeakerGetPayload<{ select: typeof heldSpeakerSelect }>
