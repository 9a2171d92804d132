import 'server-only'
import type { Role } from '@/lib/schemas/role'
import type { Database, Transaction } from '@/lib/server/db/create-database'

/** Who acts, and for which newsroom. `id` is null for the command line and for background work. */
export interface Actor {
  readonly id: string | null
  readonly newsroomId: string
  readonly role: Role
  readonly name: string
}

/** What every verb is given first: a test passes a clock and a database of its own, a worker a system actor. */
export interface Context {
  readonly actor: Actor
  readonly db: Database
  readonly now: () => Date
  /** A transaction that is open already, which everything written through `transact` becomes a part of. */
  readonly tx?: Transaction
}
