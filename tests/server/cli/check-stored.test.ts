import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { checkStoredCommand } from '@/lib/cli/check-stored'
import type { Context } from '@/lib/server/db/context'
import { checkStored } from '@/lib/server/flags/check-stored'
import { importText } from '@/lib/server/articles/import-text'
import { startWorker } from '@/lib/server/jobs/start-worker'
import { aContext } from '@/tests/factories/a-context'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

let database: TestDatabase
let ctx: Context
let printed: string[]
let complained: string[]
// The second of June 2025 was a Monday.
const TEXT = `Tanggul Dibuka Lagi

Jakarta - Tanggul di Muara Sari dibuka lagi pada Rabu (2/6/2025) setelah diperbaiki selama dua pekan oleh warga.

"Kami menjaga tanggul ini bergantian," kata Camat Rina Wardhani di tepi tanggul.
`
const flags = () => database.db.quotationFlag.count({ where: { newsroomId: ctx.actor.newsroomId } })
const waiting = async () => {
  const rows = await database.db.$queryRaw<{ versionId: string }[]>`
    select j.payload ->> 'versionId' as "versionId" from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'check-version'`
  return rows.map(({ versionId }) => versionId)
}

beforeAll(async () => {
  database = await createTestDatabase()
  ctx = await aContext(database.db, { role: 'ADMIN', now: () => new Date() })
  await importText(ctx, { text: TEXT, sourceUrl: 'https://kabar.test/tanggul' })
  await importText(ctx, { text: TEXT.replaceAll('Tanggul', 'Bendung'), sourceUrl: 'https://kabar.test/bendung' })
  await importText(ctx, { text: TEXT.replace('dua pekan', 'tiga pekan'), sourceUrl: 'https://kabar.test/tanggul' })
})
beforeEach(() => {
  vi.stubEnv('DATABASE_URL', database.url)
  printed = []
  complained = []
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => printed.push(chunk.toString()) > 0)
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => complained.push(chunk.toString()) > 0)
})
afterEach(() => vi.unstubAllEnvs())
afterAll(() => database.dispose())

test('articles stored before the checks knew something are checked again, the latest version of each once', async () => {
  // As after an update: nothing waits, and nothing was found.
  await database.db.$executeRaw`delete from graphile_worker._private_jobs`
  expect(await flags()).toBe(0)
  expect(await checkStored(ctx)).toBe(2)
  expect(await checkStored(ctx)).toBe(2)
  const latest = await database.db.articleVersion.findMany({ orderBy: { number: 'desc' }, distinct: ['articleId'] })
  expect((await waiting()).toSorted()).toEqual(latest.map(({ id }) => id).toSorted())

  expect(await checkStoredCommand(undefined)).toBe(1)
  expect(printed.join('')).toBe('2 articles\t0 checked\t2 waiting\n')
  expect(complained.join('')).toContain('no worker is running')

  const worker = await startWorker(database.url)
  try {
    printed.length = 0
    expect(await checkStoredCommand(undefined)).toBe(0)
    expect(printed.join('')).toBe('2 articles\t2 checked\t0 waiting\n')
  } finally {
    await worker.stop()
  }
  expect(await flags()).toBeGreaterThanOrEqual(2)
}, 60_000)

test('not by who may not decide on findings', async () => {
  const viewer = await aContext(database.db, { role: 'VIEWER' })
  await expect(checkStored(viewer)).rejects.toMatchObject({ code: 'FORBIDDEN' })
})
