import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { findBrokenLink } from '@/lib/server/audit'
import type { Context } from '@/lib/server/db/context'
import { aContext } from '@/tests/factories/a-context'
import { aRow, aTable } from '@/tests/factories/a-table'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const ROWS = 300

let test: TestDatabase
let ctx: Context
let folder: string
const children: ChildProcess[] = []

beforeAll(async () => {
  test = await createTestDatabase()
  ctx = await aContext(test.db)
  folder = await mkdtemp(join(tmpdir(), 'kutip-table-'))
})
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})
afterAll(async () => {
  await rm(folder, { recursive: true })
  await test.dispose()
})

const aFile = async (name: string, content: string): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

/** The import as a process of its own, without one above it that a SIGKILL would end in its place. */
const startImport = (path: string): ChildProcess => {
  const tsx = pathToFileURL(join(ROOT, 'node_modules/tsx/dist/loader.mjs')).href
  const flags = ['--conditions=react-server', '--disable-warning=DeprecationWarning', '--import', tsx]
  const env = { ...process.env, DATABASE_URL: test.url, TSX_TSCONFIG_PATH: join(ROOT, 'tsconfig.json') }
  const stdio = ['ignore', 'pipe', 'inherit'] as const
  const child = spawn(process.execPath, [...flags, join(ROOT, 'lib/cli/kutip.ts'), 'import', path], {
    env,
    stdio: [...stdio],
  })
  children.push(child)
  return child
}

const runImport = async (path: string): Promise<{ code: number | null; lines: string[][] }> => {
  const child = startImport(path)
  const printed: string[] = []
  child.stdout?.setEncoding('utf8').on('data', (text: string) => printed.push(text))
  const [code] = (await once(child, 'close')) as [number | null]
  const lines = printed.join('').trim().split('\n')
  return { code, lines: lines.map((line) => line.split('\t')) }
}

const countArticles = () => test.db.article.count({ where: { newsroomId: ctx.actor.newsroomId } })

it(
  'completes a table after kill -9 at any moment, with nothing half and nothing twice',
  { timeout: 120_000 },
  async () => {
    const path = await aFile('tanggul.jsonl', aTable(ROWS))
    for (const moment of [1, 80, 160]) {
      const child = startImport(path)
      while ((await countArticles()) < moment && child.exitCode === null) await setTimeout(2)
      child.kill('SIGKILL')
      await once(child, 'exit')
      expect(child.signalCode).toBe('SIGKILL')
    }
    const before = await countArticles()
    expect(before).toBeGreaterThanOrEqual(160)
    expect(before).toBeLessThan(ROWS)
    expect(await runImport(path)).toEqual({
      code: 0,
      lines: [[path, `${ROWS - before} new`, `${before} unchanged`, '0 new-version', '0 duplicate', '0 refused']],
    })

    const { newsroomId } = ctx.actor
    const where = { newsroomId }
    expect(await test.db.snapshot.count({ where })).toBe(ROWS)
    expect(await test.db.auditEvent.count({ where: { newsroomId, action: 'article.import' } })).toBe(ROWS)
    const articles = await test.db.article.findMany({
      where,
      select: { canonicalUrl: true, versions: { select: { quotations: { select: { speaker: true } } } } },
    })
    expect(new Set(articles.map(({ canonicalUrl }) => canonicalUrl)).size).toBe(ROWS)
    expect(articles).toHaveLength(ROWS)
    for (const { versions } of articles) {
      expect(versions).toMatchObject([{ quotations: [{ speaker: { name: 'Rina Wardhani' } }] }])
    }
    expect(await findBrokenLink(test.db, newsroomId)).toBeNull()
  },
)

it('says which rows it refused and why, and answers 1', async () => {
  const rows = [aRow({ file: 'satu' }), '{"file": "patah"', '', aRow({ file: 'dua' }), '{"file": "x"}']
  const path = await aFile('campur.jsonl', rows.join('\n'))
  const empty = await aFile('kosong.jsonl', '')
  expect(await runImport(path)).toEqual({
    code: 1,
    lines: [
      [`${path}:2`, 'refused', 'not valid JSON'],
      [`${path}:5`, 'refused', 'not an article: "text": Invalid input: expected string, received undefined'],
      [path, '2 new', '0 unchanged', '0 new-version', '0 duplicate', '2 refused'],
    ],
  })
  expect(await runImport(empty)).toMatchObject({
    code: 1,
    lines: [
      [empty, 'refused', 'the file is empty'],
      [empty, '0 new', '0 unchanged', '0 new-version', '0 duplicate', '1 refused'],
    ],
  })
})
