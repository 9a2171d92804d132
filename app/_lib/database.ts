import 'server-only'
import { createDatabase, type Database } from '@/lib/server/db/create-database'
import { readEnv } from '@/lib/server/env'

// The development server loads this module anew after each edit; the pool stays where the process can find it again.
const shared = globalThis as typeof globalThis & { kutipDatabase?: Database }

/** The process's one connection pool, opened at the first request and not when the build imports this file. */
export const getDatabase = (): Database => {
  const url = readEnv().DATABASE_URL
  if (!url) throw new Error('DATABASE_URL is not set; `npm start` sets it for the embedded PostgreSQL')
  shared.kutipDatabase ??= createDatabase(url)
  return shared.kutipDatabase
}
