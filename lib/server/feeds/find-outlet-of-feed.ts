import 'server-only'
import type { Context } from '@/lib/server/db/context'
import { recogniseOutlets } from '@/lib/server/outlets/recognise-outlets'

/** At whose domain does this address stand? Null where no outlet of the newsroom is known for it; makes none. */
export const findOutletOfFeed = async ({ db, actor }: Context, url: string) => {
  const [id] = await recogniseOutlets(db, actor.newsroomId, [{ name: '', url }])
  if (!id) return null
  return db.outlet.findFirst({ where: { newsroomId: actor.newsroomId, id }, select: { id: true, name: true } })
}
