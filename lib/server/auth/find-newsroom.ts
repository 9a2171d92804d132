import 'server-only'
import type { Database } from '@/lib/server/db/create-database'

/** Which newsroom is meant? The one of that slug; without a slug the only one there is, null when there are several. */
export const findNewsroomId = async (db: Database, slug: string | null): Promise<string | null> => {
  const found = await db.newsroom.findMany({ where: slug === null ? {} : { slug }, select: { id: true }, take: 2 })
  return found.length === 1 ? (found[0]?.id ?? null) : null
}
