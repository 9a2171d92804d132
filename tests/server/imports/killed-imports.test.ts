import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findBrokenLink } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import { getImport } from '@/lib/server/imports/get-import'
import { aContext } from '@/tests/factories/a-context'
import { aTable } from '@/tests/factories/a-table'
import { aStartedTable } from '@/tests/factories/an-upload'
import { startProgram } from '@/tests/setup/start-program'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

const ROWS = 600
const DEATHS = 10

const tests: TestDatabase[] = []
const processes: ChildProcess[] = []
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kutip-killed-'))
})
afterAll(async () => {
  for (const child of processes) {
    if (child.exitCode !== null || child.signalCode !== null) continue
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  await rm(folder, { recursive: true })
  for (const test of tests) await test.dispose()
})

const aNewsroomOfItsOwn = async (): Promise<Context & { url: string }> => {
  const test = await createTestDatabase()
  tests.push(test)
  return { ...(await aContext(test.db)), url: test.url }
}

const start = (path: string, args: readonly string[], url: string): ChildProcess => {
  const child = startProgram(path, args, { DATABASE_URL: url })
  child.stdout?.resume()
  processes.push(child)
  return child
}

/** Ends a process as a power cut would, once it has taken in some articles more. */
const killInTheMiddle = async (ctx: Context, child: ChildProcess, more: number): Promise<void> => {
  const wanted = (await countArticles(ctx)) + more
  while ((await countArticles(ctx)) < wanted && child.exitCode === null) await setTimeout(2)
  child.kill('SIGKILL')
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  expect(child.signalCode).toBe('SIGKILL')
}

const countArticles = ({ db, actor: { newsroomId } }: Context) => db.article.count({ where: { newsroomId } })

const expectWholeAndOnce = async (ctx: Context): Promise<void> => {
  const { newsroomId } = ctx.actor
  const where = { newsroomId }
  expect(await ctx.db.snapshot.count({ where })).toBe(ROWS)
  expect(await ctx.db.auditEvent.count({ where: { newsroomId, action: 'article.import' } })).toBe(ROWS)
  const articles = await ctx.db.article.findMany({
    where,
    select: { canonicalUrl: true, versions: { select: { quotations: { select: { speaker: true } } } } },
  })
  expect(articles).toHaveLength(ROWS)
  expect(new Set(articles.map(({ canonicalUrl }) => canonicalUrl)).size).toBe(ROWS)
  for (const { versions } of articles) {
    expect(versions).toMatchObject([{ quotations: [{ speaker: { name: 'Rina Wardhani' } }] }])
  }
  expect(await findBrokenLink(ctx.db, newsroomId)).toBeNull()
}

const killWorkers = async (): Promise<void> => {
  const ctx = await aNewsroomOfItsOwn()
  const importId = await aStartedTable(ctx, { content: aTable(ROWS), pieceBytes: 50_000 })
  for (let death = 1; death <= DEATHS; death++) {
    await killInTheMiddle(ctx, start('lib/cli/worker.ts', [], ctx.url), death * 3)
  }
  expect(await countArticles(ctx)).toBeLessThan(ROWS)
  start('lib/cli/worker.ts', [], ctx.url)
  while ((await getImport(ctx, { importId })).state !== 'DONE') await setTimeout(50)
  const counts = { NEW: ROWS, UNCHANGED: 0, REFUSED: 0 }
  expect(await getImport(ctx, { importId })).toMatchObject({ total: ROWS, counts })
  await expectWholeAndOnce(ctx)
}

const killCommands = async (): Promise<void> => {
  const ctx = await aNewsroomOfItsOwn()
  const path = join(folder, 'tanggul.jsonl')
  await writeFile(path, aTable(ROWS))
  for (let death = 1; death <= DEATHS; death++) {
    await killInTheMiddle(ctx, start('lib/cli/kutip.ts', ['import', path], ctx.url), death * 3)
  }
  expect(await countArticles(ctx)).toBeLessThan(ROWS)
  const last = start('lib/cli/kutip.ts', ['import', path], ctx.url)
  await once(last, 'exit')
  expect(last.exitCode).toBe(0)
  await expectWholeAndOnce(ctx)
}

// Side by side, since most of the time goes into starting processes.
it(
  'a table is complete after kill -9 of ten workers and of ten commands in the middle of it',
  { timeout: 600_000 },
  async () => {
    await Promise.all([killWorkers(), killCommands()])
  },
)
