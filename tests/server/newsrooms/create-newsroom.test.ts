import { afterAll, beforeAll, expect, it } from 'vitest'
import { createNewsroom } from '@/lib/server/newsrooms/create-newsroom'
import { aClock } from '@/tests/factories/a-clock'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
})
afterAll(() => test.dispose())

it('opens a newsroom without accounts and begins its record; its slug is its own', async () => {
  const input = { slug: 'uji', name: 'Redaksi Uji', publicUrl: null }
  const { id } = await createNewsroom(test.db, aClock(), input)
  expect(await test.db.user.count()).toBe(0)
  const event = { newsroomId: id, sequence: 1, actorId: null, action: 'newsroom.create', subjectId: id }
  expect(await test.db.auditEvent.findMany()).toMatchObject([event])
  const again = createNewsroom(test.db, aClock(), input)
  await expect(again).rejects.toMatchObject({ code: 'CONFLICT', reason: 'slug-taken' })
  expect(await test.db.newsroom.count()).toBe(1)
})
