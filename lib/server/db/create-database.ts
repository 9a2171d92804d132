import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '@/lib/server/db/generated/client'

export type Database = PrismaClient
/** What a verb writes through inside `transact`: the client without the means to open another transaction. */
export type Transaction = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0]

/**
 * A statement that begins so is planned once a connection and kept under that name: for a few that are asked thousands
 * of times and whose planning costs more than their work.
 */
const KEPT = /^\s*\/\* kept: ([a-z-]{1,40}) \*\//
const statementNameGenerator = ({ sql }: { readonly sql: string }): string => KEPT.exec(sql)?.[1] ?? ''

/** A connection pool on the PostgreSQL that `url` names; close it with `$disconnect`. */
export const createDatabase = (url: string, maxConnections = 10): Database =>
  new PrismaClient({
    adapter: new PrismaPg({ connectionString: url, max: maxConnections }, { statementNameGenerator }),
  })
