import 'server-only'
import type { Role } from '@/lib/schemas/role'
import type { User } from '@/lib/server/db/generated/client'

/** An account as the newsroom's admins see it. */
export interface UserView {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly isActive: boolean
  readonly hasPassword: boolean
  /** Hand it back with a change, which is refused when the account has changed in between. */
  readonly version: number
  readonly createdAt: Date
}

/** What may be shown of an account: everything but its secrets. */
export const toUserView = (user: User): UserView => ({
  id: user.id,
  email: user.email,
  name: user.name,
  role: user.role,
  isActive: user.isActive,
  hasPassword: user.passwordHash !== null,
  version: user.sessionVersion,
  createdAt: user.createdAt,
})
