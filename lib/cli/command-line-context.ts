import type { Context } from '@/lib/server/db/context'
import type { Database } from '@/lib/server/db/create-database'

/**
 * For whom the command line acts: the newsroom of that slug, or the only one there is. Whoever can start it on this
 * machine could also write to the database, so it acts as an admin; the record shows that no person's account did.
 * Throws an Error that says which newsrooms there are.
 */
export const commandLineContext = async (db: Database, slug: string | undefined): Promise<Context> => {
  const all = await db.newsroom.findMany({ orderBy: { slug: 'asc' }, select: { id: true, slug: true } })
  const names = all.map((newsroom) => newsroom.slug).join(', ')
  if (all.length === 0) throw new Error('there is no newsroom yet: kutip newsroom add --slug NAME --name "Full name"')
  if (slug === undefined && all.length > 1) throw new Error(`say which newsroom with --newsroom: ${names}`)
  const found = slug === undefined ? all[0] : all.find((newsroom) => newsroom.slug === slug)
  if (!found) throw new Error(`there is no newsroom "${slug}"; there is: ${names}`)
  return { actor: { id: null, newsroomId: found.id, role: 'ADMIN', name: 'kutip' }, db, now: () => new Date() }
}
