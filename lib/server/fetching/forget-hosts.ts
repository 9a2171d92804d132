import 'server-only'
import type { Database } from '@/lib/server/db/create-database'

const DAYS_KEPT = 30

/** Forgets the hosts that nobody has asked for a month, and their robots.txt. Answers how many there were. */
export const forgetHosts = (db: Database): Promise<number> =>
  db.$executeRaw`
    delete from fetch_hosts where next_allowed_at < clock_timestamp() - make_interval(days => ${DAYS_KEPT}::int)`
