import type { SignInDoor } from '@/lib/server/auth/sign-in-door'
import type { Database } from '@/lib/server/db/create-database'

export interface TestDoor extends SignInDoor {
  /** Runs what the door put off until its answer was out. */
  readonly settle: () => Promise<void>
}

/** A door that somebody stands before at `address`; the same secret for all, as in one running program. */
export const aDoor = (db: Database, address: string | null = '198.51.100.7'): TestDoor => {
  const works: (() => Promise<void>)[] = []
  return {
    db,
    now: () => new Date('2026-03-02T02:00:00.000Z'),
    secret: 'a secret that is only for tests, of some length',
    address,
    defer: (work) => works.push(work),
    settle: async () => {
      for (const work of works.splice(0)) await work()
    },
  }
}
