import 'server-only'
import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Logger, runMigrations } from 'graphile-worker'
import pg from 'pg'

/** The lock that Prisma's own `migrate deploy` takes, so that the two never run at once. */
const PRISMA_LOCK = 72_707_369

const CREATE_RECORD = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null,
  checksum varchar(64) not null,
  finished_at timestamptz,
  migration_name varchar(255) not null,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz not null default now(),
  applied_steps_count integer not null default 0
)`

const QUIET = new Logger(() => () => undefined)

interface Migration {
  readonly name: string
  readonly sql: string
  /** SHA-256 of the file, as Prisma records it. */
  readonly checksum: string
}

const readMigrations = (folder: string): Migration[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(folder, name, 'migration.sql'))
      return { name, sql: bytes.toString('utf8'), checksum: createHash('sha256').update(bytes).digest('hex') }
    })

interface Applied {
  readonly migration_name: string
  readonly checksum: string
  readonly finished_at: Date | null
}

/** Refuses a history that does not fit: changed after the fact, left half done, or written by a newer Kutip. */
const checkHistory = (migrations: readonly Migration[], applied: readonly Applied[]): void => {
  const byName = new Map(migrations.map((migration) => [migration.name, migration]))
  for (const row of applied) {
    const name = row.migration_name
    const known = byName.get(name)
    if (!known) throw new Error(`the database has the migration ${name}, which this Kutip does not know; update Kutip`)
    if (row.finished_at === null)
      throw new Error(`the migration ${name} was begun and not finished; see _prisma_migrations`)
    if (row.checksum !== known.checksum)
      throw new Error(
        `the migration ${name} was changed after it was applied; restore its file and add a new migration`,
      )
  }
}

const apply = async (client: pg.Client, migration: Migration): Promise<void> => {
  await client.query('begin')
  try {
    await client.query(migration.sql)
    await client.query(
      `insert into _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       values ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), migration.checksum, migration.name],
    )
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`the migration ${migration.name} failed: ${(error as Error).message}`, { cause: error })
  }
}

export const MIGRATIONS_FOLDER = fileURLToPath(new URL('../../../prisma/migrations', import.meta.url))

/**
 * Applies what `prisma/migrations` has and the database has not, each in a transaction, and answers the names of what
 * was applied. Does what `prisma migrate deploy` does and keeps the same record, without its engine, which has to be
 * downloaded. Throws, with nothing changed, when the recorded history does not fit the files.
 */
export const migrate = async (url: string, folder: string = MIGRATIONS_FOLDER): Promise<string[]> => {
  const migrations = readMigrations(folder)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [PRISMA_LOCK])
    // Asked for first: the notice of `if not exists` would otherwise fill the log of every start.
    await client.query('set client_min_messages to warning')
    await client.query(CREATE_RECORD)
    const { rows } = await client.query<Applied>(
      'select migration_name, checksum, finished_at from _prisma_migrations where rolled_back_at is null',
    )
    checkHistory(migrations, rows)
    const done = new Set(rows.map((row) => row.migration_name))
    const pending = migrations.filter((migration) => !done.has(migration.name))
    for (const migration of pending) await apply(client, migration)
    // The job queue keeps its tables in a schema of its own, and its own record of them.
    await runMigrations({ connectionString: url, logger: QUIET })
    return pending.map((migration) => migration.name)
  } finally {
    await client.end()
  }
}
