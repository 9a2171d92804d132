import 'server-only'
import { foldName } from '@/lib/article/fold-name'
import type { Prisma } from '@/lib/server/db/generated/client'

/** Speakers of whose names, in any form, a word begins so. Folded text holds no wildcard of LIKE. */
export const whereNameBegins = (prefix: string): Prisma.SpeakerWhereInput => {
  const folded = foldName(prefix)
  return { aliases: { some: { OR: [{ nameKey: { startsWith: folded } }, { nameKey: { contains: ` ${folded}` } }] } } }
}
