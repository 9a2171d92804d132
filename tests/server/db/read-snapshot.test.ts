import { afterAll, beforeAll, expect, it } from 'vitest'
import { readSnapshot } from '@/lib/server/db/transact'
import { aNewsroom } from '@/tests/factories/a-newsroom'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

let test: TestDatabase

beforeAll(async () => {
  test = await createTestDatabase()
})
afterAll(() => test.dispose())

it('shows one picture of the database from its first to its last query, and lets nothing be written', async () => {
  const counts = await readSnapshot(test, async (tx) => {
    const before = await tx.newsroom.count()
    await aNewsroom(test.db)
    return [before, await tx.newsroom.count()]
  })
  expect(counts).toEqual([0, 0])
  expect(await test.db.newsroom.count()).toBe(1)
  const writing = readSnapshot(test, (tx) =>
    tx.newsroom.create({ data: { id: crypto.randomUUID(), slug: 'x', name: 'X' } }),
  )
  await expect(writing).rejects.toThrow(/read-only/)
})
