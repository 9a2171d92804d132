import 'server-only'
import type { Prisma } from '@/lib/server/db/generated/client'
import { likePattern } from '@/lib/server/db/like-pattern'
import { toNameKey } from '@/lib/server/speakers/resolve-speakers'

/** Speakers of whose names, in any form, a word begins so. */
export const whereNameBegins = (prefix: string): Prisma.SpeakerWhereInput => {
  const key = likePattern(toNameKey(prefix))
  return { aliases: { some: { OR: [{ nameKey: { startsWith: key } }, { nameKey: { contains: ` ${key}` } }] } } }
}
