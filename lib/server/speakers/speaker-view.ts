import 'server-only'
import type { Prisma } from '@/lib/server/db/generated/client'

/** What a list or a mark needs of a speaker. */
export const speakerSelect = { id: true, name: true, kind: true, role: true } satisfies Prisma.SpeakerSelect

export type SpeakerView = Prisma.SpeakerGetPayload<{ select: typeof speakerSelect }>
