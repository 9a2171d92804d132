import 'server-only'
import type { Actor } from '@/lib/server/db/context'
import type { Database } from '@/lib/server/db/create-database'
import { hashTokenSecret, newsroomOfSecret } from '@/lib/server/tokens/token-secret'

/** Noted at most this often, so that a busy sender does not write a row with every article. */
const NOTED_EVERY_MS = 60_000

/** For whom does a secret act? As a reviewer without an account; null for one that is unknown or was ended. */
export const findTokenActor = async (db: Database, secret: string, now: Date): Promise<Actor | null> => {
  const newsroomId = newsroomOfSecret(secret)
  if (newsroomId === null) return null
  const token = await db.apiToken.findFirst({
    where: { newsroomId, tokenHash: hashTokenSecret(secret), revokedAt: null },
    select: { id: true, name: true, lastUsedAt: true },
  })
  if (token === null) return null
  if (now.getTime() - (token.lastUsedAt?.getTime() ?? 0) > NOTED_EVERY_MS) {
    await db.apiToken.updateMany({ where: { newsroomId, id: token.id }, data: { lastUsedAt: now } })
  }
  return { id: null, newsroomId, role: 'REVIEWER', name: token.name }
}
