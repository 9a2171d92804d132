import type pg from 'pg'

interface Definition {
  readonly drop: string
  readonly restore: string
}

const FOREIGN_KEYS = `
  select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
    format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as restore
  from pg_constraint where contype = 'f' and (conrelid = any($1::regclass[]) or confrelid = any($1::regclass[]))`
const KEYS = `
  select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
    format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as restore
  from pg_constraint where contype in ('p', 'u') and conrelid = any($1::regclass[])`
const INDEXES = `
  select format('drop index %s', indexrelid::regclass) as drop, pg_get_indexdef(indexrelid) as restore
  from pg_index where indrelid = any($1::regclass[])
    and not exists (select 1 from pg_constraint where conindid = indexrelid and contype in ('p', 'u'))`

/**
 * Runs `fill` while the tables have no indexes, keys or triggers of their own, and gives them back afterwards, as they
 * were: how a million rows come in within a minute. Only for databases that nobody else uses.
 */
export const withBareTables = async (
  client: pg.Client,
  tables: readonly string[],
  fill: () => Promise<void>,
): Promise<void> => {
  const read = async (sql: string) => (await client.query<Definition>(sql, [tables])).rows
  const definitions = [await read(FOREIGN_KEYS), await read(KEYS), await read(INDEXES)].flat()
  for (const table of tables) await client.query(`alter table ${table} disable trigger user`)
  for (const { drop } of definitions) await client.query(drop)
  await fill()
  await client.query(`set maintenance_work_mem = '512MB'`)
  // Keys before the foreign keys that lean on them.
  for (const { restore } of definitions.toReversed()) await client.query(restore)
  for (const table of tables) await client.query(`alter table ${table} enable trigger user`)
}
