import type { Role } from '@/lib/schemas/role'
import type { Context } from '@/lib/server/db/context'
import type { Database } from '@/lib/server/db/create-database'
import { aClock } from '@/tests/factories/a-clock'
import { aNewsroom } from '@/tests/factories/a-newsroom'
import { aUser } from '@/tests/factories/a-user'

interface GivenContext {
  readonly role?: Role
  /** Whose newsroom; a new one when left out. */
  readonly newsroomId?: string
  readonly now?: () => Date
}

/** A person at work: a stored user (an editor unless told otherwise), their newsroom, the database and a clock of the test's own. */
export const aContext = async (
  db: Database,
  given: GivenContext = {},
): Promise<Context & { actor: { id: string } }> => {
  const newsroomId = given.newsroomId ?? (await aNewsroom(db)).id
  const { id, role, name } = await aUser(db, newsroomId, { role: given.role ?? 'EDITOR' })
  return { actor: { id, newsroomId, role, name }, db, now: given.now ?? aClock() }
}
