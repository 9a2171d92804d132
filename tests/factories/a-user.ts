import type { Role } from '@/lib/schemas/role'
import type { Database } from '@/lib/server/db/create-database'
import type { User } from '@/lib/server/db/generated/client'
import { newId } from '@/lib/server/db/new-id'

interface GivenUser {
  readonly role?: Role
  readonly email?: string
  readonly name?: string
  readonly passwordHash?: string
}

/** Somebody who works in the newsroom, without a password unless one is given. */
export const aUser = (db: Database, newsroomId: string, given: GivenUser = {}): Promise<User> => {
  const id = newId()
  const role = given.role ?? 'EDITOR'
  return db.user.create({ data: { id, newsroomId, email: `${id}@kutip.test`, name: `Uji ${role}`, ...given, role } })
}
