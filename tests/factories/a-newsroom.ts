import type { Database } from '@/lib/server/db/create-database'
import type { Newsroom } from '@/lib/server/db/generated/client'
import { newId } from '@/lib/server/db/new-id'

/** An empty newsroom; each call makes another one. */
export const aNewsroom = (db: Database, given: { name?: string; publicUrl?: string } = {}): Promise<Newsroom> => {
  const id = newId()
  return db.newsroom.create({ data: { id, slug: `redaksi-${id}`, name: 'Redaksi Uji', ...given } })
}
