import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { migrate, MIGRATIONS_FOLDER } from '@/lib/server/db/migrate'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

let database: TestDatabase
let folder: string
beforeEach(async () => {
  database = await createTestDatabase()
  folder = mkdtempSync(join(tmpdir(), 'kutip-migrations-'))
  cpSync(MIGRATIONS_FOLDER, folder, { recursive: true })
})
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true })
  await database.dispose()
})

const write = (name: string, sql: string): void => {
  mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, name, 'migration.sql'), sql)
}

const query = async (sql: string) => {
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql)
    return rows
  } finally {
    await client.end()
  }
}

describe('migrate', () => {
  test('does nothing to a database that is up to date', async () => {
    expect(await migrate(database.url)).toEqual([])
  })

  test('applies what is new, once, also when several start at the same time', async () => {
    write('29990101000000_harvest', 'create table harvest (tons integer);')
    const outcomes = await Promise.all([1, 2, 3].map(() => migrate(database.url, folder)))
    expect(outcomes.flat()).toEqual(['29990101000000_harvest'])
    expect(await query('select tons from harvest')).toEqual([])
  })

  test('records what Prisma records', async () => {
    const [row] = await query('select * from _prisma_migrations order by migration_name limit 1')
    expect(row).toMatchObject({ applied_steps_count: 1, logs: null, rolled_back_at: null })
    expect(row?.checksum).toMatch(/^[0-9a-f]{64}$/)
    expect(row?.finished_at).toBeInstanceOf(Date)
  })

  test('takes back all of a migration that fails in its middle, and can go on once it is mended', async () => {
    write('29990101000000_harvest', 'create table harvest (tons integer);\nselect 1/0;')
    await expect(migrate(database.url, folder)).rejects.toThrow('29990101000000_harvest failed: division by zero')
    expect(await query(`select to_regclass('harvest') as found`)).toEqual([{ found: null }])
    write('29990101000000_harvest', 'create table harvest (tons integer);')
    expect(await migrate(database.url, folder)).toEqual(['29990101000000_harvest'])
  })

  test('refuses a migration that was changed after it was applied', async () => {
    write('29990101000000_harvest', 'create table harvest (tons integer);')
    await migrate(database.url, folder)
    write('29990101000000_harvest', 'create table harvest (tons bigint);')
    await expect(migrate(database.url, folder)).rejects.toThrow(
      '29990101000000_harvest was changed after it was applied',
    )
  })

  test('refuses a database of a newer Kutip, and one that Prisma left half done', async () => {
    write('29990101000000_harvest', 'select 1;')
    await migrate(database.url, folder)
    await expect(migrate(database.url)).rejects.toThrow('29990101000000_harvest, which this Kutip does not know')
    await query('update _prisma_migrations set finished_at = null')
    await expect(migrate(database.url, folder)).rejects.toThrow('was begun and not finished')
  })
})
