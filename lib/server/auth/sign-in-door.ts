import 'server-only'
import type { Database } from '@/lib/server/db/create-database'

/** What signing in is given in place of a context: nobody is known yet. */
export interface SignInDoor {
  readonly db: Database
  readonly now: () => Date
  readonly secret: string
  /** The caller's network address, null when it cannot be known. */
  readonly address: string | null
  /** Does this work once the answer is out, so that the answer's time does not tell that there was work. */
  readonly defer: (work: () => Promise<void>) => void
}
