import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { Context } from '@/lib/server/db/context'
import { aContext } from '@/tests/factories/a-context'
import { aRow, aTable } from '@/tests/factories/a-table'
import { startProgram } from '@/tests/setup/start-program'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/test-database'

/** Starting a process takes long where many do at once. */
const PATIENT = { timeout: 120_000 }

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

const startImport = (args: readonly string[]): ChildProcess => {
  const child = startProgram('lib/cli/kutip.ts', ['import', ...args], { DATABASE_URL: test.url })
  children.push(child)
  return child
}

const runImport = async (...args: readonly string[]): Promise<{ code: number | null; lines: string[][] }> => {
  const child = startImport(args)
  const printed: string[] = []
  child.stdout?.setEncoding('utf8').on('data', (text: string) => printed.push(text))
  const [code] = (await once(child, 'close')) as [number | null]
  const lines = printed.join('').trim().split('\n')
  return { code, lines: lines.map((line) => line.split('\t')) }
}

const summary = (path: string, fresh: number, refused: number) => [
  ...[path, `${fresh} new`, '0 unchanged', '0 new-version', '0 duplicate', `${refused} refused`],
]

it('says which rows it refused and why, and answers 1', PATIENT, async () => {
  const rows = [aRow({ file: 'satu' }), '{"file": "patah"', '', aRow({ file: 'dua' }), '{"file": "x"}']
  const path = await aFile('campur.jsonl', rows.join('\n'))
  const empty = await aFile('kosong.jsonl', '')
  expect(await runImport(path, empty)).toEqual({
    code: 1,
    lines: [
      [`${path}:2`, 'refused', 'not valid JSON'],
      [`${path}:5`, 'refused', 'not an article: "text": Invalid input: expected string, received undefined'],
      summary(path, 2, 2),
      [empty, 'refused', 'the file is empty'],
      summary(empty, 0, 1),
    ],
  })
})

it('reads a table of columns by their names, or as it is told, and says when it cannot tell', PATIENT, async () => {
  const csv = await aFile(
    'arsip.csv',
    'Judul,Isi\nAir surut,"Air surut. ""Kami lega,"" kata Lurah Siti Anggraini."\nRusak,"a"b"\n',
  )
  const other = await aFile('lain.csv', 'a;b\nPasar ramai;"Pasar ramai. ""Harga turun,"" ujar Budi Setia."\n')
  expect(await runImport(csv, other)).toEqual({
    code: 1,
    lines: [
      [`${csv}:3`, 'refused', 'broken quotation marks in lines 3 to 3'],
      summary(csv, 1, 1),
      [other, 'refused', 'say which column is what with --map text=…,title=…; its columns are: a, b'],
      summary(other, 0, 1),
    ],
  })
  expect(await runImport('--map', 'title=a,text=b', other)).toMatchObject({ code: 0, lines: [summary(other, 1, 0)] })
  const { newsroomId } = ctx.actor
  expect(await test.db.article.count({ where: { newsroomId, headline: { in: ['Air surut', 'Pasar ramai'] } } })).toBe(2)
  const imports = await test.db.import.findMany({ where: { newsroomId, name: 'lain.csv' }, orderBy: { id: 'asc' } })
  expect(imports.map(({ state }) => state)).toEqual(['STOPPED', 'DONE'])
  expect(await test.db.$queryRaw`select key from graphile_worker.jobs where task_identifier = 'read-import'`).toEqual(
    [],
  )
})

it('two at once take in each article once', PATIENT, async () => {
  const path = await aFile('dua.jsonl', aTable(80))
  const before = await test.db.article.count({ where: { newsroomId: ctx.actor.newsroomId } })
  const both = await Promise.all([runImport(path), runImport(path)])
  expect(both.map(({ code }) => code)).toEqual([0, 0])
  expect(await test.db.article.count({ where: { newsroomId: ctx.actor.newsroomId } })).toBe(before + 80)
})
